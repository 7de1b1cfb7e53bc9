// Finds paint outside of embedded content. It compares pictures of the host's page with the content and without: hidden
// content keeps its place.
import type {Session} from './engines.ts';
import {page} from '../servers/site.ts';
import {scrollOn, setVisible, strayed} from './painting-in-page.ts';

/** The number of pixels that a focus outline may reach. */
export const OUTLINE = 7;

/** The height of a line of the largest text in static HTML, a heading of 24 px. */
export const LINE = 36;

/** Makes a host's page around embedded content, with text above, below, between and on both sides. */
export function host(embedded: readonly string[], head = ''): string {
  const words = `<p>${'Words of the host. '.repeat(60)}</p>`;
  const rows = embedded.map((each) => `<aside>${words}</aside><section>${each}</section><aside>${words}</aside>`);
  const style = `<style>
    html { scrollbar-width: none; }
    ::-webkit-scrollbar { display: none; }
    body { margin: 0; font: 16px/1.5 sans-serif; color: #999; }
    main { display: grid; grid-template-columns: 1fr 340px 1fr; align-items: start; }
    aside { align-self: stretch; overflow: clip; contain: size; }
    section { color: #000; }
    header, footer, section { margin-block: 150px; }
    .host-alone section { visibility: hidden; }
  </style>`;
  return page(`<header>${words}</header><main>${rows.join('')}</main><footer>${words}</footer>`, 'en', style + head);
}

/** Measures how far outside of its boxes the present page is painted, in CSS pixels. */
export async function farthest(
  {run, screenshot}: Session,
  boxes: string,
): Promise<{vertical: number; horizontal: number}> {
  let [vertical, horizontal] = [0, 0];
  do {
    const pictures: string[] = [];
    for (const isVisible of [true, false]) {
      await run(setVisible, isVisible);
      pictures.push(Buffer.from(await screenshot()).toString('base64'));
    }
    const off = await run(strayed, pictures, boxes);
    vertical = Math.max(vertical, off[0]);
    horizontal = Math.max(horizontal, off[1]);
  } while (await run(scrollOn, 0.9));
  return {vertical, horizontal};
}
