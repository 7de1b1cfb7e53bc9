// A snippet with static HTML on pages under the policies of our guide: script, code and the record's part come, and the
// campaign is shown. Where a policy refuses one of them, the static HTML stays.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {INTEGRITY, integrityOfPart, KEEP_INTEGRITY, useSite} from '../support/servers/site.ts';
import {NONCE} from '../support/servers/header-lines.ts';
import {until} from '../support/browsers/until.ts';
import {asked, putKept, reaches} from './keep.ts';
import {LISTENING, seenOn} from './listening.ts';
import {useReports} from './reports.ts';

const site = useSite();
const reports = useReports(site);

const CSP = 'content-security-policy';

/** A whole policy for a page with nothing else on it, besides the tests' own inline scripts. */
const policy = (scripts: string, more = ''): Readonly<Record<string, string>> => ({
  [CSP]: `default-src 'none'; script-src ${scripts}; connect-src ${site.elsewhere}${more}`,
});
const hashes = (...of: string[]) => of.map((hash) => `'${hash}'`).join(' ');
const ALL = () => hashes(KEEP_INTEGRITY, INTEGRITY, integrityOfPart('record'));
const TYPES = "; require-trusted-types-for 'script'; trusted-types countersign";

const POLICIES: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'scripts by their hashes': () => policy(ALL()),
  'scripts by their folder': () => policy(`${site.elsewhere}/kept/`),
  'a plain nonce': () => policy(`'${NONCE}'`),
  "a nonce, and 'strict-dynamic'": () => policy(`'${NONCE}' 'strict-dynamic'`),
  'Trusted Types, without duplicates': () => policy(ALL(), TYPES),
  'Integrity-Policy': () => ({'integrity-policy': 'blocked-destinations=(script)'}),
  'Cross-Origin-Embedder-Policy': () => ({'cross-origin-embedder-policy': 'require-corp'}),
  'a sandbox': () => ({[CSP]: 'sandbox allow-scripts'}),
};

const withNonce = (html: string) => html.replace('<script', `<script nonce="${NONCE.slice('nonce-'.length)}"`);

inEveryEngine((_engine, session) => {
  for (const [name, headers] of Object.entries(POLICIES)) {
    test(`${name}: the code comes, and the record`, async () => {
      const {open, run} = session();
      await open(putKept(site, {headers: reports.collecting(headers()), change: withNonce}));
      await reaches(session(), 'ready');
      await run(settled);
      await run(openDisclosures);
      await until(
        () => run(visibleTexts, 'cs-source-list'),
        (texts) => texts.length === 1 && texts[0] !== '',
      );
      if (headers()[CSP]?.includes('default-src')) assert.deepEqual(await reports.seen(run), []);
    });
  }

  for (const [what, headers] of Object.entries({
    'the code': () => policy(hashes(KEEP_INTEGRITY)),
    'our policy of Trusted Types': () => policy(ALL(), TYPES.replace('countersign', 'somebody-else')),
  })) {
    test(`a page that refuses ${what} keeps the static HTML`, async () => {
      const {open, run} = session();
      await open(putKept(site, {headers: headers()}));
      await reaches(session(), 'failed');
      assert.match((await run(visibleTexts, 'cs-campaign'))[0]!, /As of revision 3/);
      assert.ok(!asked(site).includes('code'));
    });
  }

  test('a page that refuses the script keeps the static HTML', async () => {
    const {open, run} = session();
    await open(putKept(site, {headers: policy(hashes(INTEGRITY))}));
    assert.match((await run(visibleTexts, 'cs-campaign'))[0]!, /As of revision 3/);
    assert.deepEqual(asked(site), []);
  });

  test('a page that refuses the document keeps the static HTML, and hears why', async () => {
    const headers = {[CSP]: "connect-src 'none'"};
    const {open, run} = session();
    await open(putKept(site, {headers, head: LISTENING}));
    await reaches(session(), 'failed');
    await until(
      () => seenOn(run),
      (seen) => seen.length > 0,
    );
    assert.deepEqual(await seenOn(run), ['network']);
    assert.match((await run(visibleTexts, 'cs-campaign'))[0]!, /As of revision 3/);
  });
});
