// A script for the page around a frame made by `countersign frame`. It gives each `<iframe data-countersign>` the
// height that its page reports. It changes nothing but that height, and reads nothing else in a message.
//
// The origin of a page in a sandbox is "null", as for many other pages. So the script checks the window that a message
// comes from, not the origin.
//
// Any window can send any number of messages. So a message is only remembered. The script looks for the frames and
// sets their heights once, before the page is next drawn. A hidden page is next drawn when it is shown again.

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-countersign]');

/** The last height that each window reported since the heights were last set. Closed windows are not kept in memory. */
let reported: WeakMap<object, number> | undefined;

/** The report behind each frame's present height, and that height. */
const applied = new WeakMap<HTMLIFrameElement, readonly [value: number, height: string]>();

addEventListener('message', ({source, data}: MessageEvent<{message?: unknown; value?: unknown} | null>) => {
  const value = data?.message === 'height' && data.value;
  // The upper bound is more than any campaign needs, and browsers can still lay it out.
  if (!(source && typeof value === 'number' && value >= 1 && value <= 1e6)) return;
  const isFirst = !reported;
  reported ??= new WeakMap();
  reported.set(source, Math.ceil(value));
  if (isFirst) requestAnimationFrame(apply);
});

function apply(): void {
  const changes: (() => void)[] = [];
  for (const frame of frames()) {
    const value = reported!.get(frame.contentWindow!);
    const last = applied.get(frame);
    if (!value || (value === last?.[0] && frame.style.height === last[1])) continue;
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
  reported = undefined;
  // All styles are read before the first one is written, so that the page is laid out at most once.
  for (const change of changes) change();
}

// A frame that loaded before this script has reported its height in vain: ask for it.
for (const frame of frames()) frame.contentWindow?.postMessage({message: 'ready'}, '*');
