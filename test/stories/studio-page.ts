// Where the checks of stories ask another thing of the studio than of elements in somebody else's page. The studio is a
// page of its own: it takes its text size from the root, and its layout from the window. All other checks are the same.
// Elements without focus, and those that are heard only, are left out: see ../support/page-checks/composed-tree.ts.

/** The element by which a page sets the size of text. Elements follow the text around them, the studio its root. */
export const rootOfText = (page: HTMLElement): HTMLElement =>
  page.querySelector('studio-part') ? document.documentElement : page;

/**
 * Whether a story has the frame of the studio, which is narrow in a narrow window only. A story has no window of its
 * own: test/studio/browsers/access.test.ts looks at the frame on a phone.
 */
export const followsWindow = (page: HTMLElement): boolean => page.querySelector('studio-part .work') !== null;
