// Elements that wait for a press before they request anything, and how tests find the button.
import type {CampaignElement} from '@countersign/elements';
import {drawn, example, html, make, part, show, until} from '../support/elements/fixtures.ts';

export const ready = (element: CampaignElement): Promise<void> => until(() => element.state === 'ready');
export const button = (element: Element) => part<HTMLButtonElement>(element, 'load-button');

/** Without logos, which are requested from beside it. */
export const plain = () => example({'/signatories/0/logo': undefined});

/** An element that waits for a press, with a link as its fallback. */
export async function waiting(tag: string, src: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = make(tag, {}, {src, load: 'click', ...attributes});
  const fallback = document.createElement('a');
  fallback.href = '#letter';
  fallback.append('The letter');
  element.append(fallback);
  show(html`${element}`);
  await drawn(element);
  return {element, fallback};
}
