// Shared by browser tests of the elements: documents, a place on the page, and ways to look into shadow roots.
import assert from 'node:assert/strict';
import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import type {CampaignElement, CampaignErrorEvent, CampaignLoadEvent} from '@countersign/elements';
import {edited, type Json} from '../documents/json.ts';
import './empty-elements.ts';
import {nextFrame, owed, until} from './until.ts';

const response = await fetch(new URL('../../fixtures/example-campaign.json', import.meta.url));
const EXAMPLE = (await response.json()) as Json;

/** A campaign document, as far as tests need its type. */
export type Document = {[key: string]: Json} & {format: number};

/** A new copy of the fictitious letter that has every key, with other values at some places (see `edited`). */
export function example(changes: Readonly<Record<string, unknown>> = {}): Document {
  return edited(EXAMPLE, changes) as Document;
}

/** All eight elements. */
export const TAGS = [
  'cs-campaign',
  'cs-overview',
  'cs-letter-card',
  'cs-demand-checklist',
  'cs-statements',
  'cs-signatory-logos',
  'cs-source-list',
  'cs-cite',
] as const;

const places = new Set<HTMLElement>();
const restorers: (() => void)[] = [];

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
  for (const place of places) place.remove();
  places.clear();
  document.documentElement.lang = 'en';
});

/** Calls `restore` when the present test has ended. */
export function afterwards(restore: () => void): void {
  restorers.push(restore);
}

/** Renders into a new place on the page, which is removed after the test. Returns the first element there. */
export function show<T extends HTMLElement = CampaignElement>(content: TemplateResult): T {
  const place = document.createElement('div');
  places.add(place);
  document.body.append(place);
  render(content, place);
  return place.firstElementChild as T;
}

/** Adds a style sheet to the page until the test has ended. */
export function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  afterwards(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/**
 * Makes an element with properties and attributes. It is not on the page yet. A `cs-campaign` has `layout="full"`
 * unless a property or an attribute says otherwise, because most tests look into the record.
 */
export function make<T extends HTMLElement = CampaignElement>(
  tag: string,
  properties: Readonly<Record<string, unknown>> = {},
  attributes: Readonly<Record<string, string>> = {},
): T {
  const element = Object.assign(document.createElement(tag), properties) as unknown as T;
  const all = tag === 'cs-campaign' && !('layout' in properties) ? {layout: 'full', ...attributes} : attributes;
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

/** Shows one element of the example or of another document. Resolves when it is ready and drawn. */
export async function shown<T extends HTMLElement = CampaignElement>(
  tag: string,
  campaign: unknown = example(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<T> {
  const element = make(tag, {campaign}, attributes);
  show(html`${element}`);
  await drawn(element);
  return element as unknown as T;
}

/** Resolves when an element and all elements in its shadow root have finished their updates. */
export async function drawn(element: Element): Promise<void> {
  const lit = element as Partial<LitElement>;
  while (lit.updateComplete && !(await lit.updateComplete));
  await Promise.all([...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(isOurs).map(drawn));
}

const isOurs = (element: Element): boolean => element.localName.startsWith('cs-');

// A test may replace the timers of the page.
const later = window.setTimeout.bind(window);

/** Resolves when all work that needs no network is done, after a few rounds of tasks. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((resolve) => later(resolve, 0));
}

/** Resolves after the next frame is painted. Disclosures and the focus have been restored by then. */
export async function framed(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Resolves with the next event of this name at an element or inside it. */
export function next<E extends Event = CampaignErrorEvent>(target: EventTarget, type: string): Promise<E> {
  const heard = new Promise<E>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as E), {once: true}),
  );
  return owed(heard, `an event ${type}`);
}

/** An event that reached the page, and the element that dispatched it. */
export interface Heard {
  readonly type: string;
  readonly from: EventTarget | null;
  readonly event: CampaignLoadEvent | CampaignErrorEvent;
}

/** Records every `cs-load` and `cs-error` that reaches the page. */
export function hear(): Heard[] {
  const heard: Heard[] = [];
  const listener = (event: CampaignLoadEvent | CampaignErrorEvent) =>
    heard.push({type: event.type, from: event.composedPath()[0] ?? null, event});
  for (const type of ['cs-load', 'cs-error'] as const) {
    document.body.addEventListener(type, listener);
    afterwards(() => document.body.removeEventListener(type, listener));
  }
  return heard;
}

/** Keeps the warnings of development builds from the console, and records them. */
export function catchWarnings(): string[] {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  afterwards(() => (console.warn = warn));
  return warnings;
}

/** Every node of an element's shadow root, and of those of our elements in it. */
function* drawnNodes(root: Node): Generator<Node> {
  for (const child of root.childNodes) {
    if (child instanceof HTMLStyleElement) continue;
    yield child;
    if (child instanceof Element && child.shadowRoot) yield* drawnNodes(child.shadowRoot);
    yield* drawnNodes(child);
  }
}

/** All words that an element has drawn, without those of its children. White space is collapsed. */
export function textOf(element: Element): string {
  const words = [...drawnNodes(element.shadowRoot ?? element)].map((node) => (node instanceof Text ? node.data : ''));
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** All words that an element has drawn and that can be seen. */
export function seenTextOf(element: Element): string {
  const words = [...drawnNodes(element.shadowRoot ?? element)].map((node) =>
    node instanceof Text && node.parentElement && isVisible(node.parentElement) ? node.data : '',
  );
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Matching elements among those that an element has drawn, also in our elements inside it, in their order. */
export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...drawnNodes(element.shadowRoot ?? element)].filter(
    (node): node is T => node instanceof Element && node.matches(selector),
  );
}

/** The only matching element. */
export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = all<T>(element, selector);
  assert.equal(found.length, 1, `${element.localName} has one ${selector}`);
  return found[0]!;
}

/** Parts of an element by name. */
export function parts<T extends Element = HTMLElement>(element: Element, name: string): T[] {
  return all<T>(element, `[part~="${name}"]`);
}

/** The only part of that name. */
export function part<T extends Element = HTMLElement>(element: Element, name: string): T {
  return one<T>(element, `[part~="${name}"]`);
}

/** The element with the language and direction of a quotation's words. */
export function saidIn(quote: Element): HTMLElement {
  return quote.querySelector<HTMLElement>('[lang]') ?? quote.closest<HTMLElement>('[lang]')!;
}

/** Whether an element takes up space on the page. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false});
}

/** The element that has the focus, however deep in shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Asserts that two nodes are the same. Other assertions would print the whole document to show how they differ. */
export function assertSame(actual: Node | null | undefined, expected: Node): void {
  assert.ok(actual === expected, `${describeNode(actual)} should be ${describeNode(expected)}`);
}

/** Asserts that an element has the focus. */
export function assertFocus(expected: Element): void {
  assertSame(focused(), expected);
}

/** Asserts that there are none of these. A failure names them briefly. */
export function assertNone(found: readonly unknown[], where = 'on the page'): void {
  const names = found.map((each) => (each instanceof Node ? describeNode(each) : String(each)));
  assert.equal(found.length, 0, `${names.join(' ')} ${where}`);
}

function describeNode(node: Node | null | undefined): string {
  return node instanceof Element ? (node.cloneNode() as Element).outerHTML : (node?.nodeName ?? 'nothing');
}

/** Whether an element has a custom state of CSS, in browsers that know custom states. */
export function hasState(element: Element, state: string): boolean {
  return element.matches(`:state(${state})`);
}

export {assert, html, nextFrame, nothing, until};
