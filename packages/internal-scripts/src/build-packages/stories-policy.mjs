/**
 * The Content Security Policy of Storybook's two pages: the frame around the stories, and the stories. Storybook writes
 * inline scripts and styles into them. They load nothing from elsewhere, and send nothing.
 */
export const STORIES_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The headers that a server sends with them. The stories are in a frame of the same site. */
export const storiesHeaders = {
  'content-security-policy': `${STORIES_POLICY}; frame-ancestors 'self'`,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};
