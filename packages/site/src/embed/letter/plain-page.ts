// The page of a frame that shows plain HTML, as readers see it without script.
import {directionOf} from '@countersign/campaign';

/** Its style sheet. The policy of the builder, which the frame inherits, names it by its hash. */
export const PLAIN_STYLE =
  ':root{color-scheme:light dark;background:Canvas;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}body{margin:0;padding:1rem}' +
  // The words fade out at the lower edge while there are more below, as in the studio's preview.
  '@media (forced-colors:none) and (min-height:30rem){body::after{content:"";display:block;position:sticky;inset-block-end:0;margin-inline:-1rem;block-size:6vh;background:linear-gradient(transparent,Canvas);pointer-events:none}}';

/**
 * Links in the page do nothing. Each wants a window of its own, also a link to a place in the page, and the sandbox of
 * the frame allows no windows. In the frame itself, a link would replace the letter by an error of the browser.
 *
 * @param html - HTML that `render` made. All text of a document is escaped in it.
 * @param lang - Language of the page around the letter.
 */
export const plainPage = (html: string, lang: string): string =>
  `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8"><title>–</title>` +
  `<base target="_blank">` +
  `<style>${PLAIN_STYLE}</style></head><body>${html}</body></html>`;
