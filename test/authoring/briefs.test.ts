// Warnings about briefs, attribution and grave words.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {staleBriefs, warningsOf} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {example} from '../support/command-line/example.ts';

type Change = (campaign: Campaign) => void;

const SOON = new Date('2026-06-17T00:00:00Z');

/** Warnings of a changed example whose message has these words, as `pointer message`. */
const warned = (words: RegExp, change: Change = () => {}): string[] =>
  warningsOf(example(change), SOON)
    .filter(({message}) => words.test(message))
    .map(({pointer, message}) => `${pointer} ${message}`);

suite('a brief is stale', () => {
  const stale = (change: Change) => [...staleBriefs(example(), example(change))].map(({pointer}) => pointer);

  test('in every language, if its entry changed and it did not', () => {
    const briefs = ['en', 'ar'].map((tag) => `/demands/0/history/1/brief/${tag}`);
    const entry = ({demands}: Campaign) => demands[0]!.history[1]!;
    assert.deepEqual(
      stale((campaign) => (entry(campaign).note = 'All but one annex was published.')),
      briefs,
    );
    assert.deepEqual(
      stale((campaign) => (entry(campaign).missing = 'One annex.')),
      briefs,
    );
    assert.deepEqual(
      stale(({responses}) => (responses[0]!.text = 'Otherwise.')),
      ['/responses/0/brief'],
    );
  });

  test('in the languages in which it did not change, if it changed in its own', () => {
    const change: Change = ({demands}) => {
      const brief = demands[0]!.history[1]!.brief as Record<string, string>;
      brief.en = 'Northern Water published a part [@company-2026-06].';
    };
    assert.deepEqual(stale(change), ['/demands/0/history/1/brief/ar']);
  });

  test('not if nothing changed, if both did, if it is new, or if its entry was translated or repaired', () => {
    const changes: Change[] = [
      () => {},
      ({demands}) => Object.assign(demands[0]!.history[0]!, {note: 'N.', brief: 'B [@company-2026-04].'}),
      ({demands}) => Object.assign(demands[1]!.history[0]!, {note: 'N.', brief: 'B [@herald-2026].'}),
      ({responses}) => (responses[0]!.text = {en: responses[0]!.text as string, ar: 'قالت الشركة.'}),
      ({responses}) => (responses[0]!.text = ` ${responses[0]!.text as string}`),
      ({responses}) => responses.reverse(),
    ];
    for (const change of changes) assert.deepEqual(stale(change), [], String(change));
  });

  test('is told with what changed', () => {
    const [problem] = staleBriefs(
      example(),
      example(({responses}) => (responses[0]!.text = 'Otherwise.')),
    );
    assert.deepEqual(problem, {
      pointer: '/responses/0/brief',
      kind: 'stale-brief',
      text: 'Northern Water replied on 28 May that the dam is safe [@company-2026-05].',
      message: 'What it sums up (text) changed since the published revision, and this did not.',
      hint: 'Read it beside the new text. If it still says the same, leave it.',
    });
  });
});

suite('a demand without a brief', () => {
  const long = 'The regulator writes that nothing public shows whether repairs have begun. '.repeat(3);

  test('is named if its newest note is long', () => {
    const found = warned(/whole note/, ({demands}) => {
      delete demands[0]!.history[1]!.brief;
      demands[0]!.history[1]!.note = long;
      demands[1]!.history[0]!.note = long;
    });
    const sentence = 'The overview shows the whole note, which is long.';
    assert.deepEqual(found, [`/demands/0/history/1 ${sentence}`, `/demands/1/history/0 ${sentence}`]);
  });

  test('is not named if the note is short, or if an older entry has none', () => {
    assert.deepEqual(warned(/whole note/), []);
    const older: Change = ({demands}) => Object.assign(demands[0]!.history[0]!, {note: long, brief: undefined});
    assert.deepEqual(warned(/whole note/, older), []);
  });
});

suite('a grave word', () => {
  const note =
    (text: Campaign['letter']['title']): Change =>
    ({demands}) =>
      (demands[1]!.history[0]!.note = text);

  for (const [language, grave, attributed] of [
    ['en', 'The company is complicit.', 'The Herald reported that the company is complicit.'],
    ['en', 'This fraud killed three.', 'According to the court, this fraud killed three.'],
    ['fr', 'La société est complice.', 'Selon le Herald, la société est complice.'],
    ['es', 'Fue un crimen.', 'Según el Herald, fue un crimen.'],
    ['ar', 'هذه جريمة.', 'قالت الصحيفة إن هذه جريمة.'],
    ['he', 'זה פשע.', 'לדברי העיתון זה פשע.'],
  ] as const) {
    test(`in ${language} needs a speaker in its sentence: ${grave}`, () => {
      const text = (value: string) => note(language === 'en' ? value : {en: 'Nothing is known.', [language]: value});
      assert.equal(warned(/names no speaker/, text(grave)).length, 1);
      assert.deepEqual(warned(/names no speaker/, text(attributed)), []);
    });
  }

  test('in one sentence is not covered by the speaker of another', () => {
    const [told] = warned(/names no speaker/, note('The Herald reported leaks. It was a crime.'));
    assert.match(told!, /“crime” stands in a sentence that names no speaker/);
  });

  test('is none in a language without a list, in part of a longer word, or in a quotation', () => {
    assert.deepEqual(warned(/names no speaker/, note({en: 'Nothing is known.', de: 'Ein Mord, criminal.'})), []);
    assert.deepEqual(warned(/names no speaker/, note('Their skills are known.')), []);
    const quotation: Change = ({responses}) =>
      Object.assign(responses[0]!, {text: 'There was no crime.', brief: undefined, quoted: true});
    assert.deepEqual(warned(/names no speaker/, quotation), []);
  });
});

suite('a statement', () => {
  const unnamed = (change: Change) => warned(/does not name who says it/, change);

  test('names its speaker in its own sentence, whatever its basis', () => {
    for (const basis of ['said', 'reported', 'alleged', 'denied', 'found'] as const) {
      const bare: Change = ({statements}) => Object.assign(statements[0]!, {basis, text: 'There are leaks.'});
      assert.equal(unnamed(bare).length, 1, basis);
    }
    assert.deepEqual(
      unnamed(({statements}) => (statements[0]!.text = 'There are leaks, says a reader.')),
      [],
    );
    assert.deepEqual(
      unnamed(({statements}) => (statements[0]!.text = 'The Herald saw leaks.')),
      [],
    );
  });

  test('that accuses or denies names its speaker by name: a verb is not enough', () => {
    for (const basis of ['alleged', 'denied'] as const) {
      const says =
        (text: string, speaker: Campaign['statements'][number]['speaker'] = {publishersOf: 'herald-2026'}): Change =>
        ({statements}) =>
          Object.assign(statements[0]!, {basis, text, speaker});
      assert.equal(unnamed(says('It kills, says a reader.')).length, 1);
      assert.equal(unnamed(says('The company says that the Heralds kill.')).length, 1);
      assert.deepEqual(unnamed(says('The Herald says that it kills.')), []);
      const court = {name: 'the open letter of 6 August 2021'};
      assert.deepEqual(unnamed(says('The open letter says that it kills.', court)), []);
      assert.equal(unnamed(says('A letter of August says that it kills.', court)).length, 1);
      const signatory = {signatory: 'clearwater'};
      assert.deepEqual(unnamed(says('CW says that it kills.', signatory)), []);
      assert.deepEqual(unnamed(says('Clearwater  Watch says that it kills.', signatory)), []);
    }
  });

  test('in quotation marks has its speaker beside it', () => {
    assert.deepEqual(
      unnamed(({statements}) => Object.assign(statements[0]!, {basis: 'quoted', text: 'It leaks.'})),
      [],
    );
  });
});

suite('a sentence names its speaker', () => {
  const isNamed = (text: string, language: string): boolean => {
    const change: Change = ({demands}) =>
      (demands[1]!.history[0]!.note = language === 'en' ? text : {en: 'Nothing is known.', [language]: text});
    return warned(/names no speaker/, change).length === 0;
  };

  test('by a verb that has one before it: the same words are nouns', () => {
    for (const text of [
      'The report on the crime is here.',
      'Report of a crime.',
      'Reports on this crime are many.',
      'Finds a crime.',
      'New claims of fraud.',
      'A crime was reported.',
      'The state of this crime.',
      'This is allegedly a crime.',
      'The Israeli state is complicit in a crime.',
      'A crime was committed in Washington state.',
      'The United States committed a crime.',
      'The annual report on the crime is here.',
      'The annual report shows a crime.',
      'A police report of a crime exists.',
      'A written crime.',
      'The confirmed killings go on.',
      'He is accused of a crime.',
    ]) {
      assert.ok(!isNamed(text, 'en'), text);
    }
    for (const text of [
      'The Herald reports a crime.',
      'The court finds that it is a crime.',
      'It is a crime, the court found that.',
      'The crime was reported by the Herald.',
      'The lake (the Herald) reports a crime.',
      'The union claims that it is fraud.',
      'The unions report a crime.',
      'Amnesty International accuses the company of fraud.',
      'The union warned of fraud.',
      'The regulator states that it is fraud.',
      'It is a crime, confirmed by the court.',
      'The court confirmed the crime.',
      '“It is a crime”, reports the Herald.',
    ]) {
      assert.ok(isNamed(text, 'en'), text);
    }
  });

  test('by the same kinds of verb in every language: admits, concludes, confirms, describes, explains, recalls', () => {
    const sentences: Readonly<Record<string, readonly string[]>> = {
      en: ['admitted', 'concludes that', 'confirms', 'describes', 'explains that', 'recalls'].map(
        (verb) => `The union ${verb} a crime.`,
      ),
      fr: ['admet', 'conclut que', 'a confirmé', 'décrit', 'explique', 'rappelle'].map(
        (verb) => `Le syndicat ${verb} un crime.`,
      ),
      es: ['admite', 'concluyó que', 'confirma', 'describe', 'explica', 'recuerda'].map(
        (verb) => `El sindicato ${verb} un crimen.`,
      ),
      ar: ['اعترفت', 'وخلصت', 'أكدت', 'وصفت', 'أوضحت', 'أشارت'].map((verb) => `${verb} النقابة جريمة.`),
      he: ['הודה', 'הסיק', 'אישר', 'תיאר', 'הסביר', 'הזכיר'].map((verb) => `האיגוד ${verb} פשע.`),
    };
    for (const [language, texts] of Object.entries(sentences)) {
      for (const text of texts) assert.ok(isNamed(text, language), text);
    }
  });

  test('with citations, isolates, vowels of Arabic and short words between its words', () => {
    for (const [language, text] of [
      ['en', 'The Herald [@herald-2026] reports a crime.'],
      ['en', 'The Herald [@herald-2026, p. 4] reports a crime.'],
      ['en', '\u2068Haaretz\u2069 reports a crime.'],
      ['fr', 'C’est un crime, a-t-il déclaré.'],
      ['fr', 'Le syndicat a récemment déclaré un crime.'],
      ['fr', 'Le syndicat met en garde contre un crime.'],
      ['es', '«Es un crimen», denunció Amnistía.'],
      ['es', 'El sindicato acusa a la empresa de un crimen.'],
      ['es', 'El sindicato advirtió de un crimen.'],
      ['ar', 'وفقًا للنقابة هذه جريمة.'],
      ['ar', 'طبقًا للنقابة هذه جريمة.'],
      ['ar', 'صرَّح المتحدث أن هذه جريمة.'],
      ['ar', 'أفادَت النقابة أن هذه جريمة.'],
      ['he', 'נמסר מהאיגוד שזה פשע.'],
      ['he', 'נטען שזה פשע.'],
    ] as const) {
      assert.ok(isNamed(text, language), text);
    }
    assert.ok(!isNamed('Un crime a été déclaré.', 'fr'));
  });

  test('by a verb of speech with what is said after it: the same verbs are deeds', () => {
    for (const [language, text] of [
      ['en', 'Microsoft maintains the servers that kill civilians and committed war crimes.'],
      ['en', 'The software informs strikes that kill civilians.'],
      ['en', 'Microsoft added storage and is complicit in war crimes.'],
      ['en', 'Microsoft concluded a contract that makes it complicit in murder.'],
      ['en', 'Microsoft asserts its rights and kills.'],
      ['en', 'The “cloud” maintains servers that kill.'],
      ['en', 'They kill, since storage was added.'],
      ['en', 'Needless to say, it is a crime.'],
      ['en', 'The crime was not reported by anybody.'],
      ['en', 'The crime was never even reported by anybody.'],
      ['fr', 'Microsoft soutient le génocide.'],
      ['fr', 'Microsoft a soutenu le génocide.'],
      ['fr', 'Microsoft a conclu un contrat qui la rend complice.'],
      ['fr', 'Autrement dit, Microsoft est complice de crimes.'],
      ['es', 'Microsoft sostiene el genocidio.'],
      ['es', 'Microsoft ha mantenido el genocidio.'],
      ['ar', 'تنقل الشركة أدوات جريمة.'],
      ['he', 'מכיר בעובדות: פשע.'],
    ] as const) {
      assert.ok(!isNamed(text, language), text);
    }
    for (const [language, text] of [
      ['en', 'Microsoft maintains that it is no crime.'],
      ['en', 'The union also explained to its members on 20 April 2026 that it is a crime.'],
      ['en', 'The union informed them that it is a crime.'],
      ['en', 'The union adds: it is a crime.'],
      ['en', 'The union concluded “it is a crime”.'],
      ['en', '“It is a crime”, the union added.'],
      ['en', 'It is a crime, the union added.'],
      ['en', 'The unions say it is a crime.'],
      ['en', 'The crime was reported by the Herald.'],
      ['fr', 'Le syndicat soutient que c’est un crime.'],
      ['fr', 'Le syndicat soutient qu’il y a crime.'],
      ['fr', 'Il s’agit, ajoute-t-elle, que c’est un crime.'],
      ['fr', 'Le syndicat a maintenu le 20 avril 2026 que c’est un crime.'],
      ['fr', 'Le syndicat dit que c’est un crime.'],
      ['es', 'El sindicato sostiene que es un crimen.'],
      ['es', 'El sindicato añadió: es un crimen.'],
    ] as const) {
      assert.ok(isNamed(text, language), text);
    }
  });

  test('by whole words alone', () => {
    assert.ok(!isNamed('L’écriteau du crime.', 'fr'));
    assert.ok(!isNamed('Un adicto y un crimen.', 'es'));
    assert.ok(!isNamed('الأقرباء جريمة.', 'ar'));
    assert.ok(!isNamed('מאמר על פשע.', 'he'));
  });
});

suite('a brief is in each language of its entry', () => {
  const untranslated = (change: Change) => warned(/and the whole text is/, change);
  const note = {en: 'Clearwater knows nothing.', fr: 'Clearwater ne sait rien.'};
  const brief = 'Clearwater knows nothing [@herald-2026].';

  test('or the check says what readers see', () => {
    const [told, ...others] = untranslated(({demands}) => Object.assign(demands[1]!.history[0]!, {note, brief}));
    assert.match(told!, /^\/demands\/1\/history\/0\/brief\/fr The brief is not in "fr", and the whole text is\.$/);
    assert.deepEqual(others, []);
    const [ofResponse] = untranslated(({responses}) =>
      Object.assign(responses[0]!, {text: {en: 'It replied.', fr: 'Elle a répondu.'}}),
    );
    assert.match(ofResponse!, /^\/responses\/0\/brief\/fr The brief is not in "fr"/);
  });

  test('where a shorter tag serves a longer one', () => {
    const told = (languages: Record<string, string>) =>
      untranslated(({demands}) =>
        Object.assign(demands[1]!.history[0]!, {
          note: {...note, 'pt-BR': 'Nada.'},
          brief: {en: brief, fr: brief, ...languages},
        }),
      ).length;
    assert.equal(told({pt: brief}), 0);
    assert.equal(told({'pt-PT': brief}), 1);
  });

  test('and is not told of twice', () => {
    const change: Change = (campaign) => {
      Object.assign(campaign.demands[1]!.history[0]!, {note, brief});
      Object.assign(campaign, {translations: {fr: {revision: 3, method: 'human'}}});
    };
    assert.deepEqual(untranslated(change), []);
    assert.ok(warned(/not in French/, change).includes('/demands/1/history/0/brief/fr This is not in French (fr).'));
  });
});

suite('a brief names who says it', () => {
  const unsaid = (brief: Campaign['letter']['title'], note = brief) =>
    warned(/The brief does not name who says it/, ({demands}) =>
      Object.assign(demands[1]!.history[0]!, {brief, note}),
    ).map((told) => told.split(' ')[0]);

  test('in every language', () => {
    const place = '/demands/1/history/0/brief';
    assert.deepEqual(unsaid('Nothing public shows repairs [@herald-2026].'), [place]);
    assert.deepEqual(unsaid('Nothing shows that CWs or Northern Waters exist [@herald-2026].'), [place]);
    const languages = {en: 'The Herald reports leaks [@herald-2026].', fr: 'Il y a des fuites [@herald-2026].'};
    assert.deepEqual(unsaid(languages), [`${place}/fr`]);
  });

  test('by a verb, or by the name of a publisher, an addressee or a party', () => {
    for (const brief of [
      'Nothing shows repairs, a reader said [@herald-2026].',
      'The Herald saw leaks [@herald-2026].',
      'NORTHERN WATER published nothing [@herald-2026].',
      'CW knows of nothing [@herald-2026].',
      'Nothing public known to the committee of three signatories shows repairs [@herald-2026].',
    ]) {
      assert.deepEqual(unsaid(brief), [], brief);
    }
    const languages = {en: 'The Herald saw leaks [@herald-2026].', ar: 'لا علم لمرصد المياه الصافية [@herald-2026].'};
    assert.deepEqual(unsaid(languages), []);
  });
});

test('a brief that rests on the addressee’s word says so', () => {
  const change: Change = ({demands}) =>
    Object.assign(demands[0]!.history[1]!, {
      note: 'The company says that it published a summary.',
      brief: 'A summary was published [@company-2026-06].',
      evidence: [{source: 'company-2026-06'}],
    });
  assert.deepEqual(warned(/the brief does not say so/, change).length, 1);
  assert.deepEqual(warned(/the note does not say so|brief does not name/, change), []);
});
