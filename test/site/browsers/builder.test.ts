// The snippet builder in Chromium: what asks and what does not, each kind of snippet on a page of another origin, and refusals.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {until} from '../../support/browsers/until.ts';
import {example, page as pageWith, useSite, VERSION} from '../../support/servers/site.ts';
import {isReady, openBuilder, putCdn, showLetter, snippetWith} from './builder.ts';

const embed = join(import.meta.dirname, '../../../packages/embed/dist');

suite('the snippet builder', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  const letter = () => `${site.origin}/campaigns/open-audit/campaign.json`;
  const documents = () => site.requests.filter(({path}) => path.startsWith('/campaigns/')).length;

  test('a link fills the field, and asks for nothing before a person presses', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin, `?src=${encodeURIComponent(letter())}`);
    assert.equal(await page.inputValue('#address'), letter());
    assert.equal(await page.innerText('#address-host'), `The button asks this server: ${new URL(site.origin).host}`);
    await page.hover('#address');
    await page.focus('#address');
    // All that the page loads by itself is there.
    await page.waitForLoadState('networkidle');
    assert.equal(documents(), 0);
    assert.ok(site.requests.every(({path}) => path.startsWith('/embed/')));
    await page.click('button[type=submit]');
    await page.waitForSelector('#snippet');
    assert.equal(documents(), 1);
    await page.waitForURL(`${site.origin}/embed/?src=${encodeURIComponent(letter())}`);
  });

  test('the field says which host will be asked, also where the address is longer than the field', async () => {
    const {page} = await chromium({viewport: {width: 360, height: 740}});
    const path = 'a/'.repeat(60);
    await openBuilder(page, site.origin, `?src=https://letters.accessnow.org.evil.example/${path}`);
    const said = page.locator('#address-host');
    assert.match(await said.innerText(), /letters\.accessnow\.org\.evil\.example$/);
    await page.selectOption('.language select', 'ar');
    await page.locator('html[dir=rtl]').waitFor();
    assert.match(await said.innerText(), /يسأل .*letters\.accessnow\.org\.evil\.example$/);
    assert.equal(await said.locator('bdi').getAttribute('dir'), 'ltr');
    await page.fill('#address', 'https://\u0430\u0440\u0440\u04CF\u0435.com/');
    await said.getByText('xn--80ak6aa92e.com').waitFor();
    const below = await page.locator('.help').first().boundingBox();
    await page.fill('#address', 'https://10.0.0.1/');
    await page.waitForFunction(() => !document.querySelector('#address-host bdi'));
    assert.deepEqual(await page.locator('.help').first().boundingBox(), below);
    assert.ok(site.requests.every(({path: asked}) => asked.startsWith('/embed/')));
  });

  test('the snippet as it is, on a page of another origin, shows the letter', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    const text = await page.inputValue('#snippet');
    const address = site.putPage('/partner.html', pageWith(text)).replace(site.origin, site.elsewhere);
    const asked = await putCdn(page);
    await page.goto(address);
    await isReady(page);
    assert.deepEqual(asked.slice(0, 2), ['keep.js', 'countersign.js']);
  });

  test('a snippet that asks first asks nobody before the press', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.check('input[name=load] >> nth=1');
    const text = await snippetWith(page, 'load="click"');
    assert.match(await page.innerText('.loads'), /After a reader presses the button\s+the code, .* cdn\.jsdelivr\.net/);
    const address = site.putPage('/partner.html', pageWith(text)).replace(site.origin, site.elsewhere);
    const asked = await putCdn(page);
    const before = documents();
    await page.goto(address);
    await page.waitForSelector('cs-campaign > p > button');
    assert.deepEqual([asked, documents() - before], [[], 0]);
    await page.click('cs-campaign > p > button');
    await isReady(page);
    assert.equal(documents() - before, 1);
  });

  test('one demand, with the code of the own site and a link until it is there', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.getByLabel('One demand').check();
    await page.selectOption('#demand', 'repair');
    await page.check('#own');
    await page.fill('#folder', `/npm/@countersign/embed@${VERSION}/dist`);
    await page.getByLabel('A link, for a snippet of less than 1 KB').check();
    const text = await snippetWith(page, 'demand="repair"><p');
    assert.ok(Buffer.byteLength(text) < 1000, text);
    await page.goto(site.putPage('/partner.html', pageWith(text)).replace(site.origin, site.elsewhere));
    await isReady(page, 'cs-demand-checklist');
  });

  test('a frame with one part of the letter, and an address that is refused beside its field', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.selectOption('#site', 'iframe');
    await page.getByLabel('The sources').check();
    await page.fill('#frame', 'ftp://files.example.org/');
    await page.waitForSelector('#frame[aria-invalid=true]');
    assert.match(await page.innerText('#frame-said'), /cannot be used\.\s+ftp:.* is no full https address/);
    assert.equal(await page.locator('#snippet').count(), 0);
    assert.match(await page.innerText('.paste'), /There is nothing to paste yet/);
    await page.fill('#frame', `${site.origin}/campaigns/open-audit/frame.html`);
    const text = await snippetWith(page, 'source-list');
    assert.equal(await page.locator('#frame[aria-invalid]').count(), 0);
    await page.goto(site.putPage('/partner.html', pageWith(text)).replace(site.origin, site.elsewhere));
    await page.frameLocator('iframe[data-countersign]').locator('cs-source-list').waitFor();
  });

  test('an editor that keeps only text gets headings and links, and no status where only text arrives', async () => {
    const {page} = await chromium({permissions: ['clipboard-read', 'clipboard-write']});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.selectOption('#site', 'text');
    await page.click('text=Copy with headings and links');
    await page.getByText('Copied.').waitFor();
    const [html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
    });
    assert.match(html!, /<h2[^]*Where the 2 demands stand/);
    assert.equal(plain, 'https://letters.example.org/open-audit/');
    assert.match(await page.innerText('embed-letter'), /Readers’ browsers request nothing for it/);
    await page.getByRole('button', {name: 'Copy: HTML without script'}).click();
    await until(
      () => page.evaluate(() => navigator.clipboard.readText()),
      (text) => text.startsWith('<article'),
    );
  });

  test('a browser that allows no copying selects the text', async () => {
    const {page} = await chromium();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.click('.copy-field button.primary');
    await page.getByText('The text is selected: copy it from there.').waitFor();
    const selected = () =>
      page.evaluate(() => {
        const {selectionStart, selectionEnd, value} = document.querySelector<HTMLTextAreaElement>('#snippet')!;
        return value.slice(selectionStart, selectionEnd) === value && value.length > 0;
      });
    assert.ok(await selected());
  });

  test('a fault while the text is made is said as such, and leaves nothing of the last choice', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.evaluate(() => {
      TextEncoder.prototype.encode = () => {
        throw new RangeError('A fault of the test');
      };
    });
    await page.selectOption('#site', 'text');
    await page.getByText('The snippet could not be made, because of a fault in this page').waitFor();
    assert.equal(await page.locator('#snippet, .results iframe, .loads').count(), 0);
  });

  test('the files of a project, and the code for the own site, can be had', async () => {
    const {page} = await chromium({acceptDownloads: true});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.check('#own');
    const [zip] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
    assert.equal(zip.suggestedFilename(), `countersign-${VERSION}.zip`);
    const bytes = readFileSync(await zip.path());
    for (const name of [
      'keep.js',
      'countersign.js',
      'frame-host.js',
      'licenses.txt',
      `countersign-${VERSION}-record.js`,
    ])
      assert.ok(bytes.includes(`countersign-${VERSION}/${name}`), name);
    assert.ok(bytes.includes(readFileSync(join(embed, 'keep.js'))), 'the file as it is');
    await page.selectOption('#site', 'next');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Download JointLetter.tsx')]);
    assert.equal(
      readFileSync(await file.path(), 'utf8'),
      await page.getByLabel('app/JointLetter.tsx', {exact: true}).inputValue(),
    );
  });

  test('a letter with problems, one that was retracted, and none at all are said beside the field', async () => {
    const {page} = await chromium();
    const said = async (address: string) => {
      await page.fill('#address', '');
      await showLetter(page, address);
      return page.innerText('main');
    };
    await openBuilder(page, site.origin);
    site.putDocument('/broken/campaign.json', {...example(), letter: {title: 7}});
    assert.match(await said(`${site.origin}/broken/`), /Only its publisher can mend them:\s+\/letter\/title/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'address');
    assert.match(
      await said('https://10.0.0.1/'),
      /Readers cannot load a letter from this address\.\s+https:\/\/10\.0\.0\.1/,
    );
    assert.match(
      await said(`${site.origin}/nothing/`),
      /The server answered 404.*Asked for:\s+http:\S+\/nothing\/campaign\.json\s+http:\S+\/nothing\//s,
    );
    const closing = {date: '2026-06-10', note: 'The audit did not exist [@herald-2026].'};
    site.putDocument('/gone/campaign.json', {...example(), stage: 'retracted', closing});
    assert.match(await said(`${site.origin}/gone/`), /This letter was retracted. There is nothing to put on your site/);
    assert.equal(await page.locator('#snippet').count(), 0);
  });

  test('what to paste is out of reach while its address is not the one in the field', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    const {host} = new URL(site.origin);
    const shown = page.locator('.shown-letter');
    assert.match(
      await shown.innerText(),
      new RegExp(`^Open the audit of the Northern Reservoir\\s+${host}\\s+Revision 3`),
    );
    const snippet = page.locator('#snippet');
    await page.fill('#address', `${site.origin}/other/`);
    await snippet.waitFor({state: 'hidden'});
    assert.match(await page.innerText('#address-said'), /^The address is another one now/);
    await page.fill('#address', letter());
    await snippet.waitFor();
    assert.equal(await page.innerText('#address-said'), 'The letter is shown below.');
    // While a server keeps a person waiting, too, and afterwards only the other letter stands there.
    const other = {...example(), letter: {...example().letter, title: 'Another letter'}};
    const asked = new Promise<ServerResponse>((resolve) => site.put('/other/campaign.json', resolve));
    await page.fill('#address', `${site.origin}/other/`);
    await page.press('#address', 'Enter');
    const response = await asked;
    await page.getByText('One moment').waitFor();
    assert.ok(await snippet.isHidden());
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(other));
    await snippet.waitFor();
    assert.match(await shown.innerText(), new RegExp(`^Another letter\\s+${host}\\s`));
    assert.match(await page.inputValue('#snippet'), /\/other\/campaign\.json/);
  });

  test('what a person points at stays where it is', async () => {
    const {page} = await chromium({viewport: {width: 360, height: 740}});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    const topOf = (selector: string) =>
      page.evaluate((each) => {
        const {top} = document.querySelector(each)!.getBoundingClientRect();
        return Math.round(top + scrollY);
      }, selector);
    const button = await topOf('button[type=submit]');
    const list = await topOf('#site');
    for (const name of await page.$$eval('#site option', (all) =>
      all.map((each) => (each as HTMLOptionElement).value),
    )) {
      await page.selectOption('#site', name);
      await page.waitForSelector('.copy-field');
      assert.deepEqual([await topOf('#site'), await topOf('button[type=submit]')], [list, button], name);
    }
  });

  test('the preview follows the choices, loads nothing, and says where a link leads', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    const frame = page.frameLocator('.preview-frame');
    await frame.getByText('Where the 2 demands stand').first().waitFor();
    const seen = site.requests.length;
    await page.getByLabel('On a site like').selectOption('arabic');
    await frame.locator('html[dir=rtl] cs-campaign[lang=ar]').waitFor();
    await page.getByLabel('The whole record').check();
    await frame.locator('cs-campaign[layout=full]').waitFor();
    await page.getByLabel('One demand').check();
    await page.selectOption('#demand', 'repair');
    await frame.locator('cs-demand-checklist[demand=repair]').waitFor();
    // A frame has the language of its own page, whatever is around it.
    await page.selectOption('#site', 'iframe');
    await frame.locator('cs-demand-checklist[lang=en]').waitFor();
    await page.getByLabel('The sources').check();
    await frame.locator('cs-source-list a[href^="https:"]').first().click();
    await page.getByText('You pressed a link in the preview. It leads to https://').waitFor();
    assert.equal(page.context().pages().length, 1);
    assert.equal(site.requests.length, seen);
  });

  test('“back” leaves the page, however many choices were made', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await showLetter(page, letter());
    const plain = page.frameLocator('.plain-frame');
    await plain.getByText('Where the 2 demands stand').first().waitFor();
    await page.locator('.plain-frame').evaluate((frame) => frame.setAttribute('data-first', ''));
    // The same content stays in the same frame.
    await page.check('#own');
    await snippetWith(page, `"/countersign-${VERSION}/`);
    assert.equal(await page.locator('.plain-frame[data-first]').count(), 1);
    await page.getByLabel('The whole record').check();
    await plain.getByText('Signatories').first().waitFor();
    await page.selectOption('#lang', 'ar');
    await plain.locator('html[lang=ar]').waitFor();
    await page.selectOption('#site', 'text');
    await plain.locator('article').first().waitFor();
    assert.equal(await entries(), before);
  });

  test('another language keeps the letter, the choices and the direction of addresses', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.getByLabel('The whole record').check();
    await page.selectOption('.language select', 'ar');
    await page.getByText('السجل الكامل').first().waitFor();
    assert.deepEqual(
      await page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dir,
        document.title,
        document.querySelector<HTMLInputElement>('input[name=show]:checked')!.value,
        getComputedStyle(document.querySelector('#address')!).direction,
        getComputedStyle(document.querySelector('#snippet')!).direction,
      ]),
      ['ar', 'rtl', 'ضعوا رسالة على موقعكم – Countersign', 'full', 'ltr', 'ltr'],
    );
    assert.match(await page.inputValue('#snippet'), /layout="full"/);
  });
});
