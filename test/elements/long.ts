// Campaigns with lists that are long enough to be drawn in slices and searched.
import type {CampaignElement} from '@countersign/elements';
import {all, drawn, example, parts, shown, type Document} from '../support/elements/fixtures.ts';

export interface Sizes {
  readonly signatories?: number;
  readonly sources?: number;
}

/** Those of the example with as many more as are wanted: `Signatory 0`, … and sources `Report 0`, … by `Publisher 0`, …. */
export function long(
  changes: Readonly<Record<string, unknown>> = {},
  {signatories = 150, sources = 150}: Sizes = {},
): Document {
  const campaign = example();
  const [signed, cited] = [campaign['signatories'], campaign['sources']] as [unknown[], unknown[]];
  return example({
    '/signatories': [...signed, ...Array.from({length: signatories - signed.length}, (_, at) => signatory(at))],
    '/sources': [...cited, ...Array.from({length: sources - cited.length}, (_, at) => source(at))],
    ...changes,
  });
}

export const signatory = (at: number): object => ({
  id: `signatory-${at}`,
  kind: at % 3 === 2 ? 'person' : 'organisation',
  name: `Signatory ${at}`,
  ...(at % 3 === 2 ? {role: `Role ${at}`} : {url: `https://signatory-${at}.example.org/`}),
});

export const source = (at: number): object => ({
  id: `source-${at}`,
  kind: 'report',
  publishers: [`Publisher ${at}`],
  title: `Report ${at}`,
  date: '2026-05',
  url: `https://publisher-${at}.example.org/report`,
});

/**
 * Opens the list of all signatories, as a reader does. It is drawn then. The first twelve stand before it, too. The
 * browser's own event comes in a later task.
 */
export function openList(element: Element): void {
  for (const disclosure of parts<HTMLDetailsElement>(element, 'signatories-all')) {
    if (disclosure.open) continue;
    disclosure.open = true;
    disclosure.dispatchEvent(new Event('toggle'));
  }
}

/** An element with its list open, when all members are there. */
export async function shownOpen(
  tag: string,
  campaign: Document,
  properties?: Readonly<Record<string, string>>,
): Promise<CampaignElement> {
  const element = await shown(tag, campaign, properties);
  openList(element);
  await drawn(element);
  return element;
}

/** Members of the long list of an element: sources, or signatories without the twelve that stand before their list. */
export const membersOf = (element: Element, item: string): HTMLElement[] =>
  all(element, item === 'signatory' ? '[part~=signatories-all] [part~=signatory]' : `[part~=${item}]`);
