import '../support/quiet.ts';
import '../support/day.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {suite, test} from 'node:test';
import {approvalRequests, publishedAs, requestsTo} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {approvalMail, approvalSentence, renderApproval} from '@countersign/render';
import {APPROVAL_WORDS} from '../../packages/render/src/approval/approval-words.ts';
import {example} from '../support/command-line/example.ts';
import {parsePage} from '../support/html/parse-html.ts';

/** The next revision of the example, in which one demand was met. */
const next = (change: (campaign: Campaign) => void = () => {}): Campaign =>
  example((campaign) => {
    campaign.revision = 4;
    campaign.updated = '2026-06-20T09:00:00Z';
    campaign.demands[0]!.history.push({
      date: '2026-06-15',
      status: 'met',
      note: 'All of it was published.',
      evidence: [{source: 'herald-2026'}, {source: 'company-2026-06'}],
    });
    change(campaign);
  });

const page = (campaign: Campaign, earlier: Campaign[] = [example()], lang?: string) =>
  parsePage(renderApproval(campaign, {lang, requests: approvalRequests(campaign, earlier)}));

/** What a page says, with single spaces. */
const said = (campaign: Campaign, earlier?: Campaign[], lang?: string): string =>
  page(campaign, earlier, lang).one('main').text.replace(/\s+/g, ' ');

suite('who is asked what', () => {
  test('signatories are grouped by the revision to which they agreed last', () => {
    const campaign = next(({signatories, approvals}) => {
      signatories.push({id: 'new', kind: 'organisation', name: 'New Body'});
      approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'agreed'});
      approvals.push({signatory: 'dr-example', revision: 4, date: '2026-06-20', outcome: 'objects'});
    });
    const [same, third, none, ...others] = approvalRequests(campaign, [example()]);
    assert.deepEqual(others, []);
    assert.deepEqual(same, {signatories: ['clearwater'], agreed: 4, since: 4, changes: [], corrections: []});
    assert.deepEqual([third!.signatories, third!.agreed, third!.since], [['dr-example'], 3, 3]);
    assert.ok(third!.changes!.some(({text}) => text.includes('moved from Partly met to Met')));
    assert.deepEqual(none, {
      signatories: ['new'],
      agreed: undefined,
      since: undefined,
      changes: undefined,
      corrections: campaign.corrections,
    });
    assert.ok(
      ![same, third, none].some((request) => request!.signatories.includes('river-union')),
      'who withdrew is asked nothing',
    );
  });

  test('who agreed to a number that is published with other content is told the difference', () => {
    const campaign = next(({approvals}) =>
      approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'agreed'}),
    );
    const published = example((old) => (old.revision = 4));
    assert.equal(publishedAs(campaign, [example()]), undefined);
    assert.equal(publishedAs(campaign, [example(), published]), published);
    const [request] = approvalRequests(campaign, [published]);
    assert.ok(request!.changes!.some(({text}) => text.includes('moved from Partly met to Met')));
    const text = said(campaign, [published]);
    assert.doesNotMatch(text, /You have agreed to this revision\./);
    assert.match(text, /You agreed to revision 4\. Since then:/);
  });

  test('an older revision takes the place of one that is not at hand, a newer one never does', () => {
    const older = example((campaign) => (campaign.revision = 2));
    const newer = next();
    const [request] = approvalRequests(
      next((campaign) => (campaign.revision = 5)),
      [newer, older],
    );
    assert.deepEqual([request!.agreed, request!.since], [3, 2]);
    const [unknown] = approvalRequests(
      next((campaign) => (campaign.revision = 5)),
      [newer],
    );
    assert.deepEqual([unknown!.agreed, unknown!.since, unknown!.changes], [3, undefined, undefined]);
  });
});

/** The next revision with two corrections more. */
const corrected = (change: (campaign: Campaign) => void = () => {}): Campaign =>
  next((campaign) => {
    campaign.corrections.push(
      {date: '2026-06-08', of: 'letter', was: 'Eleven.', now: {en: 'Twelve.', ar: 'اثنتا عشرة.'}},
      {date: '2026-06-12', of: 'letter', was: 'In May.', now: 'In June.', reason: 'A slip [@herald-2026].'},
    );
    change(campaign);
  });

suite('what was corrected', () => {
  const since = (campaign: Campaign, ...earlier: Campaign[]) =>
    approvalRequests(campaign, earlier).map(({signatories, corrections}) => [
      signatories.join(' '),
      corrections.map(({date}) => date).join(' '),
    ]);

  test('is that which the revision lacks to which they agreed', () => {
    assert.deepEqual(since(corrected(), example()), [['clearwater dr-example', '2026-06-08 2026-06-12']]);
    assert.deepEqual(since(next(), example()), [['clearwater dr-example', '']]);
    const [request] = approvalRequests(corrected(), [example()]);
    assert.deepEqual(
      request!.changes!.flatMap(({text, isCorrection}) => (isCorrection ? [text] : [])),
      ['Correction of the letter added (8 June 2026).', 'Correction of the letter added (12 June 2026).'],
    );
  });

  test('is told by the days of answers where no such revision is at hand', () => {
    const parted = corrected(({approvals, signatories}) => {
      approvals.push({signatory: 'dr-example', revision: 4, date: '2026-06-20', outcome: 'agreed'});
      signatories.push({id: 'new', kind: 'organisation', name: 'New Body'});
    });
    assert.deepEqual(since(parted), [
      ['dr-example', ''],
      ['clearwater', '2026-06-08 2026-06-12'],
      ['new', '2026-05-30 2026-06-08 2026-06-12'],
    ]);
    const later = corrected(({approvals}) => (approvals[1]!.date = approvals[2]!.date = '2026-06-09'));
    assert.deepEqual(since(later), [['clearwater dr-example', '2026-06-12']]);
  });

  test('stands in the reader’s language, once, on the page and in the mail', () => {
    const text = said(corrected());
    const told = text.split('What the account says, in brief')[0]!;
    assert.match(told, /Corrected since then: 8 June 2026 Before: Eleven\. Now: Twelve\. 12 June 2026/);
    assert.match(told, /moved from Partly met to Met/);
    assert.doesNotMatch(told, /Correction of the letter/);
    const arabic = said(corrected(), [example()], 'ar');
    assert.match(arabic, /ما صُحِّح منذ ذلك الحين:.*اثنتا عشرة\./);
    const mail = approvalMail(corrected(), {requests: approvalRequests(corrected(), [example()])}).lines.join('\n');
    assert.match(mail, /^Corrected since then:$/m);
    assert.match(mail, /^.*Why: A slip \[1\]\.$/m);
    assert.match(mail, /^- \[1\] Audit found leaks at reservoir/m, 'its source is listed');
  });

  test('is told alone where nothing else changed, and to those who agreed to nothing', () => {
    const alone = example((campaign) => {
      campaign.revision = 4;
      campaign.corrections.push({date: '2026-06-12', of: 'letter', was: 'In May.', now: 'In June.'});
    });
    const told = said(alone).split('What the account says, in brief')[0]!;
    assert.match(told, /Since then: Corrected since then: 12 June 2026/);
    assert.doesNotMatch(told, /Nothing changed|in English/);
    assert.match(
      said(
        example((campaign) => (campaign.approvals = [])),
        [],
      ),
      /Corrected so far: 30 May 2026/,
    );
    assert.doesNotMatch(said(example(), []).split('in brief')[0]!, /Corrected/);
  });
});

suite('the last day to answer', () => {
  const by = (answerBy: string | undefined, lang?: string) => {
    const requests = approvalRequests(next(), [example()]);
    const page = parsePage(renderApproval(next(), {lang, requests, answerBy})).one('main').text;
    return [page.replace(/\s+/g, ' '), approvalMail(next(), {lang, requests, answerBy}).lines.join('\n')];
  };

  test('stands on the page and in the mail, in each language', () => {
    for (const text of by('2026-06-30')) assert.match(text, /How to answer\s+Please answer by 30 June 2026\./);
    for (const [lang, words] of Object.entries(APPROVAL_WORDS)) {
      const [before, after] = words.answerBy.split('{date}') as [string, string];
      for (const text of by('2026-06-30', lang)) {
        assert.ok(text.includes(before) && /30/.test(text.split(before)[1]!.split(after)[0]!), lang);
      }
    }
  });

  test('is not named by itself, and has to be a day', () => {
    for (const text of by(undefined)) assert.doesNotMatch(text, /answer by/);
    for (const wrong of ['', '2026-06', '2026-02-30', '30 June', '2026-06-30\nBcc: x@example.org']) {
      assert.throws(() => by(wrong), TypeError, wrong);
    }
  });
});

suite('the page', () => {
  test('asks, says how to answer, and gives both answers the same words', () => {
    const text = said(next());
    assert.match(text, /^Do you agree to revision 4\?/);
    assert.match(text, /Write to Clearwater Watch: https:\/\/clearwater\.example\.org\/press\//);
    assert.match(text, /We agree to revision 4 of “Open the audit of the Northern Reservoir”\./);
    assert.match(text, /We object to revision 4 of “Open the audit of the Northern Reservoir”\./);
    assert.match(text, /Silence is no approval\./);
    const main = page(next()).one('main');
    assert.equal(main.attributes['data-approval'], 'open-audit 4');
    for (const {agree, object, ifAgreed, ifObjects, earlierAgreed, earlierObjected} of Object.values(APPROVAL_WORDS)) {
      const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String);
      assert.deepEqual(places(agree), places(object));
      assert.deepEqual(places(earlierAgreed), places(earlierObjected));
      assert.ok(Math.abs(ifAgreed.length - ifObjects.length) < 20, `${ifAgreed} / ${ifObjects}`);
    }
  });

  test('asks to answer the sender where the publisher has no contact', () => {
    assert.match(said(next((campaign) => delete campaign.publisher.contact)), /Answer the person who sent you this\./);
  });

  test('says what changed, and whose words these are', () => {
    const changes = page(next())
      .all('ul')
      .find(({attributes}) => attributes['class'] === 'changes')!;
    assert.equal(changes.attributes['lang'], 'en');
    assert.match(changes.text, /Demand 1, “Publish the audit in full”, moved from Partly met to Met on 15 June 2026\./);
    assert.match(said(next()), /You agreed to revision 3\. Since then:/);
    assert.match(said(next(), []), /What changed since then is not listed here\./);
    const first = example((campaign) => (campaign.approvals = []));
    assert.match(said(first, []), /You have not agreed to any revision, so all of it is new\./);
    const older = example((campaign) => (campaign.revision = 2));
    assert.match(said(next(), [older]), /You agreed to revision 3\. Since revision 2:/);
  });

  test('names signatories only where not the same is new to all', () => {
    const names = (campaign: Campaign) =>
      page(campaign)
        .all('h3')
        .map(({text}) => text.replace(/\s+/g, ' ').trim());
    assert.ok(!names(next()).includes('Clearwater Watch and Dr A. Example'));
    const parted = next(({approvals}) =>
      approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'agreed'}),
    );
    assert.ok(names(parted).includes('Clearwater Watch'));
    assert.ok(names(parted).includes('Dr A. Example'));
    assert.match(said(parted), /You have agreed to this revision\./);
  });

  test('shows every status with all that travels with it, also of many demands, and the whole account', () => {
    const many = next(({demands}) => {
      for (let n = 3; n <= 9; n++) demands.push({...demands[1]!, id: `d-${n}`, title: `Demand number ${n}`});
    });
    const brief = said(many).split(APPROVAL_WORDS.en.whole)[0]!;
    for (const {title} of many.demands) {
      assert.ok(brief.includes(typeof title === 'string' ? title : title['en']!), JSON.stringify(title));
    }
    assert.match(brief, /statuses judged by A committee of three signatories\./);
    assert.match(brief, /Met since 15 June 2026/);
    const whole = said(next()).split(APPROVAL_WORDS.en.whole)[1]!;
    assert.match(whole, /We write about the audit of the Northern Reservoir\./);
    assert.match(whole, /People downstream have a right to the numbers\./);
    assert.match(whole, /Audit found leaks at reservoir/);
  });

  test('says who answered to this revision, and who did not', () => {
    const text = said(
      next(({approvals}) =>
        approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'objects'}),
      ),
    );
    assert.match(
      text,
      /Agreed to revision 4 Nobody\. Objected to revision 4 Clearwater Watch \(20 June 2026\) No answer to revision 4 yet Dr A\. Example \(agreed to revision 3, 9 June 2026\)/,
    );
    assert.match(
      text,
      /readers see: Approved by 1 of 4 signatories at revision 3\. Revision 4 not yet\. Objected to by CW\./,
    );
  });

  test('is in the reader’s language and direction', () => {
    const arabic = page(next(), [example()], 'ar');
    assert.deepEqual(
      ['lang', 'dir'].map((name) => arabic.one('html').attributes[name]),
      ['ar', 'rtl'],
    );
    assert.match(arabic.one('main').text, /هل توافقون على الإصدار 4؟/);
    assert.match(arabic.one('main').text, /هذه الجمل بالإنجليزية\./);
    for (const lang of ['en', 'fr', 'es', 'ar', 'he'] as const) {
      const text = said(next(), [example()], lang);
      assert.doesNotMatch(text, /\{\w+\}|undefined/, lang);
      for (const key of ['answer', 'means', 'account', 'answers', 'whole'] as const) {
        assert.ok(text.includes(APPROVAL_WORDS[lang][key]), `${lang} ${key}`);
      }
    }
  });

  test('allows nothing but its own style sheet', () => {
    const html = renderApproval(next(), {requests: []});
    const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
    assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    assert.doesNotMatch(html, /<(script|img|iframe|form)\b|\ssrc=/);
  });

  test('of a retracted campaign shows the retraction and no status', () => {
    const text = said(
      next((campaign) => {
        campaign.stage = 'retracted';
        campaign.closing = {date: '2026-06-20', note: 'The letter was forged.'};
      }),
      [],
    );
    assert.match(text, /The letter was forged\./);
    assert.doesNotMatch(text, /Partly met|Publish the audit/);
  });

  test('an invalid document or language is refused', () => {
    assert.throws(() => renderApproval({}, {requests: []}), TypeError);
    assert.throws(() => renderApproval(next(), {lang: 'no language', requests: []}), TypeError);
  });
});

suite('the mail', () => {
  const mail = (campaign: Campaign, lang?: string) =>
    approvalMail(campaign, {lang, requests: approvalRequests(campaign, [example()])});

  test('says the same in plain text, with a subject', () => {
    const {subject, lines} = mail(next());
    assert.equal(subject, '“Open the audit of the Northern Reservoir”: do you agree to revision 4?');
    const text = lines.join('\n');
    assert.match(
      text,
      /^Dear Clearwater Watch and Dr A\. Example,\n\nYou signed this letter\. Please read this account/,
    );
    assert.match(text, /^- We agree to revision 4 of “Open the audit of the Northern Reservoir”\.$/m);
    assert.match(text, /^ {2}- Note: “All of it was published\.”$/m);
    assert.match(text, /^1\. Publish the audit in full\n {2}Met since 15 June 2026\n/m);
    assert.doesNotMatch(text, /<|&#|\{\w+\}|undefined/);
  });

  test('every status has its sources, each with its address', () => {
    const text = mail(next()).lines.join('\n');
    assert.match(text, /^ {2}All of it was published\. \[\d, \d\]$/m);
    const list = text.split('\nSources\n')[1]!.split('\n\n')[0]!;
    assert.match(list, /^- \[\d\] Audit found leaks at reservoir, The Herald, 11 March 2026: https:\/\/\S+$/m);
    const cited = [...text.split(list)[0]!.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, numbers]) => numbers!.split(', '));
    const listed = [...list.matchAll(/^- \[(\d+)\] .*: ./gm)].map(([, number]) => number);
    assert.deepEqual(listed, [...new Set(cited)].sort());
    assert.ok(listed.length > 2);
    for (const lang of ['fr', 'es', 'ar', 'he'])
      assert.match(mail(next(), lang).lines.join('\n'), /^- \[1\] .*https:/m);
  });

  test('the end of a campaign is told once', () => {
    const ended = next((campaign) => {
      campaign.stage = 'ended';
      campaign.closing = {date: '2026-06-20', note: 'It was published.'};
    });
    assert.equal(mail(ended).lines.filter((line) => line.startsWith('This campaign has ended')).length, 1);
  });

  test('characters of HTML stay what they are', () => {
    const campaign = next(({demands}) => (demands[1]!.title = 'Repair <b>dams</b> & "gates" {{x}}'));
    assert.match(mail(campaign).lines.join('\n'), /^2\. Repair <b>dams<\/b> & "gates" \{\{x\}\}$/m);
  });

  test('greets one signatory by name, and tells it what is new to it alone', () => {
    const parted = corrected(({approvals}) =>
      approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'agreed'}),
    );
    const requests = approvalRequests(parted, [example()]);
    const to = (id: string, lang?: string) =>
      approvalMail(parted, {lang, requests: requestsTo(requests, id)}).lines.join('\n');
    assert.match(to('clearwater'), /^Dear Clearwater Watch,\n[^]*^You have agreed to this revision\.$/m);
    assert.doesNotMatch(to('clearwater'), /Corrected|moved from|Since then/);
    assert.match(to('dr-example'), /^Dear Dr A\. Example,\n[^]*Since then:\n[^]*moved from[^]*Corrected since then:/);
    assert.doesNotMatch(to('dr-example'), /You have agreed to this revision\./);
    assert.match(to('clearwater', 'ar'), /^تحية طيبة إلى مرصد المياه الصافية،\n/);
    assert.deepEqual(requestsTo(requests, 'river-union'), [], 'it withdrew');
    assert.deepEqual(requestsTo(requests, 'unknown'), []);
  });

  test('greets many without names', () => {
    const many = next(({signatories}) => {
      for (const at of [1, 2]) signatories.push({id: `more-${at}`, kind: 'organisation', name: `More ${at}`});
    });
    const mail = (lang: string) => approvalMail(many, {lang, requests: approvalRequests(many, [example()])}).lines[0];
    for (const [lang, {greetingAll}] of Object.entries(APPROVAL_WORDS)) assert.equal(mail(lang), greetingAll);
  });

  test('of more than 100 signatories with one answer it says the number, and the page their names', () => {
    const many = next(({signatories}) => {
      for (let at = 0; at < 101; at += 1) signatories.push({id: `s-${at}`, kind: 'person', name: `Person ${at}`});
    });
    const options = {requests: approvalRequests(many, [example()])};
    const {lines} = approvalMail(many, options);
    const heading = lines.findIndex((line) => line.startsWith('No answer to revision 4'));
    assert.deepEqual(
      lines.slice(heading + 1).filter((line) => line !== ''),
      ['103'],
    );
    assert.match(renderApproval(many, options), /<li>(?:<[^>]*>)*Person 7</);
  });

  test('hostile names and titles stay text of one line', () => {
    const hostile = '<b>{revision}</b> &amp; {date}?bcc=x&body=%0D%0ABcc:';
    const campaign = corrected(({letter, signatories, corrections}) => {
      letter.title = hostile;
      signatories[0]!.name = hostile;
      corrections[1]!.now = hostile;
    });
    const {subject, lines} = approvalMail(campaign, {
      requests: requestsTo(approvalRequests(campaign, [example()]), 'clearwater'),
    });
    assert.ok(subject.startsWith(`“${hostile}”: `), subject);
    assert.equal(lines[0], `Dear ${hostile},`);
    assert.ok(lines.some((line) => line.endsWith(`Now: ${hostile}`)));
    for (const mark of ['\n', '\r\n', '\u0085', '\u2028', '\0', '\u202e', '\ud800']) {
      for (const change of [
        ({letter}: Campaign) => (letter.title = `A${mark}Bcc: b`),
        ({signatories}: Campaign) => (signatories[0]!.name = `A${mark}Bcc: b`),
      ]) {
        assert.throws(() => approvalMail(JSON.parse(JSON.stringify(next(change))), {requests: []}), TypeError);
      }
    }
  });

  test('is in each language', () => {
    for (const lang of ['fr', 'es', 'ar', 'he'] as const) {
      const {subject, lines} = mail(next(), lang);
      assert.ok(lines.includes(APPROVAL_WORDS[lang].ifSilent) || lines.includes(`- ${APPROVAL_WORDS[lang].ifSilent}`));
      assert.match(subject, /4/);
    }
  });
});

test('what readers see of the answers is one sentence for each fact', () => {
  assert.equal(approvalSentence(next(), 'en'), 'Approved by 2 of 4 signatories at revision 3. Revision 4 not yet.');
  assert.equal(
    approvalSentence(
      example((campaign) => (campaign.approvals = [])),
      '',
    ),
    'Not approved by the signatories.',
  );
});
