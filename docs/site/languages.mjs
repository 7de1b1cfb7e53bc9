// The languages of the front page, with their words.
import ar from './words/ar.mjs';
import en from './words/en.mjs';
import es from './words/es.mjs';
import fr from './words/fr.mjs';
import he from './words/he.mjs';

/** The front page in each language. Its address is that of the site, or a folder in it. */
export const fronts = [
  {lang: 'en', dir: 'ltr', name: 'English', address: '/', words: en},
  {lang: 'fr', dir: 'ltr', name: 'Français', address: '/fr/', words: fr},
  {lang: 'es', dir: 'ltr', name: 'Español', address: '/es/', words: es},
  {lang: 'ar', dir: 'rtl', name: 'العربية', address: '/ar/', words: ar},
  {lang: 'he', dir: 'rtl', name: 'עברית', address: '/he/', words: he},
];
