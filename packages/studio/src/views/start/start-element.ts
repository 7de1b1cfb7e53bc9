// The base of what the first page consists of. It is drawn into the page itself, like all views.
import {LitElement, type PropertyDeclarations} from 'lit';
import type {Words} from '../../words/words.ts';

export abstract class StartElement extends LitElement {
  static override properties: PropertyDeclarations = {words: {attribute: false}};

  declare words: Words;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Moves the focus, after the page has been drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
