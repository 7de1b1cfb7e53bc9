// Elements that come with their roots, as a server renders them.
import {html, one, show} from '../support/elements/fixtures.ts';
import type {CampaignElement} from '@countersign/elements';

/** Puts HTML on the page as a parser does: elements come with their roots, and are upgraded then. */
export function parsed<T extends HTMLElement = CampaignElement>(markup: string): T {
  const place = show(html`<div></div>`);
  // eslint-disable-next-line no-restricted-syntax -- No other way gives elements a root before they are upgraded.
  place.setHTMLUnsafe(markup);
  return place.firstElementChild as T;
}

export const root = (content: string): string => `<template shadowrootmode="open">${content}</template>`;

/** An element with something old in its root, and a child that no slot shows. */
export function prerendered(tag: string, attributes = '', more = '') {
  const content = root(`<p>As of yesterday.</p>${more}`);
  const element = parsed(`<${tag} ${attributes}>${content}<i>For browsers without such roots</i></${tag}>`);
  return {element, old: one(element, 'p'), child: element.querySelector('i')!};
}
