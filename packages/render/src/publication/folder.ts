import type {Campaign} from '@countersign/campaign';
import type {PublicationOptions} from './publication.js';
import type {PublishedRelease} from './published-release.js';

/** The input of all makers of a folder's files. */
export interface Folder extends PublicationOptions {
  readonly campaign: Campaign;
  readonly release: PublishedRelease;
  readonly earlier: readonly string[];
  /** Languages of the pages, the campaign's own first. */
  readonly languages: readonly string[];
}

/** The files of a folder by name, each with the function that makes its text. Names cost nothing. */
export type Texts = Iterable<readonly [name: string, make: () => string]>;

/**
 * Names a file in a language: `index.html` in the campaign's own, `index.ar.html` in Arabic.
 *
 * @param stem - The name before the first dot. It may have a folder: `demands/publish-review`.
 */
export const fileIn = ({campaign}: Pick<Folder, 'campaign'>, lang: string, stem: string, extension: string): string =>
  `${stem}${lang === campaign.language ? '' : `.${lang}`}.${extension}`;

/** The page in a language, as its other pages link to it: by `./` in the campaign's own. */
export const pageIn = (folder: Pick<Folder, 'campaign'>, lang: string): string =>
  lang === folder.campaign.language ? './' : fileIn(folder, lang, 'index', 'html');

/** The same file in every language, by language. Undefined if there is one language only. */
export const inEach = (
  {languages}: Folder,
  nameIn: (lang: string) => string,
): Readonly<Record<string, string>> | undefined =>
  languages.length > 1 ? Object.fromEntries(languages.map((lang) => [lang, nameIn(lang)])) : undefined;
