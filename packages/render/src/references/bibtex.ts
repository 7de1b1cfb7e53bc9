// Writes BibTeX files in the dialect of BibLaTeX, which has fields for languages and for the day of reading.
import type {CslItem} from './csl.js';
import {inOneLine, type ReferencePlugins} from './reference-plugins.js';

/** Writes sources as a .bib file. */
export function bibtex(items: readonly CslItem[], plugins: ReferencePlugins): string {
  // By default the plugin writes ASCII only and erases every letter without a command in TeX: all of Arabic.
  Object.assign(plugins.config.get('@bibtex').format, {asciiOnly: false, useIdAsLabel: true, checkLabel: false});
  return plugins.output.format('biblatex', items.map(escaped));
}

/** Escapes all texts. With the option above the plugin does not, so a brace in a title would end the field. */
function escaped(item: CslItem): CslItem {
  const {id, type, language, URL, issued, accessed, archive_location: _, author, ...texts} = item;
  return {
    id,
    type,
    language,
    ...(URL && {URL: verbatim(URL)}),
    ...(issued && {issued}),
    ...(accessed && {accessed}),
    ...(author && {author: author.map(({literal}) => ({literal: tex(literal)}))}),
    ...(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, tex(text)])) as typeof texts),
  };
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  // The plugin would take this for the markup of CSL, such as `<i>`.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Escapes a text, so that TeX prints it as it is. */
function tex(text: string): string {
  return (
    inOneLine(text)
      .replace(/[\\~^`<>{}%&$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
      // TeX would join two of these to another character.
      .replace(/([-'])(?=\1)/g, '$1{}')
  );
}

/** An address stands between braces, unescaped. Only braces and backslashes in it have to be encoded. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}
