// `countersign vendor`: everything that a site needs to serve a campaign itself, in a folder.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {suite, test} from 'node:test';
import {clickScriptIn} from '../support/html/click-script.ts';
import {edited} from '../support/documents/json.ts';
import {countersign} from '../support/command-line/command.ts';
import {
  copied,
  DARK,
  example,
  folder,
  LOGO,
  logoNames,
  names,
  put,
  run,
  text,
  vendor,
  work,
  written,
} from './vendor-folder.ts';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const {version, files: released} = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as {
  version: string;
  files: Record<string, {integrity: string}>;
};
const CODE = `countersign-${version}.js`;
const KEEP = `keep-${version}.js`;
const PARTS = ['record', 'words-ar', 'words-es', 'words-fr', 'words-he'].map(
  (name) => `countersign-${version}-${name}.js`,
);
const ALL = [
  'campaign.json',
  ...PARTS,
  CODE,
  'countersign-vendor.json',
  KEEP,
  'licenses.txt',
  'logos/clearwater.dark.webp',
  'logos/clearwater.webp',
  'snippet.html',
];

test('code, document, logos and a snippet are written, and what to do with them is said', async () => {
  const {code, stdout, stderr} = await vendor('--base', '/letters/open-audit/');
  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual(names(), ALL);
  assert.deepEqual(written(CODE), readFileSync(new URL('countersign.js', dist)));
  assert.deepEqual(written(KEEP), readFileSync(new URL('keep.js', dist)));
  for (const name of PARTS) assert.deepEqual(written(name), readFileSync(new URL(name, dist)));
  assert.deepEqual(written('licenses.txt'), readFileSync(new URL('licenses.txt', dist)));
  assert.deepEqual([written('logos/clearwater.webp'), written('logos/clearwater.dark.webp')], [LOGO, DARK]);
  for (const words of [
    `Paste ${join(folder, 'snippet.html')}`,
    'at /letters/open-audit/;',
    'nothing from other hosts',
  ]) {
    assert.ok(stdout.includes(words), stdout);
  }
  assert.match(stdout, /^.*: open-audit, revision 3, updated 2026-06-10T09:00:00Z, from /);
  assert.match(stdout, /Corrections must reach your readers: run countersign vendor .* again/);
});

test('in the document only the addresses of logos change', async () => {
  put('images/a.bin.webp', LOGO);
  const campaign = {'/signatories/0/logo': {src: 'images/a.bin.webp', width: 320, height: 96}};
  put('campaign.json', text(campaign));
  assert.equal((await vendor()).code, 0);
  assert.deepEqual(copied(), edited(example, {...campaign, '/signatories/0/logo/src': 'logos/clearwater.webp'}));
});

test('a document without logos is copied byte for byte', async () => {
  put('campaign.json', text({'/signatories/0/logo': undefined}));
  assert.equal((await vendor()).code, 0);
  assert.equal(written('campaign.json').toString(), text({'/signatories/0/logo': undefined}));
});

test('the snippet names what lies in the folder, by its hash, and nothing of others', async () => {
  assert.equal((await vendor('--base', '/letters/open-audit', '--lang', 'ar')).code, 0);
  const html = written('snippet.html').toString();
  const [script, element] = ['script', 'cs-campaign'].map((tag) => new RegExp(`<${tag}[^>]*>`).exec(html)![0]);
  const {integrity} = released['keep.js']!;
  assert.equal(
    script,
    `<script type="module" src="/letters/open-audit/${KEEP}" integrity="${integrity}" referrerpolicy="no-referrer">`,
  );
  assert.equal(element, '<cs-campaign src="/letters/open-audit/campaign.json" lang="ar">');
  assert.match(
    html,
    /<article lang="ar" dir="rtl" data-shows="open-audit 3 [^"]*" v-pre ngNonBindable data-ng-non-bindable>/,
  );
});

test('a full address is a folder’s, whether with a slash at its end or not', async () => {
  for (const base of ['https://static.example.com/audit', 'https://static.example.com/audit/']) {
    assert.equal((await vendor('--base', base)).code, 0);
    assert.match(written('snippet.html').toString(), / src="https:\/\/static\.example\.com\/audit\/campaign\.json"/);
  }
});

test('where a page asks first, code from a full address waits for the press too', async () => {
  const {stderr} = await vendor('--base', 'https://static.example.com/audit/', '--load', 'click');
  const html = written('snippet.html').toString();
  assert.ok(clickScriptIn(html).program.includes(`address:"https://static.example.com/audit/${CODE}"`));
  assert.match(stderr, /^Note: a Content Security Policy has to allow the script in the snippet: 'sha384-/);
});

suite('run again with the folder alone', () => {
  test('it remembers what was asked for, and brings the document up to date', async () => {
    await vendor('--base', 'https://static.example.com/audit', '--lang', 'ar', '--load', 'click');
    const before = written('snippet.html').toString();
    assert.match(
      before,
      /<cs-campaign src="https:\/\/static\.example\.com\/audit\/campaign\.json" load="click" lang="ar" data-ask=/,
    );
    put('campaign.json', text({'/updated': '2026-07-01T00:00:00Z', '/revision': 4}));
    put('site/open-audit/.htaccess', 'somebody’s own');
    const {code, stdout} = await run();
    assert.equal(code, 0);
    assert.match(stdout, /revision 4, updated 2026-07-01T00:00:00Z/);
    assert.doesNotMatch(stdout, /Paste/, 'The snippet that was pasted still serves.');
    assert.match(written('campaign.json').toString(), /"revision":4/);
    assert.match(written('snippet.html').toString(), /load="click" lang="ar"/);
    assert.deepEqual(names(), ['.htaccess', ...ALL]);
  });

  test('it removes its own logos that are no longer named, and leaves those of others', async () => {
    await vendor();
    put('site/open-audit/logos/other.webp', LOGO);
    put('campaign.json', text({'/revision': 4, '/signatories/0/logo': undefined}));
    assert.equal((await run()).code, 0);
    assert.deepEqual(logoNames(), ['logos/other.webp']);
  });

  test('it keeps the code of an earlier version, which pages still name', async () => {
    await vendor();
    const record = JSON.parse(written('countersign-vendor.json').toString()) as {files: string[]};
    put('site/open-audit/countersign-0.0.1.js', '// earlier');
    record.files[record.files.indexOf(CODE)] = 'countersign-0.0.1.js';
    put('site/open-audit/countersign-vendor.json', JSON.stringify(record));
    const {stdout} = await run();
    assert.match(stdout, /Paste/, 'There is a new version to name.');
    assert.ok(names().includes('countersign-0.0.1.js'));
  });

  test('a damaged copy stops no correction, and still no older document takes its place', async () => {
    await vendor();
    put('site/open-audit/campaign.json', written('campaign.json').subarray(0, 100));
    put('campaign.json', text({'/revision': 4, '/updated': '2026-06-09T00:00:00Z'}));
    assert.match((await run()).stderr, /older than the copy/);
    put('campaign.json', text({'/revision': 4, '/updated': '2026-07-01T00:00:00Z'}));
    const {code, stderr} = await run();
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(written('campaign.json').toString(), /2026-07-01/);
  });

  test('the same document with the schema of another editor is the same', async () => {
    put('campaign.json', text({'/$schema': '../schema.json'}));
    await vendor();
    put('campaign.json', text({'/$schema': undefined}));
    assert.equal((await run()).code, 0);
  });

  for (const [name, changes, message] of [
    [
      'another campaign’s document',
      {'/id': 'taken-over', '/revision': 4, '/updated': '2026-08-01T00:00:00Z'},
      /another campaign’s, taken-over/,
    ],
    [
      'an older document under a higher revision',
      {'/revision': 4, '/updated': '2026-06-09T00:00:00Z'},
      /of 2026-06-09T00:00:00Z, older than the copy, which is of 2026-06-10T09:00:00Z\. .+ add --accept-older/,
    ],
    [
      'an earlier revision',
      {'/revision': 2, '/updated': '2026-07-01T00:00:00Z', '/approvals': []},
      /revision 2, older than the copy, which is revision 3\. .+ add --accept-older/,
    ],
    [
      'another document under the same revision',
      {'/updated': '2026-07-01T00:00:00Z'},
      /differs from the copy, and is revision 3 like it\. .+ add --accept-older/,
    ],
    [
      'a revision that would use up the numbers',
      {'/revision': 1004, '/updated': '2026-07-01T00:00:00Z'},
      /revision 1004, more than 1000 above the copy, which is revision 3\. .+ add --accept-older/,
    ],
    [
      'a document of the year 2999',
      {'/revision': 4, '/updated': '2999-01-01T00:00:00Z'},
      /\/updated Updated: The date 2999-01-01T00:00:00Z lies more than a day ahead/,
    ],
    [
      'a document that was checked in the year 2999',
      {'/revision': 4, '/checked': '2999'},
      /\/checked Checked: The date 2999 lies more than a day ahead/,
    ],
    ['a broken document', {'/letter/title': 7}, /campaign\.json:\d+:\d+ \/letter\/title/],
  ] as const) {
    test(`it leaves the copy as it is for ${name}`, async () => {
      await vendor();
      const before = written('campaign.json');
      put('campaign.json', text(changes));
      const {code, stdout, stderr} = await run();
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, message);
      assert.match(stderr, /Nothing was written/);
      assert.deepEqual(written('campaign.json'), before);
    });
  }
});

suite('--accept-older', () => {
  test('is the way back from a revision that should never have been', async () => {
    put('campaign.json', text({'/revision': 900_000, '/updated': '2026-08-31T00:00:00Z'}));
    await vendor();
    put('campaign.json', text({'/revision': 4, '/updated': '2026-07-01T00:00:00Z'}));
    assert.equal((await run()).code, 1);
    assert.equal((await run('--accept-older')).code, 0);
    assert.match(written('campaign.json').toString(), /"revision":4,/);
    // Once: it is not remembered.
    put('campaign.json', text());
    assert.match((await run()).stderr, /revision 3, older than the copy, which is revision 4/);
  });

  test('takes no other campaign’s document, and none of the future', async () => {
    await vendor();
    for (const changes of [{'/id': 'taken-over'}, {'/updated': '2999-01-01T00:00:00Z'}]) {
      put('campaign.json', text({'/revision': 4, ...changes}));
      const {code, stderr} = await run('--accept-older');
      assert.equal(code, 1);
      assert.doesNotMatch(stderr, /--accept-older/);
    }
  });
});

test('the same document again is taken, however it is laid out', async () => {
  await vendor();
  put('campaign.json', JSON.stringify(example));
  assert.equal((await run()).code, 0);
});

test('a copy that is dated ahead stops no correction', async () => {
  await vendor();
  const record = JSON.parse(written('countersign-vendor.json').toString()) as object;
  put('site/open-audit/countersign-vendor.json', JSON.stringify({...record, updated: '2999-01-01T00:00:00Z'}));
  put('campaign.json', text({'/revision': 4, '/updated': '2026-07-01T00:00:00Z'}));
  assert.equal((await run()).code, 0);
});

test('a broken document writes nothing', async () => {
  for (const broken of ['{', 'x'.repeat(4_000_001), text({'/demands/0/history/0/evidence/0/source': 'nobody'})]) {
    put('campaign.json', broken);
    const {code} = await vendor();
    assert.ok(code === 1 || code === 2, String(code));
    assert.ok(!existsSync(folder));
  }
});

test('a key that this version does not know keeps no correction from readers', async () => {
  put('campaign.json', text({'/newKey': true}));
  assert.equal((await vendor()).code, 0);
  assert.match(written('campaign.json').toString(), /"newKey":true/);
});

test('a file of somebody else is not overwritten, and nothing is written beside it', async () => {
  for (const name of ['campaign.json', CODE, 'snippet.html', 'logos/clearwater.webp']) {
    rmSync(join(work, 'site'), {recursive: true, force: true});
    put(`site/open-audit/${name}`, 'somebody’s own');
    const {code, stderr} = await vendor();
    assert.equal(code, 2);
    assert.match(stderr, /not from an earlier run/);
    assert.deepEqual(names(), [name]);
    assert.equal(written(name).toString(), 'somebody’s own');
  }
});

test('no logo is removed through a link that leads out of the folder', async () => {
  await vendor();
  const outside = put('outside/clearwater.webp', LOGO);
  rmSync(join(folder, 'logos'), {recursive: true});
  symlinkSync(dirname(outside), join(folder, 'logos'));
  put('campaign.json', text({'/revision': 4, '/signatories/0/logo': undefined}));
  const {code, stderr} = await run();
  assert.equal(code, 2);
  assert.match(stderr, /open-audit\/logos: This link leads out of the folder/);
  assert.ok(existsSync(outside));
});

test('a record that was changed to name other files removes none of them', async () => {
  await vendor();
  const record = JSON.parse(written('countersign-vendor.json').toString()) as {files: string[]};
  const outside = put('site/precious.webp', LOGO);
  for (const name of ['../precious.webp', 'logos/../../precious.webp', outside]) record.files.push(name);
  put('site/open-audit/countersign-vendor.json', JSON.stringify(record));
  assert.equal((await run()).code, 0);
  assert.ok(existsSync(outside));
});

test('wrong use ends with 2 and says what would be right', async () => {
  const from = ['--from', join(work, 'campaign.json')];
  const uses: [string[], RegExp][] = [
    [[], /Name the folder/],
    [[folder], /Say with --from/],
    [[folder, 'more', ...from], /what is more\?/],
    [[folder, '--from', '-'], /not -/],
    [[folder, '--from', 'http://letters.example.org/campaign.json'], /no full https address/],
    [[folder, '--from', join(work, 'none.json')], /There is no such file/],
    [[folder, ...from, '--base', '//other.example/'], /is no path on your site/],
    [[folder, ...from, '--base', '/\\other.example/'], /is no path on your site/],
    [[folder, ...from, '--base', '//['], /is no path on your site/],
    [[folder, ...from, '--base', '/a?b'], /is no path on your site/],
    [[folder, ...from, '--base', 'https://a.example/x/?v=1'], /no https address of a folder/],
    [[folder, ...from, '--base', 'https://a.example/x#y'], /no https address of a folder/],
    [[folder, ...from, '--base', 'https://['], /no full https address/],
    [[folder, ...from, '--load', 'lazy'], /Known: auto, click/],
    [[folder, ...from, '--lang', 'arabic'], /no language tag/],
    [[join(work, 'campaign.json'), ...from], /campaign\.json/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['vendor', ...args]);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
  put('site/open-audit/countersign-vendor.json', '{}');
  assert.match((await run()).stderr, /not what countersign vendor wrote/);
});
