// The guide for authors begins with a whole document and grows it. Each step of it is made here, in its order.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {suite, test} from 'node:test';
import {countersign, file} from '../support/command-line/command.ts';
import {freshShell} from '../support/command-line/shell.ts';
import {blocks, guide, root} from '../support/guides.ts';

const GUIDE = guide('docs/campaign-author-guide.md');

type Value = string | number | boolean | Value[] | {[key: string]: Value};
type Members = {[key: string]: Value};

const isObject = (value: Value | undefined): value is Members => typeof value === 'object' && !Array.isArray(value);

/** Makes a step: what has the id of a member grows, what has another goes to the end of its list. */
function grown(before: Value | undefined, step: Value): Value {
  if (Array.isArray(before) && Array.isArray(step)) {
    const list = [...before];
    for (const member of step) {
      const at = list.findIndex(
        (each) => isObject(each) && isObject(member) && 'id' in each && each['id'] === member['id'],
      );
      if (at < 0) list.push(member);
      else list[at] = grown(list[at], member);
    }
    return list;
  }
  if (!isObject(before) || !isObject(step)) return step;
  const members = Object.entries(step).map(([key, value]) => [key, grown(before[key], value)] as const);
  return {...before, ...Object.fromEntries(members)};
}

const [starter, ...steps] = blocks('json', [GUIDE]).map(({code}) => JSON.parse(code) as Members);
const revisions = [starter!];
for (const step of steps) {
  const before = revisions.at(-1)!;
  const next = {revision: Number(before['revision']) + 1, updated: '2026-08-31T09:00:00Z', checked: '2026-08-31'};
  revisions.push({...(grown(before, step) as Members), ...next});
}
const write = (document: Members) => file(`${JSON.stringify(document, null, 2)}\n`);

/** Warnings that an honest step has: people are named, and the texts of a new language come later. */
const EXPECTED = ['person', 'untranslated', 'translation-old'];

/** The findings of the check, without those. */
async function findings(args: readonly string[]): Promise<string[]> {
  const {stdout} = await countersign(['check', '--json', ...args]);
  const {files} = JSON.parse(stdout) as {files: {problems: Finding[]; warnings: Finding[]}[]};
  const {problems, warnings} = files[0]!;
  const found = [...problems, ...warnings.filter(({kind}) => !EXPECTED.includes(kind))];
  return found.map(({kind, pointer, message}) => `${kind} ${pointer} ${message}`);
}

interface Finding {
  readonly kind: string;
  readonly pointer: string;
  readonly message: string;
}

suite('the document of the guide for authors', () => {
  test('is the starter, which has no problem and no warning, also on the day on which it was published', async () => {
    assert.equal(blocks('json', [GUIDE])[0]!.code, readFileSync(join(root, 'docs/starter.json'), 'utf8'));
    for (const day of ['2026-04-29', '2026-10-20']) {
      const env = {SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000)};
      const {stdout} = await countersign(['check', join(root, 'docs/starter.json')], {env});
      assert.equal(stdout, '1 document: no problems.\n');
    }
  });

  test('has what a letter has', () => {
    const lengths = ['signatories', 'demands', 'responses', 'statements', 'sources'].map(
      (key) => (starter![key] as Value[]).length,
    );
    assert.deepEqual(lengths, [2, 2, 1, 1, 3]);
    assert.ok((starter!['sources'] as Members[]).every(({archived}) => archived));
  });

  test('takes an entry by the command of the guide', async () => {
    const commands = blocks('sh', [GUIDE]).filter(({code}) => code.includes(' demands '));
    assert.ok(commands.length > 0);
    const shell = freshShell({});
    shell.put('campaign.json', JSON.stringify(revisions[3], null, 2));
    for (const {code} of commands) {
      const {code: exit, stderr} = await shell.run(code);
      assert.equal(exit, 0, stderr);
    }
    const after = readFileSync(join(shell.folder, 'campaign.json'), 'utf8');
    assert.match(after, /"status": "unmet"/);
    assert.match(after, /"locator": "para\. 9"/);
  });

  assert.ok(steps.length >= 9);
  for (const [at, step] of steps.entries()) {
    test(`step ${at + 1}, ${Object.keys(step).join(' and ')}, passes the check, and may follow the step before`, async () => {
      const now = write(revisions[at + 1]!);
      cpSync(join(root, 'docs/demo/documents/logos'), join(dirname(now), 'logos'), {recursive: true});
      assert.deepEqual(await findings([now, '--against', write(revisions[at]!)]), []);
    });
  }
});
