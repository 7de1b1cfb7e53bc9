// Puts together the templates of a language.
import type * as french from './fr.ts';
import type {Catalogue} from './says.ts';

/** The templates of a language, by area. All languages have the same. */
type Areas = typeof french;

/** The catalogue of a language. Sentences that fit many texts come last. */
export function catalogueOf({
  basics,
  rules,
  dates,
  addresses,
  texts,
  names,
  copied,
  warnings,
  gaps,
  imports,
  copies,
  translations,
  files,
  corrections,
  ...phrases
}: Areas): Catalogue {
  return {
    sentence: {
      ...basics,
      ...rules,
      ...dates,
      ...addresses,
      ...texts,
      ...names,
      ...copied,
      ...warnings,
      ...gaps,
      ...imports,
      ...copies,
      ...translations,
      ...files,
      ...corrections,
    },
    ...phrases,
  };
}
