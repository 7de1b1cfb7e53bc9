// The reader of elements and servers, with documents of every kind.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {MAX_PROBLEMS, READER_VERSION, readCampaign, unknownKeys, type ReadResult} from '@countersign/campaign';
import {example, exampleCampaign, MINIMAL} from '../support/documents/example.ts';
import {at, edited, places} from '../support/documents/json.ts';

type Refused = Extract<ReadResult, {ok: false}>;

/** Asserts that a refusal has the form that callers rely on. */
function wellFormed(result: Refused): Refused {
  assert.ok(result.problems.length > 0 && result.problems.length <= MAX_PROBLEMS, `${result.problems.length}`);
  for (const problem of result.problems) {
    // Development builds name the kind, too.
    assert.deepEqual(
      Object.keys(problem)
        .filter((key) => key !== 'kind')
        .sort(),
      ['hint', 'message', 'pointer'],
    );
    for (const text of Object.values(problem)) assert.equal(typeof text, 'string');
    assert.ok(problem.message.length < 200 && problem.hint.length < 200);
    assert.match(problem.pointer, /^(\/.*)?$/);
  }
  return result;
}

/** Asserts that something is refused, and says how. */
function refused(value: unknown): Refused {
  const result = readCampaign(value);
  assert.ok(!result.ok);
  return wellFormed(result);
}

const pointers = (value: unknown): string[] => refused(value).problems.map(({pointer}) => pointer);

suite('a campaign', () => {
  test('has fresh objects, so that a later change of what was read does not reach it', () => {
    const document = example();
    const result = readCampaign(document);
    assert.ok(result.ok);
    const shared = [...places(document)].filter(
      ({pointer, value}) => typeof value === 'object' && at(result.campaign, pointer) === value,
    );
    assert.deepEqual(shared, []);
  });

  test('has every known key of the document', () => {
    const {$schema: _, ...document} = example() as Record<string, unknown>;
    for (const {pointer, value} of places(document as never)) {
      if (typeof value !== 'object') assert.deepEqual(at(exampleCampaign(), pointer), value, pointer);
    }
  });

  test('has defaults for what was left out, each its own', () => {
    const result = readCampaign(MINIMAL);
    assert.ok(result.ok);
    const {campaign} = result;
    assert.deepEqual(campaign, {
      ...MINIMAL,
      requires: [],
      stage: 'open',
      approvals: [],
      actions: [],
      corrections: [],
      letter: {
        ...MINIMAL.letter,
        addressees: [{...MINIMAL.letter.addressees[0], cc: false}],
        texts: [],
        blocks: [],
      },
      signatories: [],
      withheld: 0,
      demands: [],
      responses: [],
      statements: [],
      sources: [],
    });
    const lists = [campaign.demands, campaign.sources, campaign.signatories] as unknown[];
    assert.equal(new Set(lists).size, lists.length);
    const again = readCampaign(MINIMAL);
    assert.ok(again.ok && again.campaign.sources !== campaign.sources);
  });

  test('takes an unknown kind of source for other', () => {
    for (const kind of ['podcast', '', 'x'.repeat(1_000_000), 'constructor']) {
      assert.equal(exampleCampaign({'/sources/0/kind': kind}).sources[0]!.kind, 'other');
    }
    assert.equal(exampleCampaign().sources[0]!.kind, 'news');
    assert.deepEqual(pointers(example({'/sources/0/kind': 3})), ['/sources/0/kind']);
    assert.deepEqual(pointers(example({'/sources/0/kind': undefined})), ['/sources/0/kind']);
  });

  test('takes no other unknown word', () => {
    for (const pointer of ['/stage', '/demands/0/history/0/status', '/responses/0/kind', '/signatories/0/kind']) {
      assert.deepEqual(pointers(example({[pointer]: 'future'})), [pointer]);
    }
  });

  test('takes an undefined value for a key that is left out, as hosts’ own objects have them', () => {
    const document = example();
    const withUndefined = edited(document, {}) as Record<string, unknown>;
    withUndefined['checked'] = undefined;
    withUndefined['withheld'] = undefined;
    assert.deepEqual(
      readCampaign(withUndefined),
      readCampaign(edited(document, {'/checked': undefined, '/withheld': undefined})),
    );
    withUndefined['id'] = undefined;
    assert.deepEqual(refused(withUndefined).problems, [
      {pointer: '/id', kind: 'missing', message: 'This is missing.', hint: 'Add it.'},
    ]);
  });

  test('may have as many signatories and sources as the format allows, and no more', () => {
    const many = (count: number, member: object) =>
      Array.from({length: count}, (_, index) => ({...member, id: `x${index}`}));
    const signatories = many(20_000, {kind: 'organisation', name: 'Organisation'});
    const sources = many(5_000, {kind: 'news', publishers: ['Publisher']});
    assert.ok(readCampaign({...MINIMAL, signatories, sources}).ok);
    assert.deepEqual(pointers({...MINIMAL, signatories: [...signatories, signatories[0]]}), ['/signatories']);
    assert.deepEqual(pointers({...MINIMAL, sources: [...sources, sources[0]]}), ['/sources']);
  });
});

suite('a document for another reader', () => {
  test('of another format is refused as such, whatever else it holds', () => {
    for (const format of [2, 0, -1, 1e9]) {
      const {code, problems} = refused({format, letter: 'other'});
      assert.equal(code, 'format');
      assert.deepEqual(problems, [
        {
          pointer: '/format',
          kind: 'other-format',
          message: `This document is format ${format}, and this version of Countersign knows 1.`,
          hint: 'Use a newer version of Countersign.',
        },
      ]);
    }
  });

  test('that has no format, or none that is a number, is just wrong', () => {
    for (const format of [undefined, null, '1', '2', 1.5, NaN, [2], {}]) {
      const {code, problems} = refused({...MINIMAL, format});
      assert.equal(code, 'invalid');
      assert.deepEqual(
        problems.map(({pointer}) => pointer),
        ['/format'],
      );
    }
  });

  test('that requires a feature is refused, naming it', () => {
    const {code, problems} = refused(example({'/requires': ['signed-v2', 'other']}));
    assert.equal(code, 'format');
    assert.equal(problems[0]!.pointer, '/requires/0');
    assert.match(problems[0]!.message, /"signed-v2"/);
    assert.equal(refused({requires: ['constructor']}).code, 'format');
  });

  test('that needs a newer reader is refused, naming both', () => {
    const [major, minor, patch] = READER_VERSION.split('.').map(Number) as [number, number, number];
    for (const newer of [
      `${major + 1}.0.0`,
      `${major}.${minor + 1}.0`,
      `${major}.${minor}.${patch + 1}`,
      `${major}.${minor + 9}.0`,
    ]) {
      const {code, problems} = refused(example({'/minimumReader': newer}));
      assert.equal(code, 'format');
      assert.deepEqual(
        problems.map(({pointer}) => pointer),
        ['/minimumReader'],
      );
      assert.ok(problems[0]!.message.includes(newer) && problems[0]!.message.includes(READER_VERSION));
    }
    assert.equal(refused(example({'/minimumReader': '10.0.0'})).code, 'format');
  });

  test('that needs this reader or an older one is read', () => {
    const [major, minor, patch] = READER_VERSION.split('.').map(Number) as [number, number, number];
    const older = minor > 0 ? `${major}.${minor - 1}.9999` : `${major}.0.${patch}`;
    for (const version of [READER_VERSION, older, '0.0.0', '0.0.9999']) exampleCampaign({'/minimumReader': version});
  });

  test('whose reader is no version is just wrong', () => {
    for (const version of ['', 'x', '0.1', '1.x.0', '-1.0.0', 1, null, []]) {
      assert.equal(refused(example({'/minimumReader': version})).problems[0]!.pointer, '/minimumReader');
    }
  });
});

test('the reader’s version is that of its package', () => {
  const path = new URL('../../packages/campaign/package.json', import.meta.url);
  const {version} = JSON.parse(readFileSync(path, 'utf8')) as {version: string};
  assert.equal(READER_VERSION, version);
});

suite('problems', () => {
  test('are all of those that there are, up to a hundred', () => {
    const paragraphs = (count: number) => Array.from({length: count}, () => '');
    assert.equal(refused(example({'/letter/blocks': paragraphs(99)})).problems.length, 99);
    assert.equal(refused(example({'/letter/blocks': paragraphs(100)})).problems.length, 100);
    assert.equal(refused(example({'/letter/blocks': paragraphs(101)})).problems.length, 100);
    assert.equal(MAX_PROBLEMS, 100);
  });

  test('of the rules stop at a hundred too', () => {
    const source = {id: 'herald-2026', kind: 'news', publishers: ['Herald']};
    assert.equal(refused(example({'/sources': Array.from({length: 200}, () => source)})).problems.length, 100);
  });

  test('quote no more than a little of the document', () => {
    for (const value of ['x'.repeat(1_000_000), `x${'😀'.repeat(500_000)}`, '"\\\n'.repeat(300_000)]) {
      const [problem] = refused(example({'/id': value})).problems;
      assert.ok(problem!.message.length < 200);
      assert.equal(decodeURIComponent(encodeURIComponent(problem!.message)), problem!.message);
    }
    assert.ok(refused(example({'/id': Array(1_000_000).fill('x')})).problems[0]!.message.length < 200);
  });
});

suite('never throws', () => {
  const cyclic: Record<string, unknown> = {...MINIMAL};
  cyclic['letter'] = cyclic;
  const cyclicList: unknown[] = [];
  cyclicList.push(cyclicList);
  const explode = (): never => {
    throw new Error('host');
  };
  /** An error that cannot even be looked at. */
  const hostile = new Proxy({}, {get: explode, getPrototypeOf: explode, has: explode, ownKeys: explode});
  const throwing = (error: unknown) => (): never => {
    throw error;
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  const HOSTILE: Record<string, unknown> = {
    undefined,
    null: null,
    true: true,
    NaN,
    Infinity,
    '-0': -0,
    BigInt: 10n,
    symbol: Symbol('secret'),
    function: explode,
    date: new Date(),
    'invalid date': new Date(NaN),
    map: new Map([['id', 'x']]),
    set: new Set([1]),
    'regular expression': /x/g,
    'typed array': new Uint8Array(8),
    'boxed string': Object('text') as object,
    'object without prototype': Object.create(null) as object,
    'inherited keys': Object.create(MINIMAL) as object,
    cycle: cyclic,
    'cycle of lists': cyclicList,
    'sparse list': Array(3),
    'endless list': Array(4_294_967_295),
    'a million characters': 'x'.repeat(1_000_000),
    'a lone surrogate': '\ud800',
    'toString that throws': {toString: explode, valueOf: explode, toJSON: explode, [Symbol.toPrimitive]: explode},
    'getter that throws': Object.defineProperty({}, 'id', {get: explode, enumerable: true}),
    'proxy whose traps throw': new Proxy(
      {},
      {get: explode, has: explode, ownKeys: explode, getOwnPropertyDescriptor: explode},
    ),
    'proxy that throws nothing': new Proxy(
      {},
      {get: throwing(undefined), getOwnPropertyDescriptor: throwing(undefined)},
    ),
    'proxy that throws what throws': new Proxy(
      {},
      {get: throwing(hostile), getOwnPropertyDescriptor: throwing(hostile)},
    ),
    'proxy of a list': new Proxy([], {get: explode}),
    'revoked proxy': revoked.proxy,
  };

  for (const [name, value] of Object.entries(HOSTILE)) {
    test(`for ${name}`, () => {
      refused(value);
      for (const {pointer} of places(example())) {
        const result = readCampaign(withValue(pointer, value));
        if (!result.ok) wellFormed(result);
      }
    });
  }

  /** The example with a value that cannot be cloned. */
  function withValue(pointer: string, value: unknown): unknown {
    const document = example();
    if (pointer === '') return value;
    const end = pointer.lastIndexOf('/');
    const parent = at(document, pointer.slice(0, end)) as Record<string, unknown>;
    parent[pointer.slice(end + 1)] = value;
    return document;
  }

  test('for objects that throw only after problems were found', () => {
    const paragraphs = Array.from({length: 300}, () => '');
    const sources = new Proxy([], {get: explode});
    assert.deepEqual(refused({...(example({'/letter/blocks': paragraphs}) as object), sources}).problems, [
      {pointer: '', kind: 'unreadable', message: 'This cannot be read.', hint: 'Pass plain JSON.'},
    ]);
  });

  test('for very deep nesting, of lists or objects, anywhere', () => {
    const depth = 200_000;
    const lists = JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    const objects = JSON.parse('{"en":'.repeat(depth) + '0' + '}'.repeat(depth)) as unknown;
    for (const deep of [lists, objects]) {
      refused(deep);
      for (const pointer of [
        '/id',
        '/letter',
        '/letter/title',
        '/letter/title/en',
        '/signatories',
        '/signatories/0',
        '/requires',
      ]) {
        refused(withValue(pointer, deep));
      }
      assert.deepEqual(readCampaign(withValue('/unknown', deep)), readCampaign(example()));
    }
  });
});

suite('keys of Object.prototype', () => {
  const payload = {polluted: true, id: 'polluted', name: 'Polluted', url: 'https://polluted.example/', en: 'Polluted'};
  const before = Reflect.ownKeys(Object.prototype);

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    test(`an own ${key} in any object is never copied and changes nothing`, () => {
      for (const {pointer, value} of places(example())) {
        if (typeof value !== 'object' || Array.isArray(value)) continue;
        const document = edited(example(), {[`${pointer}/${key}`]: payload});
        assert.ok(Object.hasOwn(at(document, pointer) as object, key));
        const result = readCampaign(document);
        assert.deepEqual(result, readCampaign(example()), pointer);
        assert.ok(result.ok);
        const copy = at(result.campaign, pointer) as object;
        assert.equal(Object.hasOwn(copy, key), false);
        assert.equal(Object.getPrototypeOf(copy), Object.prototype);
      }
      assert.deepEqual(Reflect.ownKeys(Object.prototype), before);
      assert.equal(({} as {polluted?: boolean}).polluted, undefined);
    });
  }

  test('do not stand in for keys that are missing', () => {
    const document = JSON.parse(`{"__proto__": ${JSON.stringify(example())}}`) as unknown;
    assert.ok(pointers(document).includes('/id'));
    assert.ok(pointers(Object.create(example() as object)).includes('/id'));
    assert.deepEqual(pointers(example({'/letter/title': Object.create({en: 'Inherited'}) as object})), [
      '/letter/title',
    ]);
  });

  test('are no languages', () => {
    const title = JSON.parse('{"__proto__": "x", "constructor": "y", "en": "Title"}') as object;
    assert.deepEqual(Object.keys(exampleCampaign({'/letter/title': title}).letter.title), ['en']);
  });
});

suite('unknownKeys', () => {
  test('names what the reader ignores, and nothing of the example', () => {
    assert.deepEqual(unknownKeys(example()), []);
    const changed = example({'/letter/titel': 'x', '/demands/0/detial': 'y', '/letter/title/ENGLISH': 'z'});
    assert.deepEqual(unknownKeys(changed).sort(), ['/demands/0/detial', '/letter/titel', '/letter/title/ENGLISH']);
  });
});
