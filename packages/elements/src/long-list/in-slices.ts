import {noChange, type TemplateResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';
import {insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';
import type {Slices} from './slices.js';

type Draw<T> = (group: T) => TemplateResult;

class InSlices extends Directive {
  readonly #parts: ChildPart[] = [];

  // On a server, where no reader waits.
  render<T>(_slices: Slices, groups: readonly T[], draw: Draw<T>): unknown {
    return groups.map(draw);
  }

  override update(part: ChildPart, [slices, groups, draw]: [Slices, readonly unknown[], Draw<unknown>]): unknown {
    const parts = this.#parts;
    slices.begin({
      length: groups.length,
      isPossible: () => part.startNode!.isConnected,
      step: (index) => {
        parts[index] ??= insertPart(part);
        setChildPartValue(parts[index], draw(groups[index]));
      },
      end: () => parts.splice(groups.length).forEach(removePart),
    });
    return noChange;
  }
}

/** Lit directive: draws one group after another, as many in one task as `slices` allows. */
export const inSlices = directive(InSlices);
