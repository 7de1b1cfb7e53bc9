// The base of the views in which a letter is written: they open what the address names, and name what is new.
import type {PropertyValues} from 'lit';
import {listAt, memberOf} from '../document/json.ts';
import {tokensOf, within} from '../document/pointer.ts';
import {withLastingIds} from '../document/rename.ts';
import {controlId} from '../forms/form.ts';
import {keysOf} from '../forms/member-list.ts';
import {StudioView} from '../shell/view.ts';

export abstract class WritingView extends StudioView {
  /** The list of the view, whose members an address can name by id: `/demands`. */
  protected readonly list: string = '';

  override disconnectedCallback(): void {
    this.session.change(this.words.write.named, withLastingIds);
    super.disconnectedCallback();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('place') && this.place !== '') void this.#reveal(this.place);
  }

  /** The language of the studio. */
  protected get studioLanguage(): string {
    return document.documentElement.lang || 'en';
  }

  /** Called before a member is shown, by views that draw only some of them. */
  protected showMember(_list: string, _index: number): void {}

  /** Opens a member by its id, or the place of a pointer without its first slash, and moves the focus there. */
  async #reveal(place: string): Promise<void> {
    const at = listAt(this.session.document, this.list).findIndex((each) => memberOf(each, 'id') === place);
    const pointer = this.list !== '' && at >= 0 ? within(this.list, at) : `/${place}`;
    let list = '';
    for (const token of tokensOf(pointer)) {
      const members = listAt(this.session.document, list);
      const key = /^\d+$/.test(token) ? keysOf(members)[Number(token)] : undefined;
      if (key !== undefined) {
        this.showMember(list, Number(token));
        this.opened.add(`${list} ${key}`);
      }
      list = within(list, token);
    }
    this.requestUpdate();
    await this.updateComplete;
    // Controls inside a card that was closed are drawn in the next frame.
    requestAnimationFrame(() => this.#focusAt(pointer));
  }

  #focusAt(pointer: string): void {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.querySelector<HTMLElement>(`#${CSS.escape(controlId(at))}`);
      if (!found) continue;
      for (let holder = found.closest('details'); holder; holder = holder.parentElement?.closest('details') ?? null) {
        holder.open = true;
      }
      const target = found.matches('details') ? found.querySelector('summary')! : found;
      target.scrollIntoView({block: 'center'});
      return target.focus();
    }
  }
}
