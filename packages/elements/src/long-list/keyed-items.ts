import {noChange, type TemplateResult} from 'lit';
import {directive, Directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';
import type {Search} from './search.js';
import type {Slices, Work} from './slices.js';

/** The members of a list, and how each is drawn. */
export interface Items<T> {
  readonly members: readonly T[];
  /** What tells a member from the others, also in another revision of the document. */
  readonly key: (member: T) => string;
  /** All that its drawing depends on, besides itself: while these are the same, it is not drawn again. */
  readonly inputs: (member: T) => readonly unknown[];
  /** One element. */
  readonly draw: (member: T) => TemplateResult;
}

interface Drawn {
  readonly key: string;
  readonly part: ChildPart;
  inputs: readonly unknown[];
  isHidden: boolean;
}

/** What looking at a member costs that stays as it is, and hiding one, beside drawing one. */
const [LOOK, HIDE] = [0.01, 0.05];

/** Goes from what is on the page to the members of a list. It can stop after each. */
class Drawing<T extends object> implements Work {
  readonly #items: Items<T>;
  readonly #search: Search<T> | undefined;
  readonly #place: ChildPart;
  readonly #wanted: ReadonlySet<string>;
  /** What was there before, in the order of the page from `#met` on, */
  readonly #before: readonly Drawn[];
  #met = 0;
  /** those of them that have not been taken over yet, */
  readonly #left: Map<string, Drawn>;
  /** and what is as it shall be. */
  readonly #done: Drawn[] = [];
  #shown = 0;

  constructor(items: Items<T>, search: Search<T> | undefined, place: ChildPart, before: readonly Drawn[]) {
    this.#items = items;
    this.#search = search;
    this.#place = place;
    this.#before = before;
    this.#wanted = new Set(items.members.map(items.key));
    this.#left = new Map(before.map((drawn) => [drawn.key, drawn]));
  }

  get length(): number {
    return this.#items.members.length;
  }

  get isPossible(): boolean {
    return this.#place.startNode!.isConnected;
  }

  /** All that is on the page, in its order. */
  get drawn(): readonly Drawn[] {
    const left = this.#before.slice(this.#met).filter(({key}) => this.#left.has(key));
    return [...this.#done, ...left];
  }

  step(at: number): number {
    const {members, key, inputs, draw} = this.#items;
    const member = members[at]!;
    const name = key(member);
    const next = this.#nextLeft();
    let drawn = this.#left.get(name);
    if (!drawn) drawn = {key: name, part: insertPart(this.#place, next?.part), inputs: [], isHidden: false};
    else if (drawn !== next) insertPart(this.#place, next?.part, drawn.part);
    this.#left.delete(name);
    this.#done.push(drawn);

    let cost = LOOK;
    const now = [member, ...inputs(member)];
    if (now.some((input, index) => input !== drawn.inputs[index])) {
      drawn.inputs = now;
      setChildPartValue(drawn.part, draw(member));
      cost = 1;
    }
    const hides = this.#search?.leavesOut(member) === true;
    if (!hides) this.#shown += 1;
    if (hides !== drawn.isHidden) {
      drawn.isHidden = (drawn.part.startNode!.nextSibling as HTMLElement).hidden = hides;
      cost += HIDE;
    }
    return cost;
  }

  end(): void {
    this.#nextLeft();
    this.#search?.tell(this.#shown);
  }

  /** The first that was there before and stays. Those before it go, so that what follows need not be moved. */
  #nextLeft(): Drawn | undefined {
    for (let drawn; (drawn = this.#before[this.#met]); this.#met += 1) {
      if (!this.#left.has(drawn.key)) continue;
      if (this.#wanted.has(drawn.key)) return drawn;
      removePart(drawn.part);
      this.#left.delete(drawn.key);
    }
    return undefined;
  }
}

class KeyedItems extends Directive {
  #drawing: Drawing<object> | undefined;

  // On a server, which need not wait for anything.
  render<T>(_slices: Slices, {members, draw}: Items<T>, _search: unknown): unknown {
    return members.map(draw);
  }

  override update(place: ChildPart, [slices, items, search]: [Slices, Items<object>, Search<object>?]): unknown {
    this.#drawing = new Drawing(items, search, place, this.#drawing?.drawn ?? []);
    slices.begin(this.#drawing);
    return noChange;
  }
}

/**
 * Draws the members of a list, each again only when something about it has changed. What is inserted, removed or moved
 * leaves the others as they are, with what a reader has opened in them. Those that a search leaves out are hidden.
 */
export const keyedItems = directive(KeyedItems) as <T extends object>(
  slices: Slices,
  items: Items<T>,
  search: Search<T> | undefined,
) => DirectiveResult;
