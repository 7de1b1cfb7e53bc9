// How much a page moves when our element takes its place, in the three ways in which a partner can embed it.
import type {Browser} from 'playwright-core';
import {contestantsNamed} from './contestants.ts';
import {lastSourceText} from './documents.ts';
import {settled} from './in-page.ts';
import {CODE, snippet, snippetWith} from './ours.ts';
import {documentPath, type BenchSite} from './site.ts';
import {PATIENCE, VIEWPORT, watching} from './measure.ts';
import {PLACES, type Place, type Shift} from './numbers.ts';

const contestant = contestantsNamed(['ours-tag'])[0]!;

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
  const context = await browser.newContext({viewport: VIEWPORT});
  const release = site.server.hold(CODE);
  try {
    const page = await context.newPage();
    await page.addInitScript(watching(contestant, lastSourceText(site.document(size))));
    await page.goto(address, {waitUntil: 'commit'});
    await page.locator('#below').waitFor();
    if (isBelow) await page.evaluate(scrollToText);
    release();
    await page.evaluate(settled, PATIENCE);
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
