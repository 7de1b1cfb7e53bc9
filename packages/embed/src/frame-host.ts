// A script for the page around a frame made by `countersign frame`. It gives each `<iframe data-countersign>` the
// height that its page reports. It changes nothing but that height, and reads nothing else in a message.
//
// The origin of a page in a sandbox is "null", as for many other pages. So the script checks the window that a message
// comes from, not the origin.
//
// Any window can send any number of messages, of any size. So the script looks first at where a message comes from:
// browsers read its content only when that is asked for. It sets heights once, before the page is next drawn. After
// more messages than honest pages send, it hears none until then, and asks the frames again. A hidden page is next
// drawn when it is shown again.
import {page} from '@countersign/elements/parts.js';

type Report = MessageEvent<{message?: unknown; value?: unknown} | null>;

/** How many messages are heard between two drawings of the page. */
const MAX_MESSAGES = 100;

/** All frames of the page, also later ones. */
const frames = page.getElementsByTagName('iframe');

/** The last message of each frame since the page was last drawn. Its content is read then. */
const reports = new Map<HTMLIFrameElement, Report>();

/** Messages since the page was last drawn. */
let messages = 0;

/** The report behind each frame's present height, and that height. */
const applied = new WeakMap<HTMLIFrameElement, readonly [value: number, height: string]>();

const isMarked = ({dataset}: HTMLIFrameElement): boolean => dataset['countersign'] !== undefined;

function hear(event: Report): void {
  if (messages++ === 0) requestAnimationFrame(apply);
  if (messages > MAX_MESSAGES) return removeEventListener('message', hear);
  const frame = [...frames].find(({contentWindow}) => contentWindow === event.source);
  if (frame && isMarked(frame)) reports.set(frame, event);
}

function apply(): void {
  const changes: (() => void)[] = [];
  for (const [frame, {data}] of reports) {
    const given = data?.message === 'height' && data.value;
    // The upper bound is more than any campaign needs, and browsers can still lay it out.
    if (!(typeof given === 'number' && given >= 1 && given <= 1e6)) {
      // A height may have come before it.
      ask(frame);
      continue;
    }
    const value = Math.ceil(given);
    const last = applied.get(frame);
    if (value === last?.[0] && frame.style.height === last[1]) continue;
    const style = getComputedStyle(frame);
    // The page's style sheet may count borders and padding as part of the height.
    const around =
      style.boxSizing === 'border-box'
        ? [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom].map(parseFloat)
        : [];
    const height = `${around.reduce((sum, each) => sum + each, value)}px`;
    changes.push(() => {
      frame.style.height = height;
      applied.set(frame, [value, height]);
    });
  }
  reports.clear();
  // All styles are read before the first one is written, so that the page is laid out at most once.
  for (const change of changes) change();
  if (messages > MAX_MESSAGES) listen();
  messages = 0;
}

const ask = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage({message: 'ready'}, '*');

/** Hears messages. A frame may have reported its height before that: ask for it. */
function listen(): void {
  addEventListener('message', hear);
  for (const frame of frames) if (isMarked(frame)) ask(frame);
}
listen();
