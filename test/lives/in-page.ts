// Functions that run in a page. Each is sent there as text, so none uses anything around it.

export interface Lives {
  /** All elements. */
  readonly tags: readonly string[];
  /** A place with all of them, not yet on the page: a campaign of its own around all others, and one that names it. */
  everything(src: string): HTMLElement;
  /** Resolves when what is under way without the network has been done. */
  settled(): Promise<void>;
  /** Resolves when a condition holds, within two minutes. */
  until(condition: () => boolean): Promise<void>;
  /** Resolves when all elements on the page have their campaign, and have drawn it. */
  ready(): Promise<void>;
  /** Lets eleven minutes pass, for timers of a minute and longer. */
  pass(): void;
  /** How many documents have arrived, and how many of them were checked. */
  arrived: number;
  checks: number;
  /** How often elements of each kind have rendered since the last `count()`. */
  renders: Record<string, number>;
  count(): void;
  /** How often a test has seen something. */
  seen: Record<string, number>;
  /** What a test does many times. */
  again(times: number): Promise<void>;
  /** Takes it away. */
  end(): void;
}

declare global {
  interface Window {
    lives: Lives;
  }
}

/** Runs before any script of a page: takes its clock into the hands of the test, and counts. */
export function prepare(): void {
  const {setTimeout: later, clearTimeout: never} = window;
  const {now} = Date;
  const {parse} = JSON;
  const waiting = new Map<number, () => void>();
  let [passed, last] = [0, 1e12];
  Date.now = () => now() + passed;
  window.setTimeout = ((call: () => void, delay = 0) => {
    // Requests are answered in real time.
    if (delay < 50_000) return later(call, delay);
    waiting.set(++last, call);
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => waiting.delete(id as number) || never(id);
  // A check asks a document for this once, also one that only inherits it; nothing else does.
  const asked = {
    get minimumReader() {
      window.lives.checks += 1;
      return undefined;
    },
  };
  JSON.parse = (text: string) => {
    const json = parse(text) as object | null;
    if (!json || !('format' in json)) return json;
    window.lives.arrived += 1;
    Reflect.deleteProperty(json, 'minimumReader');
    return Object.setPrototypeOf(json, asked) as object;
  };
  // A task of its own, without the delays of timers.
  const {port1, port2} = new MessageChannel();
  const resolvers: (() => void)[] = [];
  port1.onmessage = () => resolvers.splice(0).forEach((resolve) => resolve());
  const task = () =>
    new Promise<void>((resolve) => {
      resolvers.push(resolve);
      port2.postMessage('');
    });
  window.lives = {
    tags: 'campaign overview letter-card demand-checklist statements signatory-logos source-list cite'
      .split(' ')
      .map((name) => `cs-${name}`),
    everything(src) {
      const place = document.createElement('div');
      const put = (parent: Element, tag: string, attributes: Record<string, string>) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return parent.appendChild(element);
      };
      const campaign = put(place, 'cs-campaign', {id: 'it', layout: 'none', src, refresh: '10'});
      for (const tag of this.tags) put(campaign, tag, {source: 'herald-2026', layout: 'full'});
      put(place, 'cs-letter-card', {for: 'it'});
      return place;
    },
    settled: task,
    async until(condition) {
      const deadline = performance.now() + 120_000;
      while (!condition()) {
        if (performance.now() > deadline) throw new Error(`This did not come true: ${String(condition)}`);
        await task();
      }
    },
    async ready() {
      const elements = [...document.querySelectorAll<Element & {state?: string}>(this.tags.join())];
      await this.until(() => elements.every(({state}) => state === 'ready'));
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise(requestAnimationFrame);
        await task();
      }
    },
    pass() {
      passed += 11 * 60_000;
      const calls = [...waiting.values()];
      waiting.clear();
      for (const call of calls) call();
    },
    arrived: 0,
    checks: 0,
    renders: {},
    count() {
      this.renders = {};
      // The published code keeps this name, for it is Lit's.
      const {prototype} = customElements.get('cs-cite')!;
      const shared = Object.getPrototypeOf(prototype) as {update(this: Element, changed: unknown): void};
      const {update} = shared;
      shared.update = function (changed) {
        const {renders} = window.lives;
        renders[this.localName] = (renders[this.localName] ?? 0) + 1;
        update.call(this, changed);
      };
    },
    seen: {},
    async again() {},
    end() {},
  };
}
