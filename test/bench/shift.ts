// How much a page moves when the code takes the place of what stands there.
import type {Browser, Page} from 'playwright-core';
import type {Layout} from './contestants/shared/campaign.ts';
import {OURS, SNIPPET} from './finds.ts';
import {goalText} from './goals.ts';
import {SCREENS} from './host-page.ts';
import {settled} from './in-page.ts';
import {PATIENCE, VIEWPORT, watching} from './measure.ts';
import {PLACES, type Shift, type ShiftPlace} from './numbers.ts';
import {CODE, snippet, tag} from './ours.ts';
import {documentPath, type BenchSite} from './site.ts';

interface Shown {
  readonly browser: Browser;
  readonly site: BenchSite;
  readonly size: number;
}

/** Where the reader is when the code comes. */
type Reader = 'atTop' | 'atEnd' | 'past';

export async function measureShift(shown: Shown): Promise<Shift[]> {
  const {site, size} = shown;
  const campaign = site.document(size);
  const letter = {campaign, src: documentPath(size), layout: 'overview'} as const;
  // The page's author knows how high the element is, and reserves that.
  const {height} = await open(shown, 'reserved', tag(letter), 'atTop', 'height');
  const bodies: Record<ShiftPlace, string> = {
    snippet: snippet(letter),
    'snippet-full': snippet({...letter, layout: 'full'}),
    reserved: `<style>cs-campaign { display: block; min-block-size: ${height}px }</style>${tag(letter)}`,
    link: tag(letter, `<p><a href="${campaign.url}">${campaign.letter.title}</a></p>`),
  };
  const shifts: Shift[] = [];
  for (const place of Object.keys(PLACES) as ShiftPlace[]) {
    const of = async (reader: Reader) => (await open(shown, place, bodies[place], reader)).shift;
    shifts.push({size, place, atTop: await of('atTop'), atEnd: await of('atEnd'), past: await of('past')});
  }
  return shifts;
}

/** Opens a page whose code comes when everything else is laid out and the reader is where they are to be. */
async function open(
  {browser, site, size}: Shown,
  place: ShiftPlace,
  body: string,
  reader: Reader,
  name: string = place,
): Promise<{height: number; shift: number}> {
  // There is more text below than a screen holds, so that a reader can be past the letter.
  const address = await site.putPage(`/shift/${size}/${name}.html`, `${body}<div id="end"></div>${SCREENS}`);
  const layout: Layout = place === 'snippet-full' ? 'full' : 'overview';
  const finds = place.startsWith('snippet') ? SNIPPET : OURS;
  const context = await browser.newContext({viewport: VIEWPORT});
  const release = site.server.hold(CODE);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(watching(finds[layout], goalText(site.document(size), layout)));
    await page.goto(address, {waitUntil: 'commit'});
    await page.locator('#below').waitFor();
    await goTo(page, reader);
    release();
    await page.evaluate(settled, PATIENCE);
    return await page.evaluate(seenOf);
  } finally {
    release();
    await context.close();
  }
}

async function goTo(page: Page, reader: Reader): Promise<void> {
  if (reader !== 'atTop') await page.evaluate(scrollToEnd, {isPast: reader === 'past'});
  // Moves before the page is drawn for the first time are no shift.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The letter ends in the middle of the screen, or above it. */
function scrollToEnd({isPast}: {readonly isPast: boolean}): void {
  document.getElementById('end')!.scrollIntoView({block: isPast ? 'start' : 'center', behavior: 'instant'});
  if (isPast) scrollBy({top: 50, behavior: 'instant'});
}

function seenOf(): {height: number; shift: number} {
  const {height} = document.querySelector('cs-campaign')!.getBoundingClientRect();
  return {height: Math.ceil(height), shift: window.bench.seen.shift};
}
