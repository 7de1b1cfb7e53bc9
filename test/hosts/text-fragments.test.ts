// The addresses of quoted words lead Chromium to these words.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {addressOfWords} from '@countersign/authoring';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {frames} from './keep.ts';

const GAP = '<div style="height: 3000px"></div>';

/** The text of a page, with the marked words in its middle, and their quotation. */
const CASES: readonly {readonly name: string; readonly body: string; readonly quote: string; readonly lang?: string}[] =
  [
    {name: 'a short one', body: '<p>He said: “We <em>are</em> reviewing it.”', quote: 'We are reviewing it.'},
    {
      name: 'signs of the syntax',
      body: "<p>A well-known, R&amp;D-like thing (it's so), 5% &amp; more",
      quote: "well-known, R&D-like thing (it's so)",
    },
    {
      name: 'over two paragraphs',
      body: '<p>The company said that it would review all of these contracts.</p><p>It would then report to the public.',
      quote: 'The company said that it would review all of these contracts. It would then report to the public.',
    },
    {
      name: 'with something left out',
      body: '<p>The company stores the calls of millions, in Europe, and it has known of that for years.',
      quote: 'The company stores the calls […] and it has known of that for years.',
    },
    {
      name: 'without spaces',
      body: '<p lang="zh">报道说，公司承认它存储了数百万次通话，并且没有告诉任何人这件事情。',
      quote: '公司承认它存储了数百万次通话，并且没有告诉任何人这件事情',
      lang: 'zh',
    },
    {
      name: 'Arabic',
      body: '<p dir="rtl" lang="ar">قالت الشركة إنها تراجع العقود كلها',
      quote: 'إنها تراجع العقود',
      lang: 'ar',
    },
    {
      name: 'a quotation that differs in its quotation marks and spaces',
      body: '<p>The board “doesn’t know”,\u00a0it wrote',
      quote: 'The board "doesn\'t know", it wrote',
    },
  ];

suite('the address of quoted words', () => {
  const open = useChromium();
  let origin = '';
  const server = createServer((request, response) => {
    const {body} = CASES[Number(request.url!.slice(1))] ?? {body: ''};
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.end(
      `<!doctype html><title>T</title><p>The company said no. We are here.</p>${GAP}<div id=it>${body}</div>${GAP}`,
    );
  });
  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as {port: number}).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  async function goTo(address: string): Promise<Page> {
    const {page} = await open();
    await page.goto(address);
    return page;
  }

  /** Where the words are in the window, from 0 at its top to 1 at its bottom. */
  const position = (page: Page) =>
    page.evaluate(() => document.querySelector('#it')!.getBoundingClientRect().top / innerHeight);

  for (const [at, {name, quote, lang}] of CASES.entries()) {
    test(`leads to them: ${name}`, async () => {
      const page = await goTo(addressOfWords(`${origin}/${at}`, quote, lang)!);
      // Chromium looks for the words in a task of its own, at any time after the page has loaded.
      await until(
        () => position(page),
        (place) => place > 0 && place < 1,
      );
    });
  }

  test('leads nowhere where the words are not', async () => {
    const page = await goTo(addressOfWords(`${origin}/0`, 'We are not reviewing it.')!);
    // Words that are there are usually found within two frames.
    await page.evaluate(frames);
    assert((await position(page)) > 1);
  });
});
