// How much a page moves when our element takes its place, in the three ways in which a partner can embed it.
import type {Browser} from 'playwright-core';
import {contestantsNamed} from './contestants.ts';
import {lastSourceText} from './documents.ts';
import {settled, watch} from './in-page.ts';
import {CODE, snippet, snippetWith} from './ours.ts';
import {documentPath, type BenchSite} from './site.ts';
import {VIEWPORT} from './measure.ts';

/** What stands in the element's place until it is there. */
export const PLACES = {
  reserved: 'Nothing, with the space reserved by the page’s style sheet',
  fallback: 'Our static rendering, as `countersign snippet` writes it',
  link: 'A bare link',
} as const;
export type Place = keyof typeof PLACES;

export interface Shift {
  readonly size: number;
  readonly place: Place;
  /** With the reader at the top of the page, */
  readonly atTop: number;
  /** and with the text below the element in view. */
  readonly below: number;
}

interface Page {
  readonly browser: Browser;
  readonly site: BenchSite;
  readonly size: number;
}

export async function measureShift(page: Page): Promise<Shift[]> {
  const {site, size} = page;
  const [document, src] = [site.document(size), documentPath(size)];
  // The page's author knows how high the element is, and reserves that.
  const height = await open(page, 'height', snippetWith(document, src, ''), false, ({height}) => height);
  const bodies: Record<Place, string> = {
    reserved: `<style>cs-campaign { display: block; min-block-size: ${height}px }</style>${snippetWith(document, src, '')}`,
    fallback: snippet(document, src),
    link: snippetWith(document, src, `<p><a href="${document.url}">${document.letter.title}</a></p>`),
  };
  const shifts: Shift[] = [];
  for (const place of Object.keys(PLACES) as Place[]) {
    const shift = (isBelow: boolean) => open(page, place, bodies[place], isBelow, ({shift}) => shift);
    shifts.push({size, place, atTop: await shift(false), below: await shift(true)});
  }
  return shifts;
}

/** Opens a page whose code comes when everything else is laid out and the reader is where they are to be. */
async function open(
  {browser, site, size}: Page,
  name: string,
  body: string,
  isBelow: boolean,
  read: (seen: {height: number; shift: number}) => number,
): Promise<number> {
  const address = await site.putPage(`/shift/${size}/${name}.html`, body);
  const [{title, list}] = contestantsNamed(['ours-tag']) as [ReturnType<typeof contestantsNamed>[number]];
  const context = await browser.newContext({viewport: VIEWPORT});
  const release = site.server.hold(CODE);
  try {
    const page = await context.newPage();
    const expected = JSON.stringify(lastSourceText(site.document(size)));
    await page.addInitScript({content: `(${watch})(${title}, ${list}, ${expected})`});
    await page.goto(address, {waitUntil: 'commit'});
    await page.locator('#below').waitFor();
    if (isBelow) await page.evaluate(scrollToText);
    release();
    await page.evaluate(settled);
    return read(await page.evaluate(seenOf));
  } finally {
    release();
    await context.close();
  }
}

async function scrollToText(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  document.getElementById('below')!.scrollIntoView({block: 'end', behavior: 'instant'});
  await frame();
  await frame();
}

function seenOf(): {height: number; shift: number} {
  const {height} = document.querySelector('cs-campaign')!.getBoundingClientRect();
  return {height: Math.ceil(height), shift: window.bench.seen.shift};
}
