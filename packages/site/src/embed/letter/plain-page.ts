// The page of a frame that shows plain HTML, as readers see it without script.
import {directionOf} from '@countersign/campaign';

/** Its style sheet. The policy of the builder, which the frame inherits, names it by its hash. */
export const PLAIN_STYLE =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}body{margin:0;padding:1rem}';

/**
 * @param html - HTML that `render` made. All text of a document is escaped in it.
 * @param lang - Language of the page around the letter.
 */
export const plainPage = (html: string, lang: string): string =>
  `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8"><title>–</title>` +
  `<style>${PLAIN_STYLE}</style></head><body>${html}</body></html>`;
