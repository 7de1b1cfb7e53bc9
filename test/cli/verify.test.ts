// `countersign verify`: whether a file is one of a release, by its hash and by nothing else.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {countersign, file} from '../support/command-line/command.ts';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const released = (name: string) => readFileSync(new URL(name, dist));
const manifest = JSON.parse(released('manifest.json').toString()) as {
  readonly version: string;
  readonly files: Readonly<Record<string, {readonly bytes: number; readonly integrity: string}>>;
};
const {version} = manifest;
const names = Object.keys(manifest.files);

const verify = async (args: readonly string[], input?: string) => {
  const {code, stdout, stderr} = await countersign(['verify', ...args], {input: input ?? ''});
  return {code, lines: stdout.trimEnd().split('\n'), stderr};
};

suite('a file of the release', () => {
  test('is known by its hash, whatever it is called', async () => {
    assert.ok(names.includes('countersign.js') && names.length > 3);
    const paths = names.map((name) => file(released(name), `renamed ${name}.txt`));
    const {code, lines, stderr} = await verify(paths);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      lines,
      names.map((name, at) => `${paths[at]}: ${name} of version ${version}, whole. ${manifest.files[name]!.integrity}`),
    );
  });

  test('may come from standard input, as from a CDN', async () => {
    const {code, lines} = await verify(['-'], released('countersign.js').toString());
    assert.equal(code, 0);
    assert.match(lines[0]!, /^<stdin>: countersign\.js of version /);
  });

  test('has the hash that snippets name', () => {
    for (const name of names) {
      const hash = createHash('sha384').update(released(name)).digest('base64');
      assert.equal(manifest.files[name]!.integrity, `sha384-${hash}`);
    }
  });
});

suite('a file that is none', () => {
  const code = released('countersign.js');
  const altered = Buffer.from(code);
  altered[altered.length - 1]! ^= 1;
  for (const [name, bytes, said] of [
    ['one other byte', altered, 'It is as long, and other bytes stand in it'],
    ['cut off', code.subarray(0, 100), `It has 100 bytes in place of ${code.length}`],
    ['something after it', Buffer.concat([code, Buffer.from('\n')]), `It has ${code.length + 1} bytes in place of`],
    ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), code]), `It has ${code.length + 3} bytes in place of`],
    ['nothing in it', Buffer.from(''), 'It has 0 bytes in place of'],
  ] as const) {
    for (const called of ['countersign.js', `countersign-${version}.js`]) {
      test(`${name}, called ${called}`, async () => {
        const whole = file(released('click.js'), 'click.js');
        const {code, lines, stderr} = await verify([whole, file(bytes, called)]);
        assert.deepEqual([code, stderr, lines.length], [1, '', 2]);
        assert.match(lines[0]!, /click\.js of version .*, whole\./);
        assert.ok(
          lines[1]!.includes(`This is not countersign.js of version ${version}, or is damaged. ${said}`),
          lines[1],
        );
        assert.match(lines[1]!, /Do not serve it\. sha384-[\w+/]{64}$/);
      });
    }
  }

  test('of another version, by its name', async () => {
    const {code, lines} = await verify([file(altered, 'countersign-99.1.2.js')]);
    assert.equal(code, 1);
    assert.match(lines[0]!, /By its name this is of version 99\.1\.2, .* npx @countersign\/cli@99\.1\.2 verify /);
  });

  test('of a part of the code, which has its own name', async () => {
    const name = `countersign-${version}-record.js`;
    const {lines} = await verify([file(released(name).subarray(1), name), file('x', 'countersign-99.1.2-record.js')]);
    assert.ok(lines[0]!.includes(`This is not ${name} of version ${version}, or is damaged.`), lines[0]);
    assert.match(lines[1]!, /By its name this is of version 99\.1\.2/);
  });

  test('of something else', async () => {
    const {code, lines} = await verify([file('x', 'jquery.js')]);
    assert.equal(code, 1);
    assert.ok(lines[0]!.includes(`This is no file of version ${version}, which has ${names.join(', ')}.`));
  });
});

suite('with the manifest of another version', () => {
  const other = (text: string) => file(text, 'other.json');
  const integrity = `sha384-${createHash('sha384').update('let a = 1;').digest('base64')}`;

  test('its hashes count, and no others', async () => {
    const files = {'countersign.js': {bytes: 10, integrity}};
    const path = other(JSON.stringify({version: '99.0.0', files}));
    const {code, lines} = await verify(['--manifest', path, '-'], 'let a = 1;');
    assert.deepEqual([code, lines], [0, [`<stdin>: countersign.js of version 99.0.0, whole. ${integrity}`]]);
    assert.equal((await verify(['--manifest', path, file(released('countersign.js'), 'countersign.js')])).code, 1);
  });

  test('what is none is refused', async () => {
    for (const text of [
      ...['', 'null', '[]', '{}', '{"version": "99.0.0"}', '{"version": "99.0.0", "files": {}}', '{"version": 1}'],
      JSON.stringify({version: '99.0.0', files: null}),
      JSON.stringify({version: '99.0.0', files: {'countersign.js': null}}),
      JSON.stringify({version: '99.0.0', files: {'countersign.js': {bytes: 1}}}),
      JSON.stringify({version: '99.0.0', files: {'countersign.js': {bytes: 1, integrity: 'sha384-…'}}}),
      JSON.stringify({version: '\u001b[2J', files: {'countersign.js': {bytes: 10, integrity}}}),
    ]) {
      const {code, lines, stderr} = await verify(['--manifest', other(text), '-'], 'let a = 1;');
      assert.deepEqual([code, lines], [2, ['']], text);
      assert.match(stderr, /other\.json: This is no manifest\.json of @countersign\/embed\./);
    }
  });

  test('names in it reach no terminal as they are', async () => {
    const path = other(JSON.stringify({version: '99.0.0', files: {'\u001b[2J': {bytes: 10, integrity}}}));
    const {lines} = await verify(['--manifest', path, '-'], 'let a = 1;');
    assert.ok(lines[0]!.startsWith('<stdin>: \\u001b[2J of version'));
  });
});

test('what cannot be looked at ends with 2, and nothing is said of the others', async () => {
  const whole = file(released('click.js'), 'click.js');
  for (const [args, message] of [
    [[], /Name the files to look at/],
    [[whole, `${whole}.missing`], /\.missing: There is no such file\./],
    [[whole, '--manifest', `${whole}.missing`], /\.missing: There is no such file\./],
    [['-', '-'], /write - once/],
    [['-', '--manifest', '-'], /write - once/],
    [[whole, '--version-of', 'x'], /Unknown option/],
  ] as const) {
    const {code, lines, stderr} = await verify(args);
    assert.deepEqual([code, lines], [2, ['']], args.join(' '));
    assert.match(stderr, message);
  }
});
