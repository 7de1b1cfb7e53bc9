// The letter as readers will see it, in a frame out of which nothing reaches.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {isAtRest} from '../../support/studio/at-rest.ts';
import {author} from '../../support/studio/author.ts';
import {draft, putDraft} from '../../support/studio/draft.ts';
import {shows} from '../../support/studio/preview.ts';

const site = useSite({hasOneOrigin: true});

const example = JSON.parse(
  readFileSync(new URL('../../fixtures/example-campaign.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {open, choose, press, tick, fill, sees, text} = author(session, () => site.origin);

  once('a preview that does not load says so in its place', async () => {
    const [path] = globSync('parts/page-*.js', {cwd: join(import.meta.dirname, '../../../packages/studio/dist')});
    // It would have the part. This test is the first: later ones have a service worker at the same origin.
    site.put('/studio/service-worker.js', (response) => response.writeHead(404).end());
    site.put(`/studio/${path}`, (response) => response.writeHead(404).end('Nothing here'));
    await draft(session(), site.origin, example, 'preview');
    await sees('The preview did not load.');
    assert.equal(await session().run(() => document.querySelector('iframe')!.checkVisibility()), false);
  });

  test('each form, language and site of the letter, and what is typed beside it', async () => {
    await draft(session(), site.origin, example, 'preview');
    await shows(session(), 'Where the 2 demands stand');
    await choose('On a site like', 'An Arabic site');
    await shows(session(), 'صندوق الحقوق النموذجي');
    await choose('Show', 'The whole record');
    await choose('Language of the letter', 'Arabic');
    await until(() =>
      session().runIn('.preview-frame', () => {
        const letter = document.querySelector('cs-campaign')!;
        const {dir, dataset} = document.documentElement;
        return [letter.lang, letter.getAttribute('layout'), dir, dataset['site']].join() === 'ar,full,rtl,arabic';
      }),
    );
  });

  once('the last version without problems stays, and says so', async () => {
    await session().resize({width: 1400, height: 800});
    await draft(session(), site.origin, example, 'preview');
    await shows(session(), 'Open the audit of the Northern Reservoir');
    await tick('Keep the preview open beside every part of the letter');
    await press('Letter');
    await fill('Title of the letter', 'Close the gates');
    await shows(session(), 'Close the gates');
    await fill('Sent on', 'yesterday');
    await sees('The preview shows it as it was before them.');
    await shows(session(), 'Close the gates');
    await press('Close the preview');
    await until(text, (seen) => !seen.includes('as it was before them'));
    await session().resize({width: 1024, height: 720});
  });

  test('a link opens nothing by itself, and the person reads where it leads', async () => {
    await draft(session(), site.origin, example, 'preview');
    await shows(session(), 'Where the 2 demands stand');
    await session().runIn('.preview-frame', () => {
      const links = (root: ParentNode): HTMLAnchorElement[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element instanceof HTMLAnchorElement && /^https/.test(element.href) ? [element] : []),
          ...(element.shadowRoot ? links(element.shadowRoot) : []),
        ]);
      links(document.body)[0]!.click();
    });
    await sees('You pressed a link in the preview. It leads to https://northernwater.example.com/audit-summary');
    await shows(session(), 'Where the 2 demands stand');
    const link = await session().run(() => {
      const {target, rel} = document.querySelector<HTMLAnchorElement>('.callout a[target]')!;
      return `${target} ${rel}`;
    });
    assert.equal(link, '_blank noopener noreferrer');
  });

  test('a hostile document reaches nothing outside the frame, and asks nobody', async () => {
    const {letter, signatories} = example as {letter: object; signatories: object[]};
    const hostile = {
      ...example,
      letter: {
        ...letter,
        title: '<script>top.location="https://evil.example/"</script><img src=x onerror="parent.hacked=1">',
      },
      signatories: signatories.map((each) => ({
        ...each,
        name: '</bdi><iframe src="https://evil.example/"></iframe>',
        logo: {src: 'logos/a.webp', width: 300, height: 100},
      })),
    };
    // The check refuses markup in a draft. What somebody has published may have it.
    const id = await putDraft(session(), site.origin, {}, JSON.stringify(hostile));
    await open(`#/draft/${id}/preview`);
    await sees('The preview shows the version that is public.');
    await shows(session(), '<script>top.location');
    await isAtRest(session());
    const seen = site.requests.length;
    await session().run(() => {
      // Messages of others than the frame count for nothing, and neither do addresses that run.
      postMessage({kind: 'link', href: 'https://evil.example/'}, '*');
    });
    await until(() => session().run(() => document.querySelector('.preview-frame') !== null));
    const reached = await session().runIn('.preview-frame', () => {
      const tried: string[] = [];
      const attempt = (name: string, run: () => unknown) => {
        try {
          if (run()) tried.push(name);
        } catch {
          // The sandbox refuses it.
        }
      };
      attempt('document', () => parent.document.body);
      attempt('storage', () => localStorage.length >= 0);
      attempt('popup', () => open('https://evil.example/'));
      attempt('top', () => {
        top!.location.href = 'https://evil.example/';
        return false;
      });
      attempt('request', () => {
        const request = new XMLHttpRequest();
        request.open('GET', 'https://evil.example/', false);
        request.send();
        return true;
      });
      parent.postMessage({kind: 'link', href: 'javascript:alert(1)'}, '*');
      parent.postMessage({kind: 'size', height: 1e9}, '*');
      return tried;
    });
    assert.deepEqual(reached, []);
    const {hash, height, hacked} = await session().run(() => ({
      hash: location.hash,
      height: document.querySelector('.preview-box')!.getBoundingClientRect().height,
      hacked: (globalThis as {hacked?: number}).hacked ?? 0,
    }));
    assert.deepEqual([hash, hacked, height < 2000], [`#/draft/${id}/preview`, 0, true]);
    assert.doesNotMatch(await text(), /You pressed a link/);
    const asked = site.requests.slice(seen).filter(({path}) => !path.startsWith('/studio/'));
    assert.deepEqual(asked, []);
  });
});
