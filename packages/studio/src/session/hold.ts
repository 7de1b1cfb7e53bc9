// One page at a time writes a draft. The others know that, and ask it to let go.

/** Held by the page that writes a draft. The browser releases it when the page ends. */
export interface Hold {
  release(): void;
}

export interface Wanted {
  /**
   * Whether to ask a page that writes the draft to hand it over. Otherwise the draft is left to that page.
   */
  readonly isAsking: boolean;
  /** Called when another page asks for the draft. Returns whether everything is kept, so that it can go on. */
  readonly onAsked: () => Promise<boolean>;
  /** How long to wait for an answer, in milliseconds. A page that is loaded again needs a moment to end. */
  readonly patience?: number;
}

type Message = {readonly kind: 'who' | 'give' | 'held' | 'refused'; readonly draft: string};

const CHANNEL = 'countersign-studio';

/** Takes hold of a draft. Undefined if another page has it, and does not let go. */
export async function takeHold(
  draft: string,
  {isAsking, onAsked, patience = 5_000}: Wanted,
): Promise<Hold | undefined> {
  // Pages that are not served safely have no locks. There, what is written says who may write: see `HandedOver`.
  if (!navigator.locks) return {release() {}};
  const channel = new BroadcastChannel(CHANNEL);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  channel.onmessage = ({data}: MessageEvent<Message>) => {
    const isOver = data.kind === 'refused' || (data.kind === 'held' && !isAsking);
    if (data.draft === draft && isOver) waiting.abort();
  };
  channel.postMessage({kind: isAsking ? 'give' : 'who', draft} satisfies Message);
  const release = await locked(lockOf(draft), waiting.signal);
  clearTimeout(timer);
  channel.close();
  return release && held(draft, release, onAsked);
}

/** Does something with a draft, unless a page writes it. A page that takes hold of it meanwhile waits for the end. */
export async function whileFree(draft: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(lockOf(draft), {ifAvailable: true}, (lock) => (lock ? work() : undefined));
}

const lockOf = (draft: string): string => `${CHANNEL}-${draft}`;

/** Waits for a lock. Undefined if the signal came first. */
function locked(name: string, signal: AbortSignal): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    // Chromium forgets a signal that comes while the first request of a page is on its way.
    signal.addEventListener('abort', () => resolve(undefined));
    const onLock = () => new Promise<void>((release) => (signal.aborted ? release() : resolve(release)));
    navigator.locks.request(name, {signal}, onLock).catch(() => resolve(undefined));
  });
}

/** Answers the other pages as long as the draft is held. */
function held(draft: string, release: () => void, onAsked: () => Promise<boolean>): Hold {
  const channel = new BroadcastChannel(CHANNEL);
  const end = () => {
    channel.close();
    release();
  };
  channel.onmessage = async ({data}: MessageEvent<Message>) => {
    if (data.draft !== draft) return;
    if (data.kind === 'who') channel.postMessage({kind: 'held', draft} satisfies Message);
    if (data.kind !== 'give') return;
    if (await onAsked()) end();
    else channel.postMessage({kind: 'refused', draft} satisfies Message);
  };
  return {release: end};
}
