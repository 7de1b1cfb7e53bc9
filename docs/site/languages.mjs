// The languages of the front page, with their words.
import ar from './words/ar.mjs';
import en from './words/en.mjs';
import es from './words/es.mjs';
import fr from './words/fr.mjs';
import he from './words/he.mjs';

/**
 * The front page in each language. Its address is that of the site, or a folder in it. With `query`, a link to the studio
 * or the snippet builder asks for the language.
 */
export const fronts = [
  {lang: 'en', dir: 'ltr', name: 'English', address: '/', query: '', words: en},
  {lang: 'fr', dir: 'ltr', name: 'Français', address: '/fr/', query: '?lang=fr', words: fr},
  {lang: 'es', dir: 'ltr', name: 'Español', address: '/es/', query: '?lang=es', words: es},
  {lang: 'ar', dir: 'rtl', name: 'العربية', address: '/ar/', query: '?lang=ar', words: ar},
  {lang: 'he', dir: 'rtl', name: 'עברית', address: '/he/', query: '?lang=he', words: he},
];
