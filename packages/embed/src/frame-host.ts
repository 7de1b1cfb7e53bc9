// For the page around a frame made by `countersign frame`: gives each `<iframe data-countersign>` the height that its page
// reports. Nothing but that height is ever changed, and nothing else of a message is read.
//
// In a sandbox a page's origin is "null", which is anybody's. So what counts is which frame a message comes from.
//
// Any window can send messages, and as many as it likes. A message is therefore only remembered. Frames are looked for,
// and given their height, once before the page is next drawn; while a page is hidden, which is when it is shown again.

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-countersign]');

/** The last height that each window has reported since frames last got theirs. Keeps no window that is gone. */
let reported: WeakMap<object, number> | undefined;

/** The last report that each frame was given its height for, and that height. */
const applied = new WeakMap<HTMLIFrameElement, readonly [value: number, height: string]>();

addEventListener('message', ({source, data}: MessageEvent<{message?: unknown; value?: unknown} | null>) => {
  const value = data?.message === 'height' && data.value;
  // More than any campaign needs, and less than what browsers cannot lay out.
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
  // All styles are read before the first is written: the page is laid out at most once.
  for (const change of changes) change();
}

// A frame that was there first has told nobody.
for (const frame of frames()) frame.contentWindow?.postMessage({message: 'ready'}, '*');
