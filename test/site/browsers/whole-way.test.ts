// A partner who has the address of a letter: from there to the snippet, and to the letter on a page of another origin.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import size from '../../../packages/embed/size.json' with {type: 'json'};
import {inEveryEngine, type Session} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {page, useSite, VERSION} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {shows} from '../../support/studio/preview.ts';

const site = useSite({hasOneOrigin: true});

/** The folder at which the site of the test serves the code. */
const FOLDER = `/npm/@countersign/embed@${VERSION}/dist/`;

/** Of the code that a page loads at first, as the builder says it. */
const KEEP_SIZE = `${(size['keep.js'].brotli / 1000).toFixed(1)} kB`;

/** Browsers of tests do not all have a clipboard. */
const recordCopies = (session: Session) =>
  session.run(() => {
    const writeText = (text: string) => {
      (globalThis as {copiedText?: string}).copiedText = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}});
  });

const copied = (session: Session) => session.run(() => (globalThis as {copiedText?: string}).copiedText ?? '');

inEveryEngine((_engine, session) => {
  for (const means of ['mouse', 'keys'] as const) {
    test(`from an address to a letter on another site, by ${means}`, async () => {
      const {open, fill, press, sees, choose, tick} = author(session, () => site.origin, means, '/embed/');
      await open();
      await recordCopies(session());
      await fill('Address of the letter', `${site.origin}/campaigns/open-audit/`);
      await press('Show the letter');
      await sees('Revision 3 of 10 June 2026. In English and Arabic.');
      await choose('What is your site made with?', 'Drupal');
      await tick('The whole record');
      await tick('Serve the code from your own site');
      await fill('Folder of the code on your site', FOLDER);
      await choose('Language of the letter', 'Arabic');
      await sees(`the code, ${KEEP_SIZE}, from your own site`);
      await shows(session(), 'افتحوا تدقيق الخزان الشمالي');
      await press('Copy: Snippet');
      await sees('Copied.');
      const snippet = await copied(session());
      assert.match(snippet, new RegExp(`src="${FOLDER.replaceAll('@', '&#64;')}keep.js"`));

      site.putPage('/partner.html', page(snippet));
      await session().open(`${site.elsewhere}/partner.html`);
      await until(() =>
        session().run(() => {
          const letter = document.querySelector<HTMLElement & {state?: string}>('cs-campaign')!;
          return letter.state === 'ready' && letter.lang === 'ar' && letter.getAttribute('layout') === 'full';
        }),
      );
    });
  }
});
