// The base of the views in which a letter is written. They open the member that the address names, and draw long lists
// page by page. When they are left, new members get a lasting id from their name.
import type {nothing, PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {listAt, memberOf} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {withLastingIds} from '../document/rename.ts';
import {endSources} from '../forms/fresh.ts';
import {onPage, PAGE, pager} from '../forms/pager.ts';
import {StudioView} from '../shell/view.ts';

/** The part of a long list that is drawn. */
export interface DrawnPart {
  /** The numbers of its members. */
  readonly only: readonly number[];
  /** Turns to the page of a member. */
  readonly show: (index: number) => void;
  /** The way through the pages. */
  readonly pages: TemplateResult | typeof nothing;
}

export abstract class WritingView extends StudioView {
  static override properties: PropertyDeclarations = {page: {state: true}};

  /** The list of the view, whose members an address can name by id: `/demands`. */
  protected readonly list: string = '';
  /** The page of the list that is drawn, from 0. */
  declare page: number;

  constructor() {
    super();
    this.page = 0;
  }

  override disconnectedCallback(): void {
    endSources(this.session);
    this.session.change(this.words.write.named, withLastingIds);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const last = Math.max(0, Math.ceil(this.listed().length / PAGE) - 1);
    if (this.page > last) this.page = last;
  }

  override updated(changed: PropertyValues<this>): void {
    const at = changed.has('place') ? this.#memberNamed(this.place) : -1;
    if (at >= 0) this.reveal(within(this.list, at));
    else super.updated(changed);
  }

  override reveal(pointer: string): void {
    const [, index] = pointer.startsWith(`${this.list}/`)
      ? (/^\/(\d+)/.exec(pointer.slice(this.list.length)) ?? [])
      : [];
    if (index !== undefined) this.showMember(Number(index));
    super.reveal(pointer);
  }

  /** The language of the studio. */
  protected get studioLanguage(): string {
    return document.documentElement.lang || 'en';
  }

  /** The numbers of the members that can be seen on any page. */
  protected listed(): readonly number[] {
    return listAt(this.session.document, this.list).map((_, index) => index);
  }

  /** Turns to the page of a member. */
  protected showMember(index: number): void {
    this.page = Math.floor(index / PAGE);
  }

  /** The page of the list that is drawn, and the way to the others. */
  protected get drawn(): DrawnPart {
    const listed = this.listed();
    return {
      only: onPage(listed, this.page),
      show: (index) => this.showMember(index),
      pages: pager({words: this.words, page: this.page, count: listed.length, go: (page) => (this.page = page)}),
    };
  }

  #memberNamed(id: string): number {
    if (id === '' || this.list === '') return -1;
    return listAt(this.session.document, this.list).findIndex((member) => memberOf(member, 'id') === id);
  }
}
