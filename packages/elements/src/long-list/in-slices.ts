import {noChange, type TemplateResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';
import {insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';
import type {Slices} from './slices.js';

type Draw<T> = (group: T) => TemplateResult;

class InSlices extends Directive {
  readonly #parts: ChildPart[] = [];

  // On a server, where nobody waits for anything else.
  render<T>(_slices: Slices, groups: readonly T[], draw: Draw<T>): unknown {
    return groups.map(draw);
  }

  override update(place: ChildPart, [slices, groups, draw]: [Slices, readonly unknown[], Draw<unknown>]): unknown {
    const parts = this.#parts;
    slices.begin({
      length: groups.length,
      isPossible: () => place.startNode!.isConnected,
      step: (at) => setChildPartValue((parts[at] ??= insertPart(place)), draw(groups[at])),
      end: () => parts.splice(groups.length).forEach(removePart),
    });
    return noChange;
  }
}

/** Draws group after group, as far as `slices` lets it in one turn of the page. */
export const inSlices = directive(InSlices);
