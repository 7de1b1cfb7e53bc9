// Presses of a reader in static HTML, before the code has taken its place.
import {real} from '@countersign/elements/parts.js';
import type {KeptElement} from './element.js';

/** How long a press waits for the code, before its link is followed as without script. */
const MAX_PRESS_MS = 5000;
/** The link that was pressed last. */
let pressed: HTMLAnchorElement | undefined;
/** True while a link is followed that could not be opened in place. */
let isFollowing = false;
const MARK = '[role=doc-noteref]';

/**
 * Loads the code for what was pressed. A mark and the way to the record wait for it, and then open in place.
 *
 * @param load - Loads the code. Resolves with whether it is there.
 */
export function press(event: MouseEvent, load: () => Promise<boolean>): void {
  const link = real(event.target as Element).closest('a');
  const element = event.currentTarget as KeptElement;
  const {ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  // Without a campaign nothing opens in place.
  if (isFollowing || ['empty', 'failed'].includes(element.state ?? '')) return;
  void load();
  // The partner's own words are no matter of ours, and a script's press goes where it goes without us.
  if (!link || link.closest('[slot]') || !event.isTrusted) return;
  const part = real(link.parentElement!).dataset['opens'];
  const opens = link.getAttribute('href')?.startsWith('#') === false && (part ?? link.matches(MARK));
  if (!opens || link.target || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  if (pressed === link) return;
  pressed = link;
  // The code does not take over while the focus is inside.
  link.blur();
  const root = real(element.getRootNode() as Document | ShadowRoot);
  const focused = root.activeElement;
  const open = () => {
    const target = part
      ? live(element.shadowRoot!, `[part~="${CSS.escape(part)}"]>summary`)[0]
      : sameMark(element, link);
    target?.focus();
    target?.click();
    return target;
  };
  const patience = new Promise<boolean>((done) => setTimeout(() => done(false), MAX_PRESS_MS));
  void Promise.race([isShown(element, load), patience]).then((shown) => {
    if (pressed !== link) return;
    pressed = undefined;
    // The reader has gone on, or the page has taken the link away.
    if (root.activeElement !== focused || !link.isConnected) return;
    if (shown && open()) return;
    link.focus({preventScroll: true});
    isFollowing = true;
    link.click();
    isFollowing = false;
  });
}

/** Resolves to true when the code shows the campaign, and to false when it cannot. */
async function isShown(element: KeptElement, load: () => Promise<boolean>): Promise<boolean> {
  if (!(await load())) return false;
  // An element of the record comes with a part of the code.
  await customElements.whenDefined(element.localName);
  element.takeOver?.();
  const failed = new Promise<boolean>((done) => element.addEventListener('cs-error', () => done(false), {once: true}));
  return Promise.race([element.whenReady!().then(() => true), failed]);
}

/** Elements in a shadow root, and in those inside it, that match. */
function live(root: ShadowRoot, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? live(each.shadowRoot, selector) : []),
  ]);
}

/** The mark that the code has drawn in the place of a static one: the same of those that lead to the same source. */
function sameMark(element: KeptElement, link: HTMLAnchorElement): HTMLElement | undefined {
  const like = (marks: readonly Element[]) => marks.filter((mark) => (mark as HTMLAnchorElement).href === link.href);
  const all = like(live(element.shadowRoot!, '[part~=mark]'));
  return (
    (all[like([...element.querySelectorAll(MARK)]).indexOf(link)] as HTMLElement | undefined) ?? (all[0] as HTMLElement)
  );
}
