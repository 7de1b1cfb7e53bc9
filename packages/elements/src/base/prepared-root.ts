import type {LitElement} from 'lit';
import {page} from '../dom/real.js';

/** Selector of content that is not on screen yet. */
export const COMING = '.coming';

/**
 * A root inside an element's shadow root, in which content is drawn and laid out while other content stands there. So
 * it can be drawn in slices, and nothing moves before all of it is there.
 */
export class PreparedRoot {
  readonly #host: LitElement;
  readonly #box = page.createElement('div');
  readonly #content = this.#box.appendChild(page.createElement('div'));
  readonly #oldRoot: HTMLElement | DocumentFragment;
  readonly #oldBefore: ChildNode | null;

  /** From now on the element renders into this root. */
  constructor(host: LitElement) {
    this.#host = host;
    this.#oldRoot = host.renderRoot;
    this.#oldBefore = host.renderOptions.renderBefore ?? null;
    this.#box.className = 'prepared coming';
    // A page can make parts visible by its style sheet, which must not make them twice for assistive technology.
    this.#box.inert = true;
    const {paddingLeft, paddingRight} = getComputedStyle(host);
    this.#content.style.inlineSize = `${host.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)}px`;
    host.shadowRoot!.append(this.#box);
    this.#renderInto(this.#content, null);
  }

  /** Height in pixels that the element will have. */
  get height(): number {
    const style = getComputedStyle(this.#host);
    const around = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth];
    const bottoms = [...this.#content.children].map((child) => child.getBoundingClientRect().bottom);
    const content = Math.max(...bottoms) - this.#box.getBoundingClientRect().top + this.#partnerHeight;
    const height = around.reduce((sum, each) => sum + parseFloat(each), content);
    return Math.max(height, parseFloat(style.minHeight) || 0);
  }

  /** The partner's words stand in the old content until then. */
  get #partnerHeight(): number {
    const slot = this.#host.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=partner]');
    const words = (slot?.assignedElements({flatten: true}) ?? []).map((each) => each.getBoundingClientRect());
    return words.length > 0 ? words.at(-1)!.bottom - words[0]!.top : 0;
  }

  /** Puts the content in the place of all other content, which is removed. */
  reveal(): void {
    for (const node of [...this.#host.shadowRoot!.childNodes]) if (node !== this.#box) node.remove();
    this.#box.className = 'prepared';
    this.#box.inert = false;
    this.#content.style.inlineSize = '';
  }

  /** Removes the content. The element renders where it did before. */
  cancel(): void {
    this.#box.remove();
    this.#renderInto(this.#oldRoot, this.#oldBefore);
  }

  #renderInto(renderRoot: HTMLElement | DocumentFragment, renderBefore: ChildNode | null): void {
    Object.assign(this.#host, {renderRoot});
    this.#host.renderOptions.renderBefore = renderBefore;
  }
}
