// The front page: its words in every language, and what it shows without script.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {SITE} from '../../docs/site/address.mjs';
import {fronts} from '../../docs/site/languages.mjs';
import {root} from '../support/guides.ts';
import {parsePage} from '../support/html/parse-html.ts';

const folder = join(root, 'packages/site/dist/pages');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** The words by their keys, such as `front.promises.0.1`. */
const flat = (words: unknown, key = ''): [key: string, text: string][] =>
  typeof words === 'string'
    ? [[key, words]]
    : Object.entries(words as object).flatMap(([name, each]) => flat(each, key ? `${key}.${name}` : name));

/** The places for values in a text. */
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

const [english, ...others] = fronts;
const wanted = new Map(flat(english!.words));

suite('no word is missing', () => {
  test('of five languages', () => {
    assert.deepEqual(
      fronts.map(({lang}) => lang),
      ['en', 'fr', 'es', 'ar', 'he'],
    );
    assert.ok(wanted.size > 40);
  });

  for (const {lang, words} of others) {
    test(lang, () => {
      const own = new Map(flat(words));
      assert.deepEqual([...own.keys()], [...wanted.keys()]);
      for (const [key, text] of own) {
        assert.ok(text.trim(), key);
        assert.notEqual(text, wanted.get(key), key);
        assert.deepEqual(places(text), places(wanted.get(key)!), key);
      }
    });
  }
});

suite('the front page', () => {
  for (const {lang, dir, address, words} of fronts) {
    const html = read(`${address}index.html`);
    const page = parsePage(html);

    test(`says in ${lang} what Countersign is, with two doors and a letter`, () => {
      const [whole] = page.all('html');
      assert.deepEqual([whole!.attributes['lang'], whole!.attributes['dir']], [lang, dir]);
      assert.equal(page.one('h1').text, words.front.heading);
      const base = `http://site${address}`;
      const links = page.all('a').map(({attributes}) => new URL(attributes['href']!, base).pathname);
      for (const wanted of [
        '/embed/',
        '/studio/',
        '/guides/',
        '/campaigns/microsoft-azure-review/',
        '/campaigns/apple-content-scanning/',
        ...fronts.map((each) => each.address),
      ]) {
        assert.ok(links.includes(wanted), wanted);
      }
      // The letter is there before any script, in two languages.
      assert.match(html, /shadowrootmode="open"/);
      assert.match(html, /Where the 2 demands stand/);
      assert.match(html, /افتحوا تدقيق الخزان الشمالي/);
    });

    test(`has in ${lang} the sizes of this build, and leaves no place empty`, () => {
      const {files} = JSON.parse(readFileSync(join(root, 'packages/embed/dist/manifest.json'), 'utf8')) as {
        files: Record<string, {brotli: number}>;
      };
      const text = page.one('main').text;
      const record = Object.keys(files).find((name) => name.endsWith('-record.js'))!;
      for (const names of [['keep.js'], ['countersign.js', record]]) {
        const bytes = names.reduce((sum, name) => sum + files[name]!.brotli, 0);
        const size = new Intl.NumberFormat(lang, {maximumFractionDigits: 1}).format(bytes / 1000);
        assert.ok(text.includes(size), `${names.join()}: ${size}`);
      }
      assert.doesNotMatch(text, /[{}]|undefined/);
    });
  }

  test('says the same to programs', () => {
    for (const {lang, address, words} of fronts) {
      const [data] = parsePage(read(`${address}index.html`))
        .all('script')
        .filter(({attributes}) => attributes['type'] === 'application/ld+json');
      const {name, description, inLanguage, url} = JSON.parse(data!.text) as Record<string, string>;
      assert.deepEqual(
        [name, description, inLanguage, url],
        ['Countersign', words.front.description, lang, SITE + address.slice(1)],
      );
    }
  });

  test('names no dispute of real people before a reader asks for it', () => {
    for (const {address} of fronts) {
      const html = read(`${address}index.html`);
      assert.doesNotMatch(html, /Israel|Gaza|Azure cloud|military/i);
    }
  });

  test('loads one script, by its hash, from the site itself', () => {
    const scripts = parsePage(read('index.html')).all('script');
    const [script, ...more] = scripts.filter(({attributes}) => attributes['type'] !== 'application/ld+json');
    assert.deepEqual(more, []);
    const {src, integrity} = script!.attributes;
    assert.match(src!, /^code\/[\d.]+\/keep\.js$/);
    const {files} = JSON.parse(readFileSync(join(root, 'packages/embed/dist/manifest.json'), 'utf8')) as {
      files: Record<string, {integrity: string}>;
    };
    assert.equal(integrity, files['keep.js']!.integrity);
    assert.deepEqual(readFileSync(join(folder, src!)), readFileSync(join(root, 'packages/embed/dist/keep.js')));
  });
});

test('the Arabic letter is in Arabic, but for names', () => {
  const [, letter] = /<cs-campaign src="campaigns\/open-audit\/in-arabic\.json"([^]*?)<\/cs-campaign>/.exec(
    read('index.html'),
  )!;
  // Links to English guides are marked as English.
  const marked = [...letter!.matchAll(/<(p|h\d|span|div|a|li)\b[^>]* lang="en"[^>]*>([^<]*)/g)].map(
    ([, , text]) => text,
  );
  assert.deepEqual(marked, []);
  assert.match(letter!, /إصلاح السد قبل الشتاء/);
  const document = JSON.parse(read('campaigns/open-audit/in-arabic.json')) as {revision: number; translations: unknown};
  const {translations} = JSON.parse(read('campaigns/open-audit/campaign.json')) as {translations: {ar: object}};
  assert.deepEqual(document.translations, {ar: {...translations.ar, revision: document.revision}});
});

suite('the page for partners', () => {
  for (const {lang, address, query, words} of fronts) {
    test(`leads in ${lang} to the builder in that language, and to the guides`, () => {
      const page = parsePage(read(`${address}partners/index.html`));
      assert.equal(page.one('h1').text, words.partner.title);
      const base = `http://site${address}partners/`;
      const links = page.all('a').map(({attributes}) => new URL(attributes['href']!, base));
      const paths = links.map(({pathname, search}) => pathname + search);
      for (const wanted of [
        `/embed/${query}`,
        '/guides/ways-in/',
        '/guides/editors/',
        '/guides/security-and-privacy/',
        '/guides/partner-guide/',
        ...fronts.map((each) => `${each.address}partners/`),
      ]) {
        assert.ok(paths.includes(wanted), wanted);
      }
      assert.doesNotMatch(page.one('main').text, /[{}]|undefined/);
      const front = parsePage(read(`${address}index.html`));
      const doors = front
        .all('a')
        .map(({attributes}) => new URL(attributes['href']!, `http://site${address}`).pathname);
      assert.ok(doors.includes(`${address}partners/`));
    });
  }
});
