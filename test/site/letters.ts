// The invented letter and the first campaign, as the snippet builder has them once they are fetched.
import {readFileSync} from 'node:fs';
import {openLetter, type Letter} from '../../packages/site/src/embed/letter/open-letter.ts';
import type {Found} from '../../packages/site/src/embed/find-letter.ts';

/** The address at which the letter is published. */
export const SRC = 'https://letters.accessnow.org/open-audit/campaign.json';

export const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** @param path - Of a valid document, seen from the top of the repository. */
export function letterOf(path = 'test/fixtures/example-campaign.json'): Letter {
  const text = textOf(path);
  const found: Found = {ok: true, address: SRC, text, document: JSON.parse(text) as Found['document']};
  const opened = openLetter(found);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.letter;
}
