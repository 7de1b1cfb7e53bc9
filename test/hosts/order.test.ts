// In whatever order a page brings script and elements, and whatever it does with them meanwhile, the campaign appears.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {codeAt, DOCUMENT_HEADERS, example, page, script, useSite} from '../support/servers/site.ts';
import {embed, LAYOUTS} from './host.ts';
import {addScript, fromFrame, throughFrame, propertiesTaken, type Property} from './in-page.ts';
import {LISTENING, seenOn} from './listening.ts';

const site = useSite();

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly readonly?: boolean;
  readonly type?: {readonly text: string};
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly {readonly tagName?: string; members?: Member[]}[]}[];
}

const MANIFEST = JSON.parse(
  readFileSync(new URL('../../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Every public property of every element, with a value that is not its default. */
const PROPERTIES: readonly Property[] = MANIFEST.modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName: tag, members = []}) =>
    members
      .filter((member) => tag && member.kind === 'field' && !member.readonly)
      .map(({name, type}) => ({tag: tag!, name, value: valueFor(name, type?.text ?? '')})),
  );

function valueFor(name: string, type: string): unknown {
  if (type === 'boolean') return true;
  if (type === 'number') return 4;
  const values: Record<string, unknown> = {
    campaign: example(),
    theme: 'dark',
    layout: 'none',
    load: 'click',
    lang: 'ar',
  };
  return values[name] ?? 'something';
}

/** A document whose title says which one it is. */
const titled = (title: string) => JSON.stringify({...example(), letter: {...example().letter, title: {en: title}}});

/** Puts a document that arrives when it is let go. */
function putHeld(path: string, title: string) {
  let [asked, left] = [() => {}, () => {}];
  const asking = new Promise<void>((done) => (asked = done));
  const leaving = new Promise<void>((done) => (left = done));
  let held: ServerResponse | undefined;
  site.put(path, (response) => {
    held = response;
    response.on('close', left);
    response.writeHead(200, DOCUMENT_HEADERS).write(' ');
    asked();
  });
  return {src: site.elsewhere + path, asking, leaving, release: () => held!.end(titled(title))};
}

inEveryEngine((_engine, session) => {
  const put = (body: string) => site.putPage('/page.html', page(body, 'en', LISTENING));

  async function assertShown(title = 'Open the audit of the Northern Reservoir'): Promise<void> {
    const {run} = session();
    await run(settled);
    const shown = await run(visibleTexts, '[part=letter-heading]');
    assert.deepEqual(shown, [title]);
  }

  // A module script runs as soon as it has arrived, and what ours has asked for may arrive before the next one.
  for (const [outcome, path] of [
    ['ready', '/campaigns/open-audit/campaign.json'],
    ['failed', '/no-campaign'],
  ] as const) {
    test(`a script that listens is heard out although it comes after the element is ${outcome}`, async () => {
      let arrived = () => {};
      const seen = new Promise<void>((done) => (arrived = done));
      site.put('/no-campaign', (response) => response.writeHead(200, DOCUMENT_HEADERS).end('<p>Moved'));
      site.put('/seen', (response) => response.writeHead(204).end(arrived));
      site.put('/late.js', async (response) => {
        await seen;
        response
          .writeHead(200, {'content-type': 'text/javascript'})
          .end(
            `for (const type of ['cs-load', 'cs-error']) addEventListener(type, () => (document.title += ' ' + type))`,
          );
      });
      const watching = `<script>(function look() {
        if (document.querySelector('cs-campaign')?.state === '${outcome}') fetch('/seen');
        else requestAnimationFrame(look);
      })()</script>`;
      const element = `<cs-campaign src="${site.elsewhere}${path}"></cs-campaign>`;
      const late = '<script type="module" src="/late.js"></script>';
      const body = watching + script(site.elsewhere) + element + late;
      await session().open(site.putPage('/page.html', page(body)));
      const title = await session().run(() => document.title);
      assert.equal(title, outcome === 'ready' ? 'A page cs-load' : 'A page cs-error');
    });
  }

  for (const layout of LAYOUTS) {
    const content = () =>
      embed(site, layout).replaceAll('/campaigns/microsoft-azure-review/', '/campaigns/open-audit/');
    const code = () => codeAt(site.elsewhere);

    const pages: Record<string, () => string> = {
      'a script before the elements': () => script(site.elsewhere) + content(),
      'a script after the elements': () => content() + script(site.elsewhere),
      'the script twice': () => script(site.elsewhere) + content() + script(site.elsewhere),
      'two copies of the script': () =>
        script(site.elsewhere) + content() + script(site.elsewhere).replace('.js"', '.js?copy"'),
      'a script for later': () => content() + script(site.elsewhere).replace('<script', '<script async'),
    };
    for (const [name, html] of Object.entries(pages)) {
      test(`${name} (${layout})`, async () => {
        await session().open(put(html()));
        await assertShown();
        // A preload that nobody can take any more is no matter of ours.
        assert.deepEqual(await seenOn(session().run), layout === 'article' ? ['cs-load letter'] : ['cs-load']);
      });
    }

    for (const when of ['before', 'after'] as const) {
      test(`elements made by innerHTML ${when} the script (${layout})`, async () => {
        const {open, run} = session();
        await open(put('<main></main>'));
        if (when === 'after') await run(addScript, code());
        await run((html) => {
          // eslint-disable-next-line no-restricted-syntax -- As pages do.
          document.querySelector('main')!.innerHTML = html;
        }, content());
        if (when === 'before') await run(addScript, code());
        await assertShown();
      });
    }

    test(`elements that come out of a frame (${layout})`, async () => {
      const {open, run} = session();
      await open(put(script(site.elsewhere)));
      await run(fromFrame, content());
      await assertShown();
      assert.equal((await seenOn(run)).length, 1);
    });
  }

  // Browsers take constructed style sheets from an element that leaves its document: its look is gone then.
  test('an element that goes into a frame and comes back keeps its campaign', async () => {
    const {open, run} = session();
    const src = site.putDocument('/campaign.json', titled('Ours'));
    await open(put(`<cs-campaign id="it" src="${src}"></cs-campaign>${script(site.elsewhere)}`));
    await assertShown('Ours');
    await run(throughFrame, '#it');
    await assertShown('Ours');
    assert.deepEqual(await seenOn(run), ['cs-load it']);
  });

  for (const when of ['before', 'after'] as const) {
    test(`an element made by createElement ${when} the script, with its properties set`, async () => {
      const {open, run} = session();
      const src = site.putDocument('/campaign.json', titled('Ours'));
      await open(put(''));
      if (when === 'after') await run(addScript, codeAt(site.elsewhere));
      await run((src) => {
        const element = document.createElement('cs-campaign');
        document.body.append(
          Object.assign(element, {src, layout: 'full', headingLevel: 4, lang: 'en', withoutSources: true}),
        );
      }, src);
      if (when === 'before') await run(addScript, codeAt(site.elsewhere));
      await assertShown('Ours');
      const headings = await run(() => {
        const {shadowRoot} = document.querySelector('cs-campaign')!;
        const card = shadowRoot!.querySelector('cs-letter-card')!.shadowRoot!;
        return [
          card.querySelector('[part=letter-heading]')!.localName,
          shadowRoot!.querySelector('cs-source-list')?.localName ?? 'no sources',
        ];
      });
      assert.deepEqual(headings, ['h4', 'no sources']);
    });
  }

  test('every public property that is set before the script is there is taken over', async () => {
    const {open, run} = session();
    assert.ok(PROPERTIES.length > 80, String(PROPERTIES.length));
    await open(put(''));
    const wrong = await run(propertiesTaken, PROPERTIES, codeAt(site.elsewhere));
    assert.deepEqual(wrong, []);
  });

  test('an element that is removed while it loads ends its request, and begins anew when it is back', async () => {
    const {open, run} = session();
    const first = putHeld('/held.json', 'First');
    await open(put(`<cs-campaign id="it" src="${first.src}"></cs-campaign>${script(site.elsewhere)}`));
    await first.asking;
    await run(() => {
      const element = document.querySelector('#it')!;
      Object.assign(document, {kept: element});
      element.remove();
    });
    await first.leaving;
    const again = putHeld('/held.json', 'Again');
    await run(() => document.body.append((document as Document & {kept?: Element}).kept!));
    await again.asking;
    again.release();
    await assertShown('Again');
    assert.deepEqual(await seenOn(run), ['cs-load it']);
  });

  test('of two addresses the last one wins, and the request for the first is ended', async () => {
    const {open, run} = session();
    const [first, last] = [putHeld('/first.json', 'First'), putHeld('/last.json', 'Last')];
    await open(put(`<cs-campaign id="it" src="${first.src}"></cs-campaign>${script(site.elsewhere)}`));
    await first.asking;
    await run((src) => document.querySelector('#it')!.setAttribute('src', src), last.src);
    await Promise.all([first.leaving, last.asking]);
    last.release();
    await assertShown('Last');
    assert.deepEqual(await seenOn(run), ['cs-load it']);
  });

  test('another address replaces a campaign that is shown', async () => {
    const {open, run} = session();
    const [one, two] = ['one', 'two'].map((name) => site.putDocument(`/${name}.json`, titled(name)));
    await open(put(`<cs-campaign id="it" src="${one}"></cs-campaign>${script(site.elsewhere)}`));
    await assertShown('one');
    await run((src) => document.querySelector('#it')!.setAttribute('src', src), two!);
    await assertShown('two');
    assert.deepEqual(await seenOn(run), ['cs-load it', 'cs-load it']);
  });
});
