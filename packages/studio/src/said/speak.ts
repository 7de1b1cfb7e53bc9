// Loaded with the first sentence of the check that is shown in another language than English.
import {html, type TemplateResult} from 'lit';
import type {StudioLanguage} from '../words/languages.ts';
import {catalogueOf} from './catalogue.ts';
import type {Catalogue} from './says.ts';
import {translator} from './translator.ts';

const LOADERS: Readonly<Record<Exclude<StudioLanguage, 'en'>, () => Promise<Catalogue>>> = {
  fr: async () => catalogueOf(await import('./fr.ts')),
  es: async () => catalogueOf(await import('./es.ts')),
  ar: async () => catalogueOf(await import('./ar.ts')),
  he: async () => catalogueOf(await import('./he.ts')),
};

/** Says a text of the check in a language. Undefined if the language has no words for it. */
export type Speak = (text: string) => TemplateResult | undefined;

/** Loads what a language says. Values are isolated: they may have the other direction. */
export async function speakerOf(lang: keyof typeof LOADERS): Promise<Speak> {
  const translate = translator(lang, await LOADERS[lang]());
  return (text) => {
    const parts = translate(text);
    return parts && html`${parts.map((part) => (typeof part === 'string' ? part : html`<bdi>${part.value}</bdi>`))}`;
  };
}
