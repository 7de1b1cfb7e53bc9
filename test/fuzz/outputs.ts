import fc from 'fast-check';
import {LANGUAGES} from '../support/documents/arbitrary-values.ts';
import {assertMarkdown, assertPicture, assertSheet} from '../support/html/sheets.ts';
import {staticOutputs} from '../support/html/static-outputs.ts';
import {codeAsForetold, htmlAsForetold, valueAsForetold} from './foretold.ts';
import {twins} from './twins.ts';

// Where a language joins names by the letter after them, a text of ours depends on a text of theirs.
const lang = fc.constantFrom(...LANGUAGES.filter((each) => !/^(es|he)/.test(each)), undefined);

/** Every static output of a hostile document is that of a tame one, in every tag, attribute, address and string. */
export const outputsAreForetold = fc.property(twins, lang, ({tame, hostile, foretell}, reader) => {
  const isJoined = /"language":"(es|he)/.test(JSON.stringify(tame));
  const wanted = reader ?? (isJoined ? 'en' : undefined);
  const [expected, found] = [staticOutputs(tame, wanted), staticOutputs(hostile, wanted)];
  for (const kind of ['pieces', 'pages'] as const) {
    for (const [name, html] of Object.entries(found[kind])) {
      named(name, () => htmlAsForetold(shown(expected[kind][name]!), shown(html), foretell));
    }
  }
  const {url} = hostile as {url: string};
  for (const [name, html] of Object.entries(found.sheets)) named(name, () => assertSheet(html, url));
  for (const [name, svg] of Object.entries(found.pictures)) named(name, () => assertPicture(svg));
  for (const [name, line] of Object.entries(found.markdown)) named(name, () => assertMarkdown(line));
  for (const [name, json] of Object.entries(found.json)) {
    named(name, () => valueAsForetold(JSON.parse(expected.json[name]!), JSON.parse(json), foretell));
  }
  for (const [name, code] of Object.entries(found.files)) {
    named(name, () => codeAsForetold(expected.files[name]!, code, foretell));
  }
});

/** Without the marks of where one text ends. */
const shown = (html: string): string => html.replaceAll('<!---->', '');

function named(name: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    (error as Error).message = `${name}: ${(error as Error).message}`;
    throw error;
  }
}
