// A list of all that the browsers of readers load, when, and from whom.
import {html, nothing, type TemplateResult} from 'lit';
import type {SnippetRelease, SnippetRequest} from '@countersign/render';
import type {Words} from '../words/words.ts';
import {sizeIn} from './size.ts';

export interface LoadsOptions {
  readonly requests: readonly SnippetRequest[];
  readonly release: SnippetRelease;
  /** Bytes of the document. */
  readonly documentBytes: number;
  /** Language of the page. */
  readonly language: string;
}

const TIMES = ['page', 'near', 'press'] as const satisfies readonly SnippetRequest['when'][];

/** Bytes of files as readers load them: compressed with brotli where the release says how much that is. */
export const bytesOf = ({files}: Pick<SnippetRelease, 'files'>, names: readonly string[]): number =>
  names.map((name) => files[name]!).reduce((sum, {bytes, brotli}) => sum + (brotli ?? bytes), 0);

export function loadsSection(words: Words, options: LoadsOptions): TemplateResult {
  const {requests} = options;
  const {loads} = words;
  if (requests.length === 0) return html`<p>${loads.nothing}</p>`;
  return html`<dl class="loads">
      ${TIMES.map((when) => {
        const all = requests.filter((request) => request.when === when);
        return all.length === 0
          ? nothing
          : html`<dt>${loads.when[when]}</dt>
              ${all.map((request) => html`<dd>${line(words, request, options)}</dd>`)}`;
      })}
    </dl>
    <p class="help">${loads.privacy}</p>`;
}

function line({loads}: Words, {what, host, files, isUsual}: SnippetRequest, options: LoadsOptions): TemplateResult {
  const {release, documentBytes, language} = options;
  const size = (bytes: number) => sizeIn(language, bytes);
  const named = () => {
    if (what === 'frame') return loads.frame;
    if (what === 'document') return loads.document(size(documentBytes));
    return files ? loads.code(size(bytesOf(release, files))) : loads.bundle;
  };
  return html`${named()}${loads.from}
    <strong>${host === undefined ? loads.own : html`<bdi class="address">${host}</bdi>`}</strong>
    ${isUsual ? html`<br /><span class="help">${loads.usual}</span>` : nothing}`;
}
