// For BibTeX files: in the dialect of BibLaTeX, which has fields for languages and for the day of reading.
import type {CslItem} from '@countersign/render';
import {inOneLine, plugins} from './citation-js.ts';

// As it comes, the plugin writes ASCII only and so erases every letter that TeX has no command for: all of Arabic.
Object.assign(plugins.config.get('@bibtex').format, {asciiOnly: false, useIdAsLabel: true, checkLabel: false});

/** Writes sources as a .bib file. */
export function bibtex(items: readonly CslItem[]): string {
  return plugins.output.format('biblatex', items.map(escaped));
}

/** With the option above the plugin escapes nothing, so that a brace in a title would end it. */
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
  // CSL has markup in titles, `<i>`; the plugin takes what looks like it for that.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text that TeX prints as it is. */
function tex(text: string): string {
  return (
    inOneLine(text)
      .replace(/[\\~^`<>{}%&$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
      // Two of these in a row would become another character.
      .replace(/([-'])(?=\1)/g, '$1{}')
  );
}

/** An address stands between braces as it is, so that only these could end it. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}
