// The sentences of the check, in the person's language. The check itself speaks English.
import {html, type TemplateResult} from 'lit';
import {directionOf} from '@countersign/campaign';
import type {Speak} from './speak.ts';

/** Those that are loaded. Undefined for one that is on its way, or did not come. */
const speakers = new Map<string, Speak | undefined>([['en', undefined]]);

let hear: () => void;

/** Names a function that is called when sentences can be said in another language. */
export const hearSaid = (listener: () => void): void => void (hear = listener);

async function load(lang: string): Promise<void> {
  speakers.set(lang, undefined);
  const {speakerOf} = await import('./speak.ts');
  speakers.set(lang, await speakerOf(lang as Parameters<typeof speakerOf>[0]));
  hear();
}

/**
 * Sentences of the check, or its name of a place: each in the person's language, or in English as long as there are no
 * words for it.
 */
export function said(...texts: readonly string[]): readonly TemplateResult[] {
  const {lang} = document.documentElement;
  if (!speakers.has(lang)) void load(lang).catch(() => {});
  return texts.filter(Boolean).map((text, at) => {
    const own = speakers.get(lang)?.(text);
    const language = own ? lang : 'en';
    return html`${at > 0 ? ' ' : ''}<span lang=${language} dir=${directionOf(language)}>${own ?? text}</span>`;
  });
}
