// What is painted outside of what is embedded: pictures of the host's page with it, and with it in its place but not shown.
import type {Session} from './engines.ts';
import {page} from '../servers/site.ts';
import {scrollOn, setVisible, strayed} from './painting-in-page.ts';

/** As far as an outline of focus may reach. */
export const OUTLINE = 7;

/** A line of the largest text of the static HTML: a heading of 24 px. */
export const LINE = 36;

/** A page of a host around what is embedded: text above, below, between and on both sides. */
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

/** How far anything is painted from the boxes on the present page, in CSS pixels. */
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
