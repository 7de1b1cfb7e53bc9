// Counts the work of elements, which does not depend on the machine: what they render, check, look for and ask of the
// layout, and what then changes in the page. Nothing of it is in the code that ships.
import {CampaignElement} from '@countersign/elements';
import {afterwards, example, nextFrame, settled, type Document} from '../support/elements/fixtures.ts';

export interface Work {
  /** How often each element has rendered. */
  readonly renders: ReadonlyMap<Element, number>;
  /** What made the browser compute styles or layout, and of what. */
  readonly reads: readonly string[];
  /** How many documents have been checked, of those that were fetched or `counted`. */
  readonly checks: number;
  /** Begins anew. */
  reset(): void;
}

let checks = 0;

/**
 * A document that counts how often it is checked. A check asks it for a reader's version before it copies anything, also
 * one that the document only inherits; nothing else does.
 */
export function counted<T extends object>(json: T): T {
  const inherited = {
    get minimumReader() {
      checks += 1;
      return undefined;
    },
  };
  Reflect.deleteProperty(json, 'minimumReader');
  return Object.setPrototypeOf(json, inherited) as T;
}

/** The example without logos: whether they are there is seen some time after all else. */
export function plainExample(changes: Readonly<Record<string, unknown>> = {}): Document {
  return example({'/signatories/0/logo': undefined, ...changes});
}

/** Resolves when all that elements do by themselves has been done, also what they do in the next frame. */
export async function rested(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await settled();
    await nextFrame();
  }
  await settled();
}

/** Counts the work of all elements of this page until the test has ended. */
export function countWork(): Work {
  const renders = new Map<Element, number>();
  const reads: string[] = [];
  // No element overrides this one.
  const prototype = CampaignElement.prototype as unknown as {render(this: Element): unknown};
  replace(prototype, 'render', (render) => ({
    value(this: Element) {
      renders.set(this, (renders.get(this) ?? 0) + 1);
      return (render.value as () => unknown).call(this);
    },
  }));
  replace(JSON, 'parse', (parse) => ({
    value(...values: Parameters<typeof JSON.parse>) {
      const json = (parse.value as typeof JSON.parse)(...values) as {format?: unknown} | null;
      return json?.format === undefined ? json : counted(json);
    },
  }));
  const read = (target: unknown, name: string) =>
    reads.push(`${name} of ${(target as Partial<Element> | undefined)?.localName ?? 'the page'}`);
  for (const [owner, names] of READS) {
    for (const name of names.split(' ')) {
      replace(owner, name, ({get, value}) =>
        get
          ? {
              get(this: unknown) {
                read(this, name);
                return get.call(this) as unknown;
              },
            }
          : {
              value(this: unknown, ...values: unknown[]) {
                read(name === 'getComputedStyle' ? values[0] : this, name);
                return (value as (...values: unknown[]) => unknown).apply(this, values);
              },
            },
      );
    }
  }
  checks = 0;
  return {
    renders,
    reads,
    get checks() {
      return checks;
    },
    reset() {
      renders.clear();
      reads.length = checks = 0;
    },
  };
}

/** What computes styles or layout when it is asked for: https://gist.github.com/paulirish/5d52fb081b3570c81e3a */
const READS: readonly (readonly [object, string])[] = [
  [
    Element.prototype,
    'clientLeft clientTop clientWidth clientHeight scrollLeft scrollTop scrollWidth scrollHeight getBoundingClientRect ' +
      'getClientRects checkVisibility computedStyleMap scroll scrollTo scrollBy scrollIntoView',
  ],
  [HTMLElement.prototype, 'offsetLeft offsetTop offsetWidth offsetHeight offsetParent innerText outerText focus'],
  [HTMLImageElement.prototype, 'width height x y'],
  [SVGGraphicsElement.prototype, 'getBBox getCTM getScreenCTM'],
  [Range.prototype, 'getBoundingClientRect getClientRects'],
  [MediaQueryList.prototype, 'matches'],
  [MouseEvent.prototype, 'layerX layerY offsetX offsetY'],
  [Document.prototype, 'elementFromPoint elementsFromPoint scrollingElement'],
  [ShadowRoot.prototype, 'elementFromPoint elementsFromPoint'],
  [
    window,
    'getComputedStyle innerWidth innerHeight scrollX scrollY pageXOffset pageYOffset scroll scrollTo scrollBy visualViewport',
  ],
];

/** Counts how often something is looked for in a tree, until the test has ended. Each time may be a walk through all of it. */
export function countSearches(): () => number {
  let searches = 0;
  for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
    for (const name of 'querySelector querySelectorAll getElementsByClassName getElementsByTagName'.split(' ')) {
      replace(owner, name, ({value}) => ({
        value(this: unknown, ...values: unknown[]) {
          searches += 1;
          return (value as (...values: unknown[]) => unknown).apply(this, values);
        },
      }));
    }
  }
  return () => searches;
}

/** Replaces a property until the test has ended, where the browser has it. */
export function replace(owner: object, name: string, by: (own: PropertyDescriptor) => PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own) return;
  Object.defineProperty(owner, name, {...own, ...by(own)});
  afterwards(() => Object.defineProperty(owner, name, own));
}

/**
 * Records what changes in an element's children and in all shadow roots at and below it.
 *
 * @returns A function that gives what has changed since the last call: texts as `before → after`, nodes that came and
 *   went as `+ part` and `- part`, attributes as `tag[name]`.
 */
export function watchChanges(element: Element): () => string[] {
  const kept: MutationRecord[] = [];
  const observer = new MutationObserver((records) => kept.push(...records));
  const watch = (root: Node) => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
    });
    for (const inner of (root as ParentNode).querySelectorAll('*')) if (inner.shadowRoot) watch(inner.shadowRoot);
  };
  watch(element);
  if (element.shadowRoot) watch(element.shadowRoot);
  afterwards(() => observer.disconnect());
  return () => [...kept.splice(0), ...observer.takeRecords()].flatMap(described);
}

function described({type, target, oldValue, attributeName, addedNodes, removedNodes}: MutationRecord): string[] {
  if (type === 'characterData') return [`${oldValue} → ${(target as Text).data}`];
  if (type === 'attributes') return [`${(target as Element).localName}[${attributeName}]`];
  return [...named('+', addedNodes), ...named('-', removedNodes)];
}

/** Nodes that can be seen: Lit keeps its places with comments and empty texts. */
function named(sign: string, nodes: NodeList): string[] {
  return [...nodes]
    .filter((node) => !(node instanceof Comment) && node.textContent!.trim() !== '')
    .map(
      (node) => `${sign} ${node instanceof Element ? (node.getAttribute('part') ?? node.localName) : node.textContent}`,
    );
}
