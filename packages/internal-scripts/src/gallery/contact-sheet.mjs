// The page with all pictures of a gallery. They have one scale, and each links to its full size.

/** Height at which a picture is cropped, in CSS pixels. Its link leads to all of it. */
const MOST_HEIGHT = 2000;
/** Width of the contact sheet, in pixels. */
const MOST_WIDTH = 7000;
const LARGEST_SCALE = 0.5;

/**
 * @typedef {{file: string, title: string, width: number, height: number}} Shot
 * @typedef {{name: string, shots: Shot[]}} Row - One story.
 */

/**
 * @param {Row[]} rows
 * @returns {{html: string, width: number}} `width` is the width of the window that takes it as one picture.
 */
export function contactSheet(rows) {
  const columns = Math.max(1, Math.round(Math.sqrt(rows.length / 6)));
  const widest = Math.max(...rows.map(({shots}) => shots.reduce((sum, {width}) => sum + width, 0)));
  const scale = Math.min(LARGEST_SCALE, MOST_WIDTH / columns / widest);
  const gaps = 6 * rows[0].shots.length + 24;
  const width = Math.ceil(columns * (widest * scale + gaps) + 24);
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery: ${rows.length} stories</title>
<style>
  body { margin: 0; padding: 12px; background: #777; color: #fff; font: 12px/1.2 system-ui, sans-serif }
  main { columns: ${columns}; column-gap: 24px; inline-size: ${width - 24}px }
  section { break-inside: avoid; padding-block-end: 14px }
  h2 { margin: 0 0 3px; font-size: 13px }
  div { display: flex; align-items: start; gap: 6px }
  img { display: block; object-fit: cover; object-position: top }
</style>
<main>
${rows.map((row) => section(row, scale)).join('\n')}
</main>
</html>
`;
  return {html, width};
}

function section({name, shots}, scale) {
  return `<section><h2>${name}</h2><div>${shots.map((shot) => tile(shot, scale)).join('')}</div></section>`;
}

function tile({file, title, width, height}, scale) {
  const [inline, block] = [width, Math.min(height, MOST_HEIGHT)].map((size) => Math.round(size * scale));
  const image = `<img loading="lazy" src="${file}" alt="${title}" width="${inline}" height="${block}">`;
  return `<a href="${file}" title="${title}">${image}</a>`;
}
