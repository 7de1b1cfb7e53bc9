import {compose} from '@countersign/elements/sections.js';

/** Puts texts and numbers into a sentence at `{name}`. */
export const fillText = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Puts templates into a sentence at `{name}`. */
export const fill = (sentence: string, values: Readonly<Record<string, unknown>>): unknown =>
  compose((texts: Record<string, string>) => fillText(sentence, texts), values);
