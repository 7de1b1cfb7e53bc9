import {nothing, render, type ReactiveElement} from 'lit';
import {frame, type Page} from '../../stories/frame.ts';
import {sheetsLoaded} from '../../stories/studio/sheets.ts';
import {composedTree} from '../support/page-checks/composed-tree.ts';
import '../support/elements/empty-elements.ts';
import {nextFrame, until} from '../support/elements/until.ts';

export {composedTree};

const place = document.createElement('main');
document.body.append(place);

/** Renders a story in a page of its own and waits until all of it is drawn. Returns the frame around it. */
export async function mount(story: unknown, page: Partial<Page> = {}): Promise<HTMLElement> {
  unmount();
  render(frame(story, {locale: 'en', scheme: 'light', ...page}), place);
  await settled();
  return place.firstElementChild as HTMLElement;
}

export function unmount(): void {
  render(nothing, place);
}

/**
 * Waits until no element on the page has anything left to draw: until a whole round, with a frame in it, has neither
 * met an update nor changed which elements there are. An element may draw a second part on its own after an update.
 */
export async function settled(): Promise<void> {
  for (let before: Element[] = []; ;) {
    let isIdle = true;
    await sheetsLoaded();
    for (const element of composedTree(place)) {
      const {isUpdatePending, updateComplete} = element as unknown as Partial<ReactiveElement>;
      isIdle &&= !isUpdatePending;
      // Also of one that has updated: long lists go on afterwards.
      await updateComplete;
      // What the browser skips so far is not in the tree of assistive technology.
      await until(() => !element.shadowRoot?.querySelector('.ahead'), `${element.localName} shows all of its list`);
    }
    // What one element tells another, or a slot its element, arrives in a microtask of its own, and an element learns its
    // colour scheme in the next frame: let both pass.
    await nextFrame();
    await new Promise((done) => setTimeout(done));
    const now = [...composedTree(place)];
    isIdle &&=
      now.length === before.length && now.every((element, at) => element === before[at] && !isUpdating(element));
    if (isIdle) return;
    before = now;
  }
}

const isUpdating = (element: Element): boolean | undefined =>
  (element as unknown as Partial<ReactiveElement>).isUpdatePending;

/** Presses what matches, and waits for all that comes of it. A disclosure says a task later that it was opened. */
export async function press(page: Element, selector: string): Promise<void> {
  const pressed = deep(page, selector);
  const heard = pressed.localName === 'summary' && toggled(pressed.parentElement!);
  pressed.click();
  await heard;
  await settled();
}

const toggled = (details: Element): Promise<unknown> =>
  new Promise((done) => details.addEventListener('toggle', done, {once: true}));

/** The first element that matches, in the page or in any shadow root. */
export function deep<E extends Element = HTMLElement>(root: Element, selector: string): E {
  for (const element of composedTree(root)) if (element.matches(selector)) return element as E;
  throw new Error(`Nothing matches ${selector}`);
}

/** Opens every disclosure, and follows the first mark: to the list of sources, or to a note in its place. */
export async function unfold(page: Element): Promise<void> {
  const elements = [...composedTree(page)];
  const closed = elements.filter((element) => element instanceof HTMLDetailsElement && !element.open);
  const opened = Promise.all(closed.map(toggled));
  for (const details of closed) details.toggleAttribute('open', true);
  await opened;
  elements
    .find((element) => element.matches('[part=mark]'))
    ?.dispatchEvent(new MouseEvent('click', {cancelable: true}));
  await settled();
}
