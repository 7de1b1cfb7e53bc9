// The text that a person pastes from the snippet builder: the same bytes as the command prints, and what comes with them.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';
import {firstChoices, offeredFor, settled, type Choices} from '../../packages/site/src/embed/letter/choices.ts';
import {bytesOf} from '../../packages/site/src/embed/letter/loads.ts';
import {make, type Made} from '../../packages/site/src/embed/letter/make.ts';
import {isProject, SITE_NAMES, wayOf, type SiteName} from '../../packages/site/src/embed/letter/sites.ts';
import {sizeIn} from '../../packages/site/src/embed/letter/size.ts';
import {countersign} from '../support/command-line/command.ts';
import {letterOf, SRC, textOf} from './letters.ts';

const release = embedRelease();
const {version, files, clickScript} = release;
const EXAMPLE = 'test/fixtures/example-campaign.json';

async function made(changed: Partial<Choices>, path = EXAMPLE): Promise<Made> {
  const letter = letterOf(path);
  const choices = settled({...firstChoices(letter.campaign, version), ...changed}, letter.campaign);
  const result = await make(choices, {letter, release: {version, files, clickScript}, isPreview: false});
  assert(result.ok, JSON.stringify(result));
  return result;
}

async function refused(changed: Partial<Choices>) {
  const letter = letterOf();
  const choices = settled({...firstChoices(letter.campaign, version), ...changed}, letter.campaign);
  const result = await make(choices, {letter, release, isPreview: false});
  assert(!result.ok);
  return result;
}

const OWN = ['--script', `/countersign-${version}/keep.js`];

/** Choices of a person, and what somebody with a terminal writes for the same. */
const TABLE: readonly (readonly [changed: Partial<Choices>, flags: readonly string[]])[] = [
  [{}, []],
  [{site: 'wordpress', show: 'full', lang: 'ar'}, ['--layout', 'full', '--lang', 'ar']],
  [{site: 'wagtail', show: 'demand', demand: 'repair'}, ['--demand', 'repair']],
  [{load: 'click'}, ['--load', 'click']],
  [{site: 'drupal', load: 'click', fallback: 'link'}, ['--load', 'click', '--fallback', 'link']],
  [
    {ownWords: ' We signed.\n\nOur {{members}} </cs-campaign>. '},
    ['--own-words', 'We signed.\n\nOur {{members}} </cs-campaign>.'],
  ],
  [{site: 'import-map', ownWords: 'وقّعنا'}, ['--for', 'import-map', '--own-words', 'وقّعنا']],
  [{lang: 'ar', ownWords: 'We signed.'}, ['--lang', 'ar', '--own-words', 'We signed.']],
  [{show: 'demand', demand: 'repair', ownWords: 'It has no place there.'}, ['--demand', 'repair']],
  [{isOwn: true}, OWN],
  [{isOwn: true, load: 'click', show: 'full'}, [...OWN, '--load', 'click', '--layout', 'full']],
  [
    {isOwn: true, load: 'click', folder: 'https://static.eff.org/c'},
    ['--script', 'https://static.eff.org/c/countersign.js', '--load', 'click'],
  ],
  [{site: 'iframe'}, ['--for', 'iframe']],
  [
    {site: 'wix', show: 'source-list', theme: 'dark', lang: 'ar'},
    ['--for', 'iframe', '--element', 'source-list', '--theme', 'dark', '--lang', 'ar'],
  ],
  [
    {site: 'iframe', show: 'demand', demand: 'repair', frame: ' https://letters.accessnow.org/f.html '},
    ['--for', 'iframe', '--demand', 'repair', '--frame', 'https://letters.accessnow.org/f.html'],
  ],
  [{site: 'import-map', lang: 'ar'}, ['--for', 'import-map', '--lang', 'ar']],
  [{site: 'next', load: 'click'}, ['--for', 'next', '--load', 'click']],
  [{site: 'eleventy', isOwn: true}, ['--for', 'eleventy', '--script', `/countersign-${version}/countersign.js`]],
  // Choices that a site does not have are left out.
  [{site: 'react', show: 'full', isOwn: true, theme: 'dark', fallback: 'link', ownWords: 'We.'}, ['--for', 'react']],
];

suite('the same bytes as countersign snippet', () => {
  for (const [changed, flags] of TABLE) {
    test(flags.join(' ') || 'without options', async () => {
      const src = flags.includes('iframe') ? [] : ['--src', SRC];
      const {code, stdout, stderr} = await countersign(['snippet', '-', ...src, ...flags], {input: textOf(EXAMPLE)});
      assert.equal(code, 0, stderr);
      const {text, bytes} = await made(changed);
      assert.equal(text, stdout);
      assert.equal(bytes, Buffer.byteLength(stdout));
    });
  }

  for (const site of SITE_NAMES.filter((name) => wayOf(name) !== 'text' && wayOf(name) !== 'plugin')) {
    test(`of the first campaign, for ${site}`, async () => {
      const path = 'packages/microsoft-azure-review/campaign.json';
      const way = wayOf(site);
      const src = way === 'iframe' ? [] : ['--src', SRC];
      const {stdout} = await countersign(['snippet', '-', '--for', way, ...src], {input: textOf(path)});
      assert.equal((await made({site}, path)).text, stdout);
    });
  }
});

test('for an editor that keeps only text: the same bytes as countersign render', async () => {
  const printed = async (...flags: string[]) =>
    (await countersign(['render', '-', ...flags], {input: textOf(EXAMPLE)})).stdout;
  assert.equal((await made({site: 'text'})).text, await printed());
  assert.equal(
    (await made({site: 'text', show: 'demand', demand: 'repair', lang: 'ar'})).text,
    await printed('--demand', 'repair', '--lang', 'ar'),
  );
  const full = (await made({site: 'text', show: 'full'})).text;
  assert.equal(full, await printed('--layout', 'full', '--footnotes', 'plain'));
});

test('for the plugin: the address of the letter’s page, whatever was chosen for a snippet', async () => {
  const {text, bytes, policy} = await made({
    site: 'wordpress-plugin',
    show: 'full',
    isOwn: true,
    ownWords: 'We signed.',
  });
  assert.equal(text, 'https://letters.example.org/open-audit/');
  assert.equal(bytes, text.length);
  assert.equal(policy, undefined);
});

suite('what readers load', () => {
  const requested = async (changed: Partial<Choices>) =>
    (await made(changed)).requests.map(({when, what, host}) => `${when} ${what} ${host ?? 'own'}`);

  test('is said of every choice', async () => {
    const document = 'letters.accessnow.org';
    assert.deepEqual(await requested({}), [
      'page code cdn.jsdelivr.net',
      'near code cdn.jsdelivr.net',
      `near document ${document}`,
    ]);
    assert.deepEqual(await requested({load: 'click'}), ['press code cdn.jsdelivr.net', `press document ${document}`]);
    assert.deepEqual(await requested({isOwn: true, load: 'click'}), [
      'page code own',
      'near code own',
      `press document ${document}`,
    ]);
    assert.deepEqual(await requested({site: 'svelte'}), ['page code own', `page document ${document}`]);
    assert.deepEqual(await requested({site: 'text'}), []);
    // The plugin asks beside the page that the letter names, wherever the letter was found.
    assert.deepEqual(await requested({site: 'wordpress-plugin', load: 'click', isOwn: false}), [
      'page code own',
      'near code own',
      'near document letters.example.org',
    ]);
  });

  test('is a frame alone where only its address is pasted', async () => {
    const {address, requests, policy} = await made({site: 'google-sites', theme: 'dark', lang: 'ar'});
    assert.equal(address, 'https://letters.example.org/open-audit/frame.html?lang=ar&theme=dark');
    assert.ok(requests.length > 0 && requests.every(({when}) => when === 'near'));
    assert.equal(policy, undefined);
    assert.equal((await made({site: 'iframe'})).address, undefined);
  });

  test('has the size of the files as they travel', () => {
    const {brotli, bytes} = files['keep.js']!;
    assert.equal(bytesOf(release, ['keep.js']), brotli);
    assert.ok(brotli! < bytes);
    assert.equal(bytesOf({files: {a: {bytes: 7, integrity: ''}}}, ['a', 'a']), 14);
  });
});

suite('what readers see without script', () => {
  test('is the snippet without its scripts', async () => {
    for (const changed of [{}, {load: 'click'}, {site: 'import-map'}, {isOwn: true}] as const) {
      const {text, without} = await made(changed);
      assert(without.kind === 'html');
      assert.doesNotMatch(without.html, /<script|<\/script/);
      assert.match(text, /<script/);
      assert.match(without.html, /<article [^]*Where the 2 demands stand/);
    }
    const {without} = await made({fallback: 'link'});
    assert(without.kind === 'html');
    assert.doesNotMatch(without.html, /demands stand/);
  });

  test('is the letter where the site renders it, and a link where readers’ browsers do', async () => {
    const kinds = new Map<string, SiteName[]>();
    for (const site of SITE_NAMES.filter(isProject)) {
      const {kind} = (await made({site})).without;
      kinds.set(kind, [...(kinds.get(kind) ?? []), site]);
    }
    assert.deepEqual(kinds.get('link'), ['react', 'vue', 'svelte']);
    assert.deepEqual((await made({site: 'wordpress-plugin'})).without, {kind: 'server'});
    assert.deepEqual([...kinds.keys()].sort(), ['link', 'server']);
  });
});

test('a refusal names the field that it is about', async () => {
  const about = async (changed: Partial<Choices>) => {
    const {option, value} = await refused(changed);
    return `${option} ${value}`;
  };
  assert.equal(await about({isOwn: true, folder: '//evil.example/c'}), 'script //evil.example/c/keep.js');
  assert.equal(await about({isOwn: true, folder: 'javascript:1'}), 'script javascript:1/keep.js');
  assert.equal(await about({site: 'iframe', frame: 'http://a.org/'}), 'frame http://a.org/');
  assert.equal(await about({ownWords: 'turned \u202e round'}), 'ownWords undefined');
  assert.match((await refused({show: 'demand', demand: '"><b>'})).sentence, /no demand with this id/);
});

test('no choice that is offered is refused', async () => {
  const {campaign} = letterOf();
  for (const site of SITE_NAMES) {
    const offered = offeredFor(site, campaign);
    for (const show of offered.show) {
      for (const load of offered.load ? (['auto', 'click'] as const) : (['auto'] as const)) {
        for (const isOwn of offered.own ? [false, true] : [false]) {
          for (const fallback of offered.fallback ? (['campaign', 'link'] as const) : (['campaign'] as const)) {
            const {text} = await made({
              site,
              show,
              load,
              isOwn,
              fallback,
              lang: 'ar',
              theme: offered.theme ? 'dark' : '',
            });
            assert.ok(text.length > (wayOf(site) === 'plugin' ? 20 : 100));
          }
        }
      }
    }
  }
});

test('a size is read in its own direction', () => {
  assert.match(sizeIn('en', 45_612), /^45\.6\skB$/);
  assert.match(sizeIn('fr', 900), /^0,9\sko$/);
  assert.match(sizeIn('he', 5600), /^\u20685\.6\skB\u2069$/);
  assert.match(sizeIn('ar', 5600), /^\u2068.*كيلوبايت\u2069$/);
});
