// For the page around a frame made by `countersign frame`: gives each `<iframe data-countersign>` the height that its page
// reports. Nothing but that height is ever changed, and nothing else of a message is read.
//
// In a sandbox a page's origin is "null", which is anybody's. So what counts is which frame a message comes from.

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-countersign]');

addEventListener('message', ({source, data}: MessageEvent<{message?: unknown; value?: unknown} | null>) => {
  const value = data?.message === 'height' && data.value;
  // More than any campaign needs, and less than what browsers cannot lay out.
  if (!(typeof value === 'number' && value >= 1 && value <= 1e6)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    const style = getComputedStyle(frame);
    // The page's style sheet may count borders and padding as part of the height.
    const around =
      style.boxSizing === 'border-box'
        ? [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom].map(parseFloat)
        : [];
    frame.style.height = `${around.reduce((sum, each) => sum + each, Math.ceil(value))}px`;
  }
});

// A frame that was there first has told nobody.
for (const frame of frames()) frame.contentWindow?.postMessage({message: 'ready'}, '*');
