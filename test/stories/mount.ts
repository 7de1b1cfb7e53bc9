import {nothing, render, type ReactiveElement} from 'lit';
import {frame, type Page} from '../../stories/frame.ts';
import {composedTree} from '../support/page-checks/composed-tree.ts';
import {until} from '../support/elements/until.ts';

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

/** Waits until no element on the page has anything left to draw. */
export async function settled(): Promise<void> {
  for (let idle = false; !idle;) {
    idle = true;
    for (const element of composedTree(place)) {
      // A style sheet of the story's page, which is there before anybody looks.
      if (element instanceof HTMLLinkElement && !element.sheet) {
        await new Promise((done, fail) => {
          element.addEventListener('load', done, {once: true});
          element.addEventListener('error', () => fail(new Error(`${element.href} did not load`)), {once: true});
        });
      }
      const {isUpdatePending, updateComplete} = element as unknown as Partial<ReactiveElement>;
      idle &&= !isUpdatePending;
      // Also of one that has updated: long lists go on afterwards.
      await updateComplete;
      // What the browser skips so far is not in the tree of assistive technology.
      await until(() => !element.shadowRoot?.querySelector('.ahead'), `${element.localName} shows all of its list`);
    }
    // What one element tells another, or a slot its element, arrives in a microtask of its own, and an element learns its
    // colour scheme in the next frame: let both pass.
    await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    idle &&= [...composedTree(place)].every(
      (element) => !(element as unknown as Partial<ReactiveElement>).isUpdatePending,
    );
  }
}

/** The first element that matches, in the page or in any shadow root. */
export function deep<E extends Element = HTMLElement>(root: Element, selector: string): E {
  for (const element of composedTree(root)) if (element.matches(selector)) return element as E;
  throw new Error(`Nothing matches ${selector}`);
}

/** Opens every disclosure, and follows the first mark: to the list of sources, or to a note in its place. */
export async function unfold(page: Element): Promise<void> {
  const elements = [...composedTree(page)];
  for (const element of elements) if (element instanceof HTMLDetailsElement) element.open = true;
  elements
    .find((element) => element.matches('[part=mark]'))
    ?.dispatchEvent(new MouseEvent('click', {cancelable: true}));
  await settled();
}
