// What the guides tell people to write is right: a guide that is wrong is worse than none.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {suite, test} from 'node:test';
import {renderFrameSnippet} from '@countersign/render';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {parse} from '../support/html/parse-html.ts';
import {blocks, guide, guides, root} from '../support/guides.ts';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const manifest = json('packages/elements/custom-elements.json') as {modules: {declarations: Declaration[]}[]};
const elements = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName!, declaration]),
);
const names = (kind: 'cssParts' | 'cssProperties') =>
  new Set([...elements.values()].flatMap((element) => (element[kind] ?? []).map(({name}) => name)));

/** What every element of HTML may have. */
const GLOBAL = ['id', 'lang', 'slot'];

suite('examples in HTML', () => {
  for (const {path, code} of blocks('html').filter((block) => !block.code.startsWith('<div v-pre'))) {
    test(`${path}: ${/<cs-[^\n>]*>/.exec(code)?.[0] ?? code}`, () => {
      const page = parse(code);
      const ours = page.all().filter(({name}) => name.includes('-'));
      // What stands for a campaign where elements cannot.
      if (!/^<(div|article) /.test(code)) assert.ok(ours.length > 0);
      for (const {name, attributes} of ours) {
        const element = elements.get(name);
        assert.ok(element, `${name} is no element`);
        const known = [...(element.attributes ?? []).map((each) => each.name), ...GLOBAL];
        for (const attribute of Object.keys(attributes)) {
          assert.ok(known.includes(attribute) || attribute.startsWith('data-'), `${name} ${attribute}`);
        }
      }
      for (const {parent, attributes} of page.all().filter((each) => 'slot' in each.attributes)) {
        const slots = elements.get(parent!.name)?.slots?.map(({name}) => name);
        assert.ok(slots?.includes(attributes['slot']!), `slot="${attributes['slot']}" in ${parent!.name}`);
      }
    });
  }
});

/** A guide does not show a hash: it would be that of another version. */
const HASH = `sha384-${'A'.repeat(64)}`;

test('the snippet for a frame in the guide is the one that is printed', () => {
  const {version} = json('packages/embed/package.json') as {version: string};
  const printed = renderFrameSnippet({
    campaign: JSON.parse(exampleText),
    frame: 'https://letters.example.org/open-audit/frame.html',
    script: `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/frame-host.js`,
    integrity: HASH,
  }).replace(HASH, 'sha384-…');
  const [shown] = blocks('html', [guide('docs/partner-guide.md')]).filter(({code}) => code.startsWith('<div v-pre'));
  assert.equal(shown!.code, printed);
});

suite('examples in CSS', () => {
  const [parts, properties] = [names('cssParts'), names('cssProperties')];
  for (const [index, {path, code}] of blocks('css').entries()) {
    test(`${path} ${index + 1}`, () => {
      for (const [, part] of code.matchAll(/::part\(([^)]*)\)/g)) assert.ok(parts.has(part!), `::part(${part})`);
      for (const [, tag] of code.matchAll(/^(cs-[a-z-]+)/gm)) assert.ok(elements.has(tag!), tag);
      for (const [property, value] of [...code.matchAll(/(--[\w-]+): ([^;]+)/g)].map((match) => match.slice(1))) {
        assert.ok(properties.has(property!), property);
        // It would be the value of the custom property above, and so none.
        assert.notEqual(value, 'inherit');
      }
    });
  }
});

suite('the themes that Storybook shows', () => {
  const [parts, properties] = [names('cssParts'), names('cssProperties')];
  const files = globSync('stories/themes/*.css', {cwd: root}).sort();
  for (const path of files) {
    const css = readFileSync(join(root, path), 'utf8');
    test(`${path} uses only what the guide describes, and is right in both directions`, () => {
      const used = [...css.matchAll(/::part\(([^)]*)\)/g)].map(([, part]) => part!);
      assert.ok(used.length >= 3);
      for (const part of used) assert.ok(parts.has(part), `::part(${part})`);
      const own = [...css.matchAll(/--[\w-]+/g)].map(([name]) => name);
      assert.ok(own.length >= 5);
      for (const name of own) assert.ok(properties.has(name), name);
      assert.doesNotMatch(
        css,
        /(margin|padding|border|inset)-(left|right)|text-align: (left|right)|float|@import|url\(/,
      );
    });

    test(`the guide quotes ${path}`, () => {
      const name = /([a-z]+)\.css$/.exec(path)![1]!;
      assert.ok(guide('docs/theming.md').text.includes(`\`${path}\``));
      const quoted = blocks('css', [guide('docs/theming.md')]).filter(({code}) => code.startsWith(`.${name} `));
      assert.ok(quoted.length > 0);
      for (const {code} of quoted) assert.ok(css.includes(code), code);
    });
  }

  test('are three', () => assert.equal(files.length, 3));
});

test('the snippet in the guides is the built one, shortened', () => {
  const built = readFileSync(join(root, 'packages/microsoft-azure-review/dist/snippet.html'), 'utf8')
    .replace(/integrity="[^"]*"/, 'integrity="sha384-…"')
    .replace(/(<article [^>]*>)[^]*(<\/article>)/, '$1…$2');
  const [inReadme] = blocks('html', [guide('README.md')]);
  assert.equal(inReadme?.code, built);
  const [inGuide] = blocks('html', [guide('docs/partner-guide.md')]);
  const document = 'https://letters.example.org/open-audit/campaign.json';
  const ofGuide = built
    .replaceAll(/https:[^"]*campaign\.json/g, document)
    .replace('microsoft-azure-review', 'open-audit');
  assert.equal(inGuide?.code, ofGuide);
});

/** The least that a document can be. */
const LEAST = `{
  "format": 1,
  "id": "open-audit",
  "url": "https://letters.example.org/open-audit/",
  "language": "en",
  "revision": 1,
  "updated": "2026-06-10T09:00:00Z",
  "publisher": {"name": "Clearwater Watch", "url": "https://clearwater.example.org/"},
  "assessedBy": "a committee of three signatories",
  "letter": {
    "title": "Open the audit of the Northern Reservoir",
    "addressees": [{"id": "northern-water", "name": "Northern Water plc"}]
  }
}
`;

suite('what countersign check prints in the guide for authors', () => {
  const [mistakes, gaps, against] = blocks('text', [guide('docs/campaign-author-guide.md')]);

  test('of mistakes', async () => {
    const document = file(
      LEAST.replace('https://letters.example.org/open-audit/', 'https://Letters.example.org/open-audit')
        .replace(/("addressees": .*)\n/, '$1,\n    "reply_by": "2026-05-14"\n')
        .replace(
          / {2}\}\n\}\n$/,
          `  },
  "demands": [
    {
      "id": "publish-audit",
      "title": "Publish the audit in full",
      "history": [
        {
          "date": "2026-02-30",
          "status": "promised",
          "note": "The company said that it would publish the audit in May.",
          "evidence": [{"source": "company-2026-04"}]
        }
      ]
    }
  ]
}
`,
        ),
      'mistakes.json',
    );
    const {stdout} = await countersign(['check', document]);
    assert.equal(stdout.replaceAll(document, 'campaign.json'), mistakes?.code);
  });

  test('of what is not there yet', async () => {
    const starter = JSON.parse(readFileSync(join(root, 'docs/starter.json'), 'utf8')) as {
      publisher: {corrections?: string};
      signatories: object[];
    };
    delete starter.publisher.corrections;
    starter.signatories = [];
    const document = file(JSON.stringify(starter, null, 2), 'gaps.json');
    const {code, stdout} = await countersign(['check', document], {env: {SOURCE_DATE_EPOCH: '1777500000'}});
    assert.equal(code, 0);
    assert.equal(stdout.replaceAll(document, 'campaign.json'), gaps?.code);
  });

  test('of changes that no correction names', async () => {
    const changed = JSON.parse(exampleText) as {demands: {history: {note: string}[]}[]};
    changed.demands[0]!.history[1]!.note = 'A summary was published, and one annex.';
    const document = file(JSON.stringify(changed, null, 2), 'changed.json');
    const {stdout} = await countersign(['check', document, '--against', file(exampleText, 'published.json')]);
    const problems = stdout
      .replaceAll(document, 'campaign.json')
      .split('\n')
      .filter((line) => !line.includes('warning:'));
    assert.equal(problems.join('\n'), against?.code);
  });
});

suite('what the signatories are asked in the guide for authors', () => {
  const [, , , changes] = blocks('text', [guide('docs/campaign-author-guide.md')]);
  const published = file(exampleText, 'signed.json');
  const next = JSON.parse(exampleText) as {
    revision: number;
    updated: string;
    letter: {sent: string};
    demands: {history: unknown[]}[];
  };
  next.revision = 4;
  next.updated = '2026-06-20T09:00:00Z';
  next.letter.sent = '2026-04-03';
  next.demands[1]!.history.push({
    date: '2026-06-18',
    status: 'promised',
    note: 'Northern Water said that it would repair the dam in September.',
    evidence: [{source: 'herald-2026-06'}],
  });
  const document = file(JSON.stringify(next, null, 2), 'next.json');

  test('what changed', async () => {
    const {stdout} = await countersign(['diff', published, document]);
    const shown = stdout
      .replaceAll(published, 'https://letters.example.org/open-audit/campaign.json')
      .replaceAll(document, 'campaign.json');
    assert.equal(shown, changes?.code);
  });

  test('the commands for page, mail and answers run as they are written', async () => {
    const folder = dirname(document);
    const kept = join(folder, 'kept');
    assert.equal((await countersign(['publish', kept, '--from', published, '--without-pictures'])).code, 0);
    const commands = blocks('sh', [guide('docs/campaign-author-guide.md')])
      .flatMap(({code}) => code.split('\n'))
      .filter((line) => line.includes(' approve '));
    assert.equal(commands.length, 4);
    for (const line of commands) {
      const args = [
        ...line
          .replace(/^.*?@\S+ /, '')
          .replace(/ > .*$/, '')
          .matchAll(/"([^"]*)"|(\S+)/g),
      ].map(([, quoted, plain]) => quoted ?? plain!);
      const places: Readonly<Record<string, string>> = {
        'campaign.json': document,
        'public/open-audit': kept,
        'approval.html': join(folder, 'approval.html'),
      };
      const {code, stderr} = await countersign(args.map((arg) => places[arg] ?? arg));
      assert.deepEqual([code, stderr], [0, ''], line);
    }
  });
});

suite('commands', () => {
  const scripts = (json('package.json') as {scripts: Record<string, string>}).scripts;
  const commands = guides.flatMap(({path, text}) =>
    [
      ...text.matchAll(
        /npx -y pnpm@12 (\S+?)(?=[\s`.,])|@countersign\/cli(?:@[\d.]+)? ([a-z]+)|`countersign ([a-z]+)/g,
      ),
    ].map(([, script, ...command]) => ({path, script, command: command.find(Boolean)})),
  );

  test('of the workspace exist', () => {
    const asked = commands.filter(({script}) => script !== undefined);
    assert.ok(asked.length > 5);
    for (const {path, script} of asked)
      assert.ok(script === 'exec' || script === '--filter' || script! in scripts, `${path}: ${script}`);
  });

  test('of countersign exist, and each is in a guide', async () => {
    const {stdout} = await countersign(['--help']);
    const known = new Set([...stdout.matchAll(/^ {2}countersign (\w+)/gm)].map(([, command]) => command!));
    const asked = new Set(commands.map(({command}) => command).filter((command) => command !== undefined));
    assert.deepEqual([...asked].sort(), [...known].sort());
  });
});
