// What cites sources, and the list that has them: how tests find the way from one to the other.
import assert from 'node:assert/strict';
import type {CampaignElement, SourceList} from '@countersign/elements';
import {sendKeys} from '@web/test-runner-commands';
import {
  all,
  drawn,
  example,
  html,
  one,
  part,
  parts,
  settled,
  show,
  textOf,
  until,
  type Document,
} from '../support/elements/fixtures.ts';

/** The footnote marks of an element, or those of one source. */
export const marksOf = (element: Element, source?: string): HTMLElement[] =>
  parts(element, 'mark').filter((mark) => !source || mark.dataset['source']!.split(' ').includes(source));

/** The first of them. */
export function markOf(element: Element, source?: string): HTMLElement {
  const [mark] = marksOf(element, source);
  assert.ok(mark != null, `${element.localName} cites ${source}`);
  return mark;
}

/** The button of an open note that leads to the list of sources. */
export const listButton = (element: Element): HTMLElement | undefined =>
  all(part(element, 'note'), 'button').find((button) => textOf(button) === 'Show in the list of sources');

/** Opens the note of a mark, and follows it to the list of sources. */
export async function follow(mark: HTMLElement): Promise<void> {
  const {host} = mark.getRootNode() as ShadowRoot;
  mark.click();
  await drawn(host);
  const button = listButton(host);
  assert.ok(button, `${mark.textContent} leads to a list`);
  button.click();
  await drawn(host);
}

/** The entry of a source in a list. */
export const entryOf = (list: Element, source: string): HTMLElement => one(list, `li[data-id="${source}"]`);

/** The buttons that lead from an entry back to where it is cited. */
export const placesOf = (list: Element, source: string): HTMLElement[] => [
  ...entryOf(list, source).querySelectorAll<HTMLElement>('[part=source-cited] button:not(.back)'),
];

/** What the buttons are called. */
export const namesOf = (buttons: readonly HTMLElement[]): string[] =>
  buttons.map((button) => button.textContent.trim());

/** Leaves by the keyboard, */
export const escape = (): Promise<void> => sendKeys({press: 'Escape'});

/** and this makes a way to leave of a button. */
export const press = (button: () => HTMLElement) => (): Promise<void> => Promise.resolve(button().click());

/** A partner's page: an article with a mark in its prose, and elements of one campaign. */
export async function page(campaign: Document = example()): Promise<{
  place: CampaignElement;
  checklist: CampaignElement;
  card: CampaignElement;
  statements: CampaignElement;
  cite: CampaignElement;
  list: SourceList;
}> {
  const place = show(html`
    <cs-campaign layout="none" .campaign=${campaign}>
      <p>The press reported leaks <cs-cite source="herald-2026"></cs-cite></p>
      <cs-letter-card></cs-letter-card>
      <cs-demand-checklist></cs-demand-checklist>
      <cs-statements></cs-statements>
      <cs-source-list></cs-source-list>
    </cs-campaign>
  `);
  const get = <T extends Element = CampaignElement>(tag: string) => place.querySelector<Element>(tag) as T;
  const elements = {
    place,
    checklist: get('cs-demand-checklist'),
    card: get('cs-letter-card'),
    statements: get('cs-statements'),
    cite: get('cs-cite'),
    list: get<SourceList>('cs-source-list'),
  };
  await until(() => Object.values(elements).every(({state}) => state === 'ready'));
  await Promise.all(Object.values(elements).map(drawn));
  await settled();
  await drawn(elements.list);
  return elements;
}
