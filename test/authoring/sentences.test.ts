import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inEnglish, revisionChanges, type Sentence} from '@countersign/authoring';
import {formatDate, type Campaign, type Status} from '@countersign/campaign';
import {TABLE, walk, type Shape} from '@countersign/campaign/schema';
import {example} from '../support/command-line/example.ts';

type Change = (campaign: Campaign) => void;

/** The sentences about the next revision of the example, without the first one, which names both revisions. */
function sentences(change: Change, old = example()): Sentence[] {
  const next = example((campaign) => {
    campaign.revision = 4;
    campaign.updated = '2026-06-20T09:00:00Z';
    change(campaign);
  });
  const [first, ...others] = revisionChanges(old, next).map((each) => inEnglish(each, old, next));
  assert.equal(first!.text, 'Revision 4 of 20 June 2026 takes the place of revision 3 of 10 June 2026.');
  return others;
}

const texts = (change: Change, old?: Campaign): string[] => sentences(change, old).map(({text}) => text);

test('statuses have the words that readers see', () => {
  const messages = new URL('../../packages/elements/messages/en.json', import.meta.url);
  const {status} = JSON.parse(readFileSync(messages, 'utf8')) as {status: Record<Status, string>};
  const words = Object.entries(status) as [Status, string][];
  assert.equal(words.length, 7);
  for (const [each, word] of words) {
    const [sentence] = texts(({demands}) => {
      demands[1]!.history.push({date: '2026-06-18', status: each, note: 'Text', evidence: [{source: 'letter'}]});
    });
    assert.match(sentence!, new RegExp(`(?: to ${word} on |\\(${word}\\))`), sentence);
  }
});

test('a document that did not change has no sentence', () => {
  assert.deepEqual(revisionChanges(example(), example()), []);
});

test('what happened is told in words, in the order in which a reader wants it', () => {
  const found = texts((campaign) => {
    const {demands, responses, statements, signatories, approvals, sources, translations, letter} = campaign;
    campaign.checked = '2026-06-20';
    translations!.ar!.revision = 4;
    translations!.fr = {revision: 4, method: 'machine'};
    sources[1]!.archived = {url: 'https://archive.example.net/2026/summary'};
    approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-19', outcome: 'agreed'});
    approvals.push({signatory: 'dr-example', revision: 4, date: '2026-06-20', outcome: 'objects'});
    for (const name of ['Ada', 'Bay', 'Cove'])
      signatories.push({id: name.toLowerCase(), kind: 'organisation', name: `${name} Trust`});
    signatories[0]!.withdrawn = '2026-06-18';
    (letter.summary as Record<string, string>).en = 'Twelve organisations ask.';
    statements.push({...statements[1]!, id: 'chair-2'});
    responses.push({...responses[0]!, id: 'reply-june', date: '2026-06-12'});
    demands[0]!.history.push({date: '2026-06-15', status: 'met', note: 'All.', evidence: [{source: 'herald-2026'}]});
    campaign.stage = 'ended';
    campaign.closing = {date: '2026-06-20', note: 'It was published.'};
  });
  assert.deepEqual(found, [
    'The campaign ended on 20 June 2026: “It was published.”',
    'Demand 1, “Publish the audit in full”, moved from Partly met to Met on 15 June 2026.',
    'Reply by Northern Water plc of 12 June 2026 added.',
    'Statement added, in the words of Sam Sample, Chair, Clearwater Watch.',
    'Letter, summary: changed from “A joint letter asks Northern Water to publish the audit of its reservoir, which the press reported to have found leaks (The Herald, 11 March 2026).” to “Twelve organisations ask.”, and no correction names it.',
    '3 signatories added: Ada Trust, Bay Trust and Cove Trust.',
    'Clearwater Watch withdrew on 18 June 2026.',
    'Clearwater Watch agreed to revision 4 on 19 June 2026.',
    'Dr A. Example objected to revision 4 on 20 June 2026.',
    'Source “Company publishes summary” (The Herald) now has an archived copy.',
    'The Arabic translation is now of revision 4, and was of revision 2.',
    'French translation of revision 4 added, made by a machine.',
    'Checked: changed from 10 June 2026 to 20 June 2026.',
  ]);
});

test('a new entry says what it says, what is missing and on what it rests', () => {
  const [sentence] = sentences(({demands}) =>
    demands[1]!.history.push({
      date: '2026-06-15',
      status: 'partial',
      note: 'One gate was repaired.',
      missing: 'The other gate.',
      evidence: [{source: 'herald-2026', locator: 'para. 2', quote: 'One gate.'}],
    }),
  );
  assert.deepEqual(sentence, {
    text: 'Demand 2, “Repair the dam before the winter”, moved from Not known to us to Partly met on 15 June 2026.',
    details: [
      'Note: “One gate was repaired.”',
      'Missing: “The other gate.”',
      'Evidence: source “Audit found leaks at reservoir” (The Herald), locator “para. 2”, quote “One gate.”',
    ],
  });
});

test('a status that changed in its place is told once, with the correction that is missing', () => {
  assert.deepEqual(
    texts(({demands}) => (demands[0]!.history[1]!.status = 'unmet')),
    [
      'Demand 1, “Publish the audit in full”, now stands at Not met (entry of 3 June 2026), and stood at Partly met, and no correction names it.',
    ],
  );
});

test('a denial stands beside the allegation, in its own words', () => {
  const [sentence] = sentences(({statements, responses}) => {
    responses[0]!.text = 'We deny that there are leaks [@herald-2026, para. 4].';
    statements.push({
      id: 'new',
      basis: 'alleged',
      evidence: [{source: 'herald-2026'}],
      denial: responses[0]!.id,
      speaker: {name: 'A worker'},
      text: 'The dam leaks.',
    });
  }).filter(({text}) => text.startsWith('Statement added'));
  assert.deepEqual(sentence, {
    text: 'Statement added, alleged by A worker.',
    details: [
      'Text: “The dam leaks.”',
      'Denial: Reply by Northern Water plc of 28 May 2026: “We deny that there are leaks (The Herald, 11 March 2026, para. 4).”',
      'Evidence: source “Audit found leaks at reservoir” (The Herald)',
    ],
  });
});

test('entries of a new demand, an action of the publisher and a question are told apart', () => {
  const without = example((campaign) => delete campaign.asked);
  const found = sentences((campaign) => {
    campaign.asked = {date: '2026-06-01', replyBy: '2026-06-08'};
    campaign.actions.push({kind: 'read', by: 'publisher', label: 'Read', url: 'https://clearwater.example.org/'});
    campaign.demands.push({...campaign.demands[1]!, id: 'new'});
  }, without);
  assert.deepEqual(found[0]!.details.at(-1)!.split('; ').slice(0, 2), [
    'Date: 2 April 2026',
    'Status: Not known to us',
  ]);
  const told = found.map(({text}) => text);
  assert.ok(told.includes('Asked added: date 1 June 2026, reply by 8 June 2026.'), told.join('\n'));
  assert.ok(
    told.some((text) => /added: kind read, by Clearwater Watch, label “Read”/.test(text)),
    told.join('\n'),
  );
});

test('a citation that changed alone is told as it is written', () => {
  const [sentence] = texts(({letter}) => {
    const summary = letter.summary as Record<string, string>;
    summary['en'] = summary['en']!.replace('[@herald-2026]', '[@herald-2026, p. 1]');
  });
  assert.match(sentence!, /p\. 1/);
});

test('a correction takes the remark away, and is told itself', () => {
  const found = texts(({letter, corrections}) => {
    letter.sent = '2026-04-03';
    corrections.push({date: '2026-06-20', of: 'letter', was: '2 April.', now: '3 April.'});
  });
  assert.deepEqual(found, [
    'Letter, sent: changed from 2 April 2026 to 3 April 2026.',
    'Correction of the letter added (20 June 2026).',
  ]);
});

test('many of a kind are one sentence with a line for each', () => {
  const [countries, ...others] = sentences(({sources}) => {
    for (const source of sources) source.accessed = '2026-06-20';
  });
  assert.equal(others.length, 1, 'one source had been read before');
  assert.equal(others[0]!.text, 'Sources, accessed: 5 added.');
  assert.equal(others[0]!.details.length, 5);
  assert.match(countries!.text, /changed from 10 June 2026 to 20 June 2026/);
  const [many] = sentences(({signatories}) => {
    for (let n = 1; n <= 20; n++) signatories.push({id: `s-${n}`, kind: 'organisation', name: `Body ${n}`});
  });
  assert.equal(many!.text, '20 signatories added.');
  assert.equal(many!.details.length, 20);
});

test('a paragraph between others is one change, also where the last one changed', () => {
  const letter =
    (blocks: string[]): Change =>
    (campaign) =>
      (campaign.letter.blocks = blocks);
  assert.deepEqual(
    texts(
      letter(['One.', 'New.', 'Two.', 'Three.', 'Four.', 'Five.']),
      example(letter(['One.', 'Two.', 'Three.', 'Four.'])),
    ),
    ['Letter, block 2: “New.” added before others, and no correction names it.', 'Letter, blocks: “Five.” added.'],
  );
});

test('another order of members is told, and needs no correction', () => {
  assert.deepEqual(
    texts(({signatories}) => signatories.reverse()),
    ['Signatories: in another order now.'],
  );
  assert.deepEqual(
    texts(({responses}) => responses[0]!.to.reverse()),
    ['Reply by Northern Water plc of 28 May 2026, what it is about: in another order now.'],
  );
});

test('a campaign that is retracted, or goes on', () => {
  const ended: Change = (campaign) => {
    campaign.stage = 'ended';
    campaign.closing = {date: '2026-06-10', note: 'It ended'};
  };
  assert.equal(
    texts((campaign) => {
      campaign.stage = 'retracted';
      campaign.closing = {date: '2026-06-20', note: 'The letter was forged'};
    })[0],
    'The campaign was retracted on 20 June 2026: “The letter was forged”.',
  );
  assert.equal(
    texts(() => {}, example(ended))[0],
    'The campaign goes on; before, it was ended, and no correction names it.',
  );
});

/** A value that differs, of the same kind. */
function another(shape: Shape, value: unknown): unknown {
  if (shape === 'boolean') return !value;
  if (typeof value === 'number') return value + 7;
  if (typeof shape === 'object' && 'enum' in shape) return shape.enum.find((each) => each !== value);
  const text = value as string;
  if (/^\d{4}(-|$)/.test(text)) return text.includes('T') ? '2025-01-01T00:00:00Z' : '2025-01-01';
  return `${text}x`;
}

/** What a sentence says of a value, as far as it can be foretold. */
function said(shape: Shape, value: unknown): string | RegExp {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof shape === 'object' && 'enum' in shape && shape.enum.includes('met')) return 'Met';
  const text = String(value);
  // Many languages and short revisions have names: their sentence says another one.
  if (shape === 'language') return /x/;
  // Of a long text the sentence has the part that changed, which is at its end.
  // A citation is told by its source.
  return /^2025-01-01/.test(text) ? formatDate(text, 'en-GB') : text.replace(/^[^]*\]/, '').slice(-20);
}

test('no value of the format is forgotten: each that differs is in a sentence', () => {
  const places: {pointer: string; shape: Shape; keys: string[]}[] = [];
  walk(TABLE, example(), (shape, value, pointer) => {
    if (typeof value !== 'object') places.push({pointer, shape, keys: pointer.split('/').slice(1)});
    else if (typeof shape === 'string') {
      for (const tag of Object.keys(value!)) {
        places.push({pointer, shape, keys: [...pointer.split('/').slice(1), tag]});
      }
    }
  });
  assert.ok(places.length > 150, `${places.length}`);
  for (const {pointer, shape, keys} of places) {
    // The next test changes it, together with the texts in it.
    if (pointer === '/language') continue;
    // An id is how a member is known: with another id it is another member, and the first is gone.
    const old = example();
    const next = example();
    const last = keys.at(-1)!;
    const holder = keys
      .slice(0, -1)
      .reduce((value, key) => value[key] as Record<string, unknown>, next as unknown as Record<string, unknown>);
    const value = another(shape, holder[last]);
    holder[last] = value;
    const found = revisionChanges(old, next).map((change) => inEnglish(change, old, next));
    assert.ok(found.length > 0, pointer);
    for (const {text} of found) assert.match(text, /^[\p{Lu}\d].*[.”]$/su, pointer);
    const all = found.flatMap(({text, details}) => [text, ...details]).join('\n');
    assert.doesNotMatch(all, /undefined|\[object|NaN/, pointer);
    const words = said(shape, value);
    const isId = last === 'id' && keys.length > 1;
    if (isId) assert.match(all, /added|removed/, pointer);
    else if (pointer === '/stage') assert.match(all, /ended/, pointer);
    else assert.ok(typeof words === 'string' ? all.includes(words) : words.test(all), `${pointer}: ${all}`);
  }
});

test('a document in another language says so, and that its texts are in another one', () => {
  const old = example();
  const german = JSON.parse(JSON.stringify(old).replaceAll('"en":', '"de":')) as Campaign;
  german.language = 'de';
  const found = revisionChanges(old, german).map((change) => inEnglish(change, old, german));
  assert.ok(found.some(({text}) => text === 'Language: changed from English to German.'));
  const all = found.flatMap(({text, details}) => [text, ...details]).join('\n');
  assert.match(all, /^Letter, title: “Open the audit of the Northern Reservoir” added\.$/m);
  assert.match(all, /^Letter, title, in English: “Open the audit of the Northern Reservoir” removed$/m);
  assert.doesNotMatch(all, /undefined/);
});

test('no value of the format is forgotten when it comes or goes, whatever it is', () => {
  const optional: string[][] = [];
  walk(TABLE, example(), (shape, value, pointer) => {
    if (typeof shape !== 'object' || !('keys' in shape)) return;
    for (const [name, inner] of Object.entries(shape.keys)) {
      const key = name.replace('?', '');
      const own = (value as Record<string, unknown>)[key];
      // A campaign that was read has every list and every value that counts as something when it is left out.
      const hasDefault = Array.isArray(own) || inner === 'boolean' || (typeof inner === 'object' && 'default' in inner);
      if (name.endsWith('?') && own !== undefined && !hasDefault) {
        optional.push([...pointer.split('/').slice(1), key]);
      }
    }
  });
  assert.ok(optional.length > 40, `${optional.length}`);
  for (const keys of optional) {
    const without = example();
    const holder = keys
      .slice(0, -1)
      .reduce((value, key) => value[key] as Record<string, unknown>, without as unknown as Record<string, unknown>);
    Reflect.deleteProperty(holder, keys.at(-1)!);
    for (const [old, next] of [
      [example(), without],
      [without, example()],
    ] as const) {
      const found = revisionChanges(old, next).map((change) => inEnglish(change, old, next));
      assert.ok(found.length > 0, keys.join('/'));
      const all = found.flatMap(({text, details}) => [text, ...details]).join('\n');
      assert.doesNotMatch(all, /undefined|\[object|NaN/, keys.join('/'));
    }
  }
});

test('the words for statuses are those that readers see', () => {
  const {status} = JSON.parse(
    readFileSync(new URL('../../packages/elements/messages/en.json', import.meta.url), 'utf8'),
  ) as {status: Record<string, string>};
  for (const [name, word] of Object.entries(status)) {
    const [sentence] = sentences(({demands}) =>
      demands.push({
        ...demands[1]!,
        id: 'new',
        history: [{...demands[1]!.history[0]!, status: name as 'met'}],
      }),
    );
    assert.ok(sentence!.text.includes(`added (${word}, 2 April 2026)`), sentence!.text);
  }
});

test('the time grows in proportion to the changes', () => {
  const big = (count: number, word: string): Campaign =>
    example((campaign) => {
      for (let n = 0; n < count; n++) {
        campaign.signatories.push({id: `s-${n}`, kind: 'person', name: `${word} ${n}`});
        const date = word === 'Body' ? '2026-06-10' : '2026-06-11';
        campaign.approvals.push({signatory: `s-${n}`, revision: 3, date, outcome: 'agreed'});
      }
    });
  let steps = 0;
  const counted = (campaign: Campaign): Campaign => ({
    ...campaign,
    signatories: new Proxy(campaign.signatories, {
      get: (list, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
        return Reflect.get(list, key, receiver) as unknown;
      },
    }),
  });
  const cost = [500, 1000].map((count) => {
    steps = 0;
    const [old, next] = [counted(big(count, 'Body')), counted(big(count, 'Group'))];
    for (const change of revisionChanges(old, next)) inEnglish(change, old, next);
    return steps;
  });
  assert.ok(cost[1]! < cost[0]! * 2.4, `${cost.join(', ')}`);
});
