// `pnpm gallery [NAME…] [--width N] [--lang TAG] [--scheme S] [--open]`: every story, or those of an element
// (`campaign`) or one (`campaign/Ready`), at every width, in both directions and colour schemes, on one sheet.
//
// Each option can be given several times. With --open, all disclosures are open.
//
// Writes into .screenshots/gallery, which git ignores: contact-sheet.png, the whole look in one picture; index.html,
// the same with a link from each picture to itself in full.
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {SCHEMES, WIDTHS} from '../../../../stories/frame.ts';
import {contactSheet} from './contact-sheet.mjs';
import {createStage, picture} from './stage.mjs';
import {root} from '../process.mjs';

const options = /** @type {const} */ ({
  width: {type: 'string', multiple: true, default: WIDTHS.map(String)},
  lang: {type: 'string', multiple: true, default: ['en', 'ar']},
  scheme: {type: 'string', multiple: true, default: [...SCHEMES]},
  open: {type: 'boolean', default: false},
  out: {type: 'string', default: join(root, '.screenshots/gallery')},
});

try {
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  await gallery(values, positionals);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Removes an earlier gallery. It refuses a folder that has other files. */
function empty(folder) {
  const isGallery = folder === options.out.default || existsSync(join(folder, 'contact-sheet.png'));
  if (!isGallery && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} has files that are no gallery. Name an empty folder with --out.`);
  }
  rmSync(folder, {recursive: true, force: true});
}

async function gallery({width: widths, lang: locales, scheme: schemes, open, out}, wanted) {
  empty(out);
  mkdirSync(out, {recursive: true});
  const stage = await createStage();
  try {
    const pages = await Promise.all(Array.from({length: availableParallelism()}, () => stage.open()));
    const all = await pages[0].evaluate('gallery.names');
    const names = all.filter((name) => wanted.length === 0 || wanted.some((each) => `${name}/`.startsWith(`${each}/`)));
    if (names.length === 0) {
      const elements = [...new Set(all.map((name) => name.split('/')[0]))].join(', ');
      throw new Error(`No story is called ${wanted.join(', ')}. There are those of ${elements}`);
    }

    const rows = names.map((name) => ({name, shots: []}));
    const waiting = [...rows];
    const work = async (page) => {
      const devtools = await page.context().newCDPSession(page);
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        for (const locale of locales) {
          await page.evaluate(([...args]) => globalThis.gallery.show(...args), [row.name, locale, open]);
          for (const scheme of schemes) {
            for (const width of widths) {
              const size = await page.evaluate(([...args]) => globalThis.gallery.fit(...args), [scheme, Number(width)]);
              const title = [locale, scheme, width].join(' ');
              const file = `${[row.name.replace('/', '-'), locale, scheme, width].join('-')}.jpg`;
              writeFileSync(join(out, file), await picture(devtools, size));
              row.shots.push({file, title, ...size});
            }
          }
        }
      }
    };
    await Promise.all(pages.map(work));
    const {html, width} = contactSheet(rows);
    const index = join(out, 'index.html');
    writeFileSync(index, html);
    const sheet = await stage.open(pathToFileURL(index).href);
    await sheet.setViewportSize({width, height: 1000});
    await sheet.evaluate(async () => {
      for (const image of globalThis.document.images) image.loading = 'eager';
      for (const image of globalThis.document.images) await image.decode();
    });
    await sheet.screenshot({path: join(out, 'contact-sheet.png'), fullPage: true, timeout: 0});
    const shots = rows.reduce((sum, row) => sum + row.shots.length, 0);
    const stories = names.length === 1 ? '1 story' : `${names.length} stories`;
    const [sheetFile, indexFile] = ['contact-sheet.png', 'index.html'].map((file) => relative(root, join(out, file)));
    console.log(`${stories}, ${shots} pictures: ${sheetFile}, ${indexFile}`);
  } finally {
    await stage.close();
  }
}
