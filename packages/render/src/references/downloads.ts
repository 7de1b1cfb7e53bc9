import {html, nothing, type TemplateResult} from 'lit';
import {listInWords, type View} from '@countersign/elements/sections.js';
import {fullAddress} from '../page/page-addresses.js';
import {REFERENCE_FORMATS, type ReferenceFormat, type References} from './reference-formats.js';
import {fill} from '../in-words/fill.js';

/**
 * Draws a sentence with a link to a file in each format. Draws nothing without a file.
 *
 * @param sentence - The sentence. `{formats}` stands for the list of links.
 * @param name - Name of a downloaded file, without its extension.
 * @throws TypeError if an address is not a web address.
 */
export function downloads(
  view: View,
  files: Partial<Readonly<Record<ReferenceFormat, References>>>,
  sentence: string,
  name: string,
): TemplateResult | typeof nothing {
  const formats = (Object.keys(REFERENCE_FORMATS) as ReferenceFormat[]).filter((format) => files[format]);
  if (formats.length === 0) return nothing;
  const names = formats.map((format) => REFERENCE_FORMATS[format].name);
  const links = listInWords(view, names, (text, index) => {
    const format = formats[index]!;
    const {extension, type} = REFERENCE_FORMATS[format];
    const file = files[format]!;
    if (typeof file !== 'string') fullAddress(file.href, view.campaign.url);
    const href = typeof file === 'string' ? `data:${type};base64,${base64(file)}` : file.href;
    return html`<a href=${href} download=${`${name}.${extension}`} type=${type}><bdi>${text}</bdi></a>`;
  });
  return html`<p>${fill(sentence, {formats: links})}</p>`;
}

/** Encodes the UTF-8 bytes of a text in base64. `btoa` is in Node, browsers and workers. */
function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
