// Sheets for volunteers: a table for any spreadsheet, or XLIFF for programs of translators. They need nothing else.
import {html, nothing, type TemplateResult} from 'lit';
import {isSame, stringAt, withValue, type Json} from '../../document/json.ts';
import {download} from '../../files/download.ts';
import {nameIn} from './languages.ts';
import {recordOf} from './state.ts';
import type {TranslationsView} from './translations.ts';
import {said} from '../../said/said.ts';

export function sheetTools(view: TranslationsView, lang: string): TemplateResult {
  const {words, sheet, fault} = view;
  const {translations} = words;
  const name = nameIn(lang, document.documentElement.lang);
  const onFile = ({target}: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void takeIn(view, lang, file).finally(() => ((target as HTMLInputElement).value = ''));
  };
  return html`<section class="sheet">
    <h3>${translations.sheet}</h3>
    <p>${translations.sheetHelp}</p>
    <p class="people-ways">
      <button type="button" @click=${() => void give(view, lang, 'csv')}>${translations.exportCsv}</button>
      <button type="button" @click=${() => void give(view, lang, 'xliff')}>${translations.exportXliff}</button>
    </p>
    <div class="field">
      <label for="translation-sheet">${translations.importSheet(name)}</label>
      <input id="translation-sheet" type="file" accept=".csv,.tsv,.txt,.xlf,.xliff" @change=${onFile} />
    </div>
    <div role="status">
      ${fault.length === 0 ? nothing : html`<p class="problem"><strong>${words.common.problem}</strong> ${typeof fault === 'string' ? fault : said(...fault)}</p>`}
      ${
        sheet
          ? html`<p>${translations.taken(sheet.taken)}</p>
            ${
              sheet.lines.length > 0
                ? html`<p>${translations.refused(sheet.lines.length)}</p>
                  <ul>
                    ${sheet.lines.slice(0, MOST).map((line) => html`<li>${said(line)}</li>`)}
                    ${sheet.lines.length > MOST ? html`<li>${words.signatories.import.more(sheet.lines.length - MOST)}</li>` : nothing}
                  </ul>`
                : nothing
            }`
          : nothing
      }
    </div>
  </section>`;
}

/** At most so many refused translations are listed. */
const MOST = 200;

async function give({session}: TranslationsView, lang: string, format: 'csv' | 'xliff'): Promise<void> {
  const text = await session.worker.ask('exportTranslation', lang, format);
  const stem = stringAt(session.document, '/id').replaceAll(/[^a-z0-9-]+/g, '') || 'letter';
  if (format === 'csv') download(`${stem}.${lang}.csv`, text, 'text/csv');
  else download(`${stem}.${lang}.xlf`, text, 'application/xliff+xml');
}

/** Takes in the translations of a sheet as one step. Those that do not fit the letter are listed. */
async function takeIn(view: TranslationsView, lang: string, file: File): Promise<void> {
  const {session, words} = view;
  view.sheet = undefined;
  view.fault = [];
  const isMachine = recordOf(session.document, lang)?.method === 'machine';
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return void (view.fault = words.start.open.unread);
  const bytes = new Uint8Array(buffer);
  const result = await session.worker.ask('importTranslation', bytes, {language: lang, isMachine});
  if (!result.ok) {
    view.fault = [result.problem.message, result.problem.hint];
    return;
  }
  const name = words.translations.sheetTaken(nameIn(lang, document.documentElement.lang));
  session.change(name, (before) =>
    result.edits.reduce((current, {pointer, value}) => {
      const next = withValue(current, pointer, value as Json);
      return isSame(current, next) ? current : next;
    }, before),
  );
  view.sheet = {lines: result.refused, taken: result.taken};
  await view.list();
}
