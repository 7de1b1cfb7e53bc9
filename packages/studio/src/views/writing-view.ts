// The base of the views in which a letter is written: they open what the address names, and name what is new.
import type {PropertyValues} from 'lit';
import {listAt, memberOf} from '../document/json.ts';
import {tokensOf, within} from '../document/pointer.ts';
import {withLastingIds} from '../document/rename.ts';
import {pointerOfPlace} from '../shell/go-to.ts';
import {StudioView} from '../shell/view.ts';

export abstract class WritingView extends StudioView {
  /** The list of the view, whose members an address can name by id: `/demands`. */
  protected readonly list: string = '';

  override disconnectedCallback(): void {
    this.session.change(this.words.write.named, withLastingIds);
    super.disconnectedCallback();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {place} = this;
    if (!changed.has('place') || place === '' || pointerOfPlace(place) !== undefined) return;
    const at = listAt(this.session.document, this.list).findIndex((each) => memberOf(each, 'id') === place);
    this.reveal(this.list !== '' && at >= 0 ? within(this.list, at) : `/${place}`);
  }

  override reveal(pointer: string): void {
    let list = '';
    for (const token of tokensOf(pointer)) {
      if (/^\d+$/.test(token) && listAt(this.session.document, list).length > Number(token)) {
        this.showMember(list, Number(token));
      }
      list = within(list, token);
    }
    super.reveal(pointer);
  }

  /** The language of the studio. */
  protected get studioLanguage(): string {
    return document.documentElement.lang || 'en';
  }

  /** Called before a member is shown, by views that draw only some of them. */
  protected showMember(_list: string, _index: number): void {}
}
