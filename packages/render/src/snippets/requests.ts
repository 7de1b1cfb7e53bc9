import type {Campaign} from '@countersign/campaign';
import {cdnAddress, publishedAddress} from '../publication/addresses.js';
import type {Chosen} from './choice.js';
import {codeParts, type SnippetRelease} from './release.js';

/** A request that a reader's browser makes because of a snippet. */
export interface SnippetRequest {
  /**
   * `page`: with the page. `near`: when the reader is within two screens of the letter, or, of a frame, as near as the
   * browser decides. `press`: after the reader presses a button that names the hosts.
   */
  readonly when: 'page' | 'near' | 'press';
  /** Requests for the document include those for its logos, which lie on the same host. */
  readonly what: 'code' | 'document' | 'frame';
  /** Name of the host. Undefined for the site on which the snippet stands. */
  readonly host: string | undefined;
  /** The files of the release that come then, without the words of a language that only the page decides. */
  readonly files?: readonly string[] | undefined;
  /**
   * Whether the page in a frame makes this request, as `countersign publish` writes that page. A publisher can choose
   * other addresses for it.
   */
  readonly isUsual?: boolean | undefined;
}

/**
 * Lists what the browser of a reader requests.
 *
 * @param frame - Address of the frame's page, for an iframe.
 */
export function requestsOf(
  chosen: Chosen,
  {campaign, release, frame}: {campaign: Campaign; release: SnippetRelease; frame: string},
): SnippetRequest[] {
  const {way, load, script, file, lang} = chosen;
  const code = codeFiles(release, lang);
  const page = (files: readonly string[]) => ({when: 'page', what: 'code', host: hostOf(script), files}) as const;
  const documentAt = (when: SnippetRequest['when']) =>
    ({when, what: 'document', host: hostOf(chosen.src ?? '')}) as const;
  switch (way) {
    case 'iframe':
      return [
        page([file]),
        {when: 'near', what: 'frame', host: hostOf(frame)},
        {when: 'near', what: 'code', host: hostOf(cdnAddress(release.version)), files: code, isUsual: true},
        {
          when: 'near',
          what: 'document',
          host: hostOf(publishedAddress(campaign, 'campaign.json')),
          isUsual: true,
        },
      ];
    case 'html':
      if (file === 'countersign.js') return [{...page(code), when: 'press'}, documentAt('press')];
      return [page([file]), {...page(code), when: 'near'}, documentAt(load === 'click' ? 'press' : 'near')];
    case 'import-map':
    case 'eleventy':
      return [page(code), documentAt('page')];
    default:
      // The site's own bundle has the code.
      return [{when: 'page', what: 'code', host: undefined}, documentAt(load === 'click' ? 'press' : 'page')];
  }
}

/** The code and its record, which comes for every element in the end, and the words of a language that is chosen. */
function codeFiles(release: SnippetRelease, lang: string | undefined): readonly string[] {
  const words = lang === undefined ? undefined : `-words-${lang.split('-')[0]!.toLowerCase()}.js`;
  const parts = codeParts(release).filter((name) => !name.includes('-words-') || (words && name.endsWith(words)));
  return ['countersign.js', ...parts];
}

/** The host of an address. Undefined for a path, and for what is no address. */
export const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;
