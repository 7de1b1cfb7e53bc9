// The page for a campaign's own home, as readers have it: in Chromium, without script, under its own policy.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {renderDemandPage, renderPage} from '@countersign/render';
import {useChromium, type VisitOptions} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {CAMPAIGN, example, useSite} from '../support/servers/site.ts';
import {violations} from '../support/page-checks/violations.ts';

const site = useSite();
const chromium = useChromium();

const OPTIONS = {
  alternates: {en: './', ar: 'index.ar.html'},
  document: 'campaign.json',
  embed: 'embed.html',
  references: {bibtex: '@misc{a, title = {تدقيق}}\n', ris: 'TY  - GEN\n'},
};

/** Opens the page of a campaign at its own address. */
async function open(campaign: unknown, lang: string, options?: VisitOptions, after = (html: string) => html) {
  const visit = await chromium(options);
  await visit.page.goto(site.putPage('/open-audit/', after(renderPage(campaign, {...OPTIONS, lang}))));
  return visit;
}

suite('as a reader has it', () => {
  for (const [name, campaign] of Object.entries({example: example(), real: CAMPAIGN})) {
    for (const lang of ['en', 'ar']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`${name}, ${lang}, ${colorScheme}: nothing is in anybody’s way, narrow and wide`, async () => {
          const {page, messages, errors} = await open(campaign, lang, {colorScheme});
          for (const width of [1280, 280]) {
            await page.setViewportSize({width, height: 800});
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${width}`);
            assert.deepEqual(await violations(page), [], `${width}`);
          }
          const [paper, ink] = await page.evaluate(() => {
            const {backgroundColor, color} = getComputedStyle(document.documentElement);
            return [backgroundColor, color].map((value) => /\d+/.exec(value)![0]).map(Number);
          });
          assert.equal(paper! > ink!, colorScheme === 'light', 'Its style sheet is applied.');
          assert.deepEqual([messages, errors], [[], []]);
        });
      }
    }
  }

  for (const lang of ['en', 'ar']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the page of a demand, ${lang}, ${colorScheme}: nothing is in anybody’s way, narrow and wide`, async () => {
        const {page, messages, errors} = await chromium({colorScheme});
        const address = 'https://letters.example.org/open-audit/demands/publish-review.html';
        const citation = {kept: 'https://letters.example.org/open-audit/campaign.1.json', page: address};
        const alternates = {en: 'publish-review.html', ar: 'publish-review.ar.html'};
        const html = renderDemandPage(CAMPAIGN, {demand: 'publish-review', address, lang, alternates, citation});
        await page.goto(site.putPage('/open-audit/demands/publish-review.html', html));
        for (const width of [1280, 280]) {
          await page.setViewportSize({width, height: 800});
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${width}`);
          assert.deepEqual(await violations(page), [], `${width}`);
        }
        // A reader can copy the citation as text.
        const selected = await page.evaluate(() => {
          getSelection()!.selectAllChildren(document.querySelector('#cite .citation')!);
          return getSelection()!.toString();
        });
        assert.ok(selected.includes(citation.kept), selected);
        assert.deepEqual([messages, errors], [[], []]);
      });
    }
  }

  for (const [lang, width] of [
    ['en', 640],
    ['en', 320],
    ['fr', 280],
    ['ar', 280],
  ] as const) {
    test(`with text of 200 %, nothing is beside the page: ${lang}, ${width} px`, async () => {
      const {page} = await open(CAMPAIGN, lang, {viewport: {width, height: 800}});
      await page.evaluate(() => (document.documentElement.style.fontSize = '212%'));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    });
  }

  test('nothing but the page is requested', async () => {
    await open(CAMPAIGN, 'en');
    assert.deepEqual(
      site.requests.map(({path}) => path),
      ['/open-audit/'],
    );
  });
});

suite('its policy', () => {
  /** Puts something before the end of the body, and listens for what the policy forbids. */
  const injected = async (html: string) => {
    const visit = await open(example(), 'en', {}, (page) => page.replace('</body>', () => `${html}</body>`));
    await visit.page.waitForLoadState('networkidle');
    return visit;
  };

  for (const [what, html] of [
    ['a script', '<script>document.title = "owned"</script>'],
    ['a script of its own site', '<script src="/owned.js"></script>'],
    ['a handler', '<img alt="" src="/x.png" onerror="document.title = \'owned\'">'],
    ['an image', '<img alt="" src="/pixel.png">'],
    ['a style sheet', '<style>body { display: none }</style>'],
    ['a style attribute', '<p style="position: fixed; inset: 0">Over everything</p>'],
    ['a frame', '<iframe src="/frame.html"></iframe>'],
    ['an address for all links', '<base href="https://elsewhere.example/">'],
  ] as const) {
    test(`forbids ${what}`, async () => {
      const {page, messages} = await injected(html);
      assert.ok(
        messages.some((message) => message.includes('Content Security Policy')),
        messages.join('\n'),
      );
      assert.equal(await page.title(), 'Open the audit of the Northern Reservoir');
      assert.ok(await page.locator('h1').isVisible());
      assert.deepEqual(
        site.requests.map(({path}) => path),
        ['/open-audit/'],
      );
    });
  }
});

test('the keyboard reaches every link, and each mark leads to its source and back', async () => {
  const {page} = await open(example(), 'en');
  const links = await page.locator('a[href]').count();
  const reached = new Set<string>();
  for (let n = 0; n < links + 3; n += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => [...document.querySelectorAll('a[href]')].indexOf(document.activeElement!).toString()),
    );
  }
  assert.equal([...reached].filter((each) => each !== '-1').length, links);

  const mark = page.locator('a[role=doc-noteref]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const source = page.locator('li:target');
  assert.match(await source.innerText(), /Audit found leaks at reservoir/);
  await source.locator('a[role=doc-backlink]').first().click();
  assert.equal(await page.locator(':target').evaluate((target) => target.textContent), await mark.textContent());
});

test('one tap in the header of a phone brings who judged, how often each status is there, and the newest reply', async () => {
  const {page} = await open(CAMPAIGN, 'en', {viewport: {width: 390, height: 844}});
  await page.locator('header a', {hasText: 'Where the 3 demands stand'}).click();
  // A browser may scroll to a place in the page with its next frame.
  await until(
    () =>
      page.evaluate(() =>
        ['.account', '.counts', '.response'].map((part) => {
          const {top, bottom} = document.querySelector(part)!.getBoundingClientRect();
          return {part, top, bottom};
        }),
      ),
    (places) => places.every(({top, bottom}) => top >= 0 && bottom > top && bottom <= 844),
  );
  // The place of one demand stands out when a link leads to it. A section with all of them does not.
  assert.equal(await page.locator('#demands').evaluate((section) => getComputedStyle(section).outlineStyle), 'none');
});

test('the sources are saved from the page, as they were given', async () => {
  const {page} = await open(example(), 'ar');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('BibTeX').click()]);
  assert.equal(download.suggestedFilename(), 'open-audit.bib');
  assert.equal(readFileSync(await download.path(), 'utf8'), OPTIONS.references.bibtex);
});

suite('on paper', () => {
  test('it is black on white with the addresses that a reader can type, and without what can only be clicked', async () => {
    const {page} = await open(example(), 'en', {colorScheme: 'dark'});
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    const style = await page.evaluate(() => {
      const of = (selector: string, pseudo?: string) => getComputedStyle(document.querySelector(selector)!, pseudo);
      return {
        colours: [of('html').backgroundColor, of('html').color, of('.status').color],
        source: of('.source-title a', '::after').content,
        letter: of('.letter-links a', '::after').content,
        hidden: ['nav', 'header > ul', 'body > footer', '.source-cited'].map((selector) => of(selector).display),
      };
    });
    assert.deepEqual(style.colours, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    assert.match(style.source, /^"<" attr\(href\) ">"$|^"<https:/);
    assert.match(style.letter, /^"<" attr\(href\) ">"$|^"<https:/);
    assert.deepEqual(style.hidden, ['none', 'none', 'none', 'none']);
  });

  test('it becomes a document of some pages', async () => {
    const {page} = await open(CAMPAIGN, 'ar');
    const pdf = await page.pdf({preferCSSPageSize: true});
    const pages = pdf.toString('latin1').split('/Type /Page\n').length - 1;
    assert.ok(pages >= 3 && pages <= 12, `${pages}`);
  });
});
