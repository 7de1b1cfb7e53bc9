import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterPageScripts} from '../dom/after-page-scripts.js';
import {CampaignErrorEvent} from '../events.js';
import {failure, type Delivery, type Failed} from '../loading/delivery.js';
import {followParts, loadPart, part, unfollowParts, type PartName} from '../parts/load-part.js';

interface PartsHost extends ReactiveControllerHost, HTMLElement {
  /** The parts that the element needs, as far as it knows now. */
  readonly wantedParts: readonly PartName[];
  /** True if a campaign is on screen. */
  readonly hasCampaign: boolean;
}

/** One failure for each part, so that an element reports it once. */
const failures = new Map<PartName, Failed>();

/** The elements on the page that lack a part because it could not be loaded. */
const failing = new Set<NeededParts>();

/** True if a delivery failed because a part of the code could not be loaded. */
export const isPartFailure = (delivery: Delivery): boolean => [...failures.values()].some((each) => each === delivery);

/** The failure of an element that cannot be drawn because a part of the code could not be loaded. */
export function partFailure(name: PartName): Failed {
  let known = failures.get(name);
  if (!known) {
    const remedy = __DEV__
      ? 'This file of the code could not be loaded. Serve it beside the others, and allow it.'
      : '';
    failures.set(name, (known = failure('network', name, remedy)));
  }
  return known;
}

/** Tells the page that a part could not be loaded, when the page's scripts can hear it. */
export function reportPart(element: Element, name: PartName): void {
  const {code, problems} = partFailure(name);
  let isReported = false;
  afterPageScripts(() => {
    if (!isReported) element.dispatchEvent(new CampaignErrorEvent(code, problems));
    isReported = true;
  });
}

/**
 * Loads the parts of the code that an element needs, and draws the element again when they are there.
 *
 * Each part is asked for once. If it fails, the element says so in one `cs-error`, and asks again when its reader does
 * something that needs a part.
 */
export class NeededParts implements ReactiveController {
  readonly #host: PartsHost;
  /** Parts that the element has asked for and does not have yet. */
  readonly #awaited = new Map<PartName, Promise<void>>();
  readonly #failed = new Set<PartName>();

  constructor(host: PartsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followParts(this.#onPart);
    if (this.#failed.size > 0) failing.add(this);
    // A part may have come while the element was away.
    this.#onPart();
  }

  hostDisconnected(): void {
    unfollowParts(this.#onPart);
    failing.delete(this);
  }

  hostUpdate(): void {
    for (const name of this.#host.wantedParts) this.need(name);
  }

  /** True if a part could not be loaded. */
  hasFailed(name: PartName): boolean {
    return this.#failed.has(name);
  }

  /** Resolves when all parts that the element waits for are there or have failed; undefined if there are none. */
  get complete(): Promise<unknown> | undefined {
    return this.#awaited.size > 0 ? Promise.all(this.#awaited.values()) : undefined;
  }

  /** Asks for a part, unless it is there, on its way, or has failed before. */
  need(name: PartName): void {
    if (!part(name) && !this.#awaited.has(name) && !this.#failed.has(name)) this.#load(name);
  }

  /**
   * Asks for the parts that something needs that the reader has done, and again for all that failed on the page.
   *
   * @returns Whether the needed parts are there.
   */
  async press(...names: readonly PartName[]): Promise<boolean> {
    for (const each of [...failing]) each.#askAgain();
    for (const name of names) this.need(name);
    for (const name of names) await this.#awaited.get(name);
    return names.every(part);
  }

  #askAgain(): void {
    const names = [...this.#failed];
    this.#failed.clear();
    failing.delete(this);
    for (const name of names) this.need(name);
  }

  #load(name: PartName): void {
    const loaded = loadPart(name).catch(() => {
      if (part(name)) return;
      this.#failed.add(name);
      if (this.#host.isConnected) failing.add(this);
      // Without a campaign on screen, the element as a whole has failed, and reports that itself.
      if (this.#host.hasCampaign) reportPart(this.#host, name);
      else this.#host.requestUpdate();
    });
    this.#awaited.set(
      name,
      loaded.then(() => void this.#awaited.delete(name)),
    );
  }

  readonly #onPart = (): void => {
    const names = [...this.#awaited.keys(), ...this.#failed].filter(part);
    for (const name of names) this.#failed.delete(name);
    if (this.#failed.size === 0) failing.delete(this);
    if (names.length > 0) this.#host.requestUpdate();
  };
}
