import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {suite, test} from 'node:test';
import {LIGHT_PARTS, renderLight, renderShadow, type ShadowOptions} from '@countersign/render';
import {example, FULL, REAL} from '../support/documents/example.ts';
import {textOf, parseShadow} from './parse-shadow.ts';

const SRC = 'https://letters.example.org/open-audit/campaign.json';
/** Renders all of a campaign, or one part. */
const render = (options: ShadowOptions = {}, document: unknown = FULL) =>
  renderShadow(document, {lang: 'en', src: SRC, ...(options.part ? {} : {layout: 'full'}), ...options});

suite('what a server writes', () => {
  test('an element with the campaign in its roots, and a link for browsers that know no such roots', () => {
    const page = parseShadow(render());
    const [element] = page.elements;
    assert.deepEqual(element!.attributes, {src: SRC, lang: 'en', layout: 'full'});
    assert.deepEqual(
      page.elements.map(({tag, around}) => [tag, around]),
      [
        ['cs-campaign', ''],
        ...['cs-letter-card', 'cs-demand-checklist', 'cs-statements', 'cs-signatory-logos', 'cs-source-list'].map(
          (tag) => [tag, 'cs-campaign'],
        ),
      ],
    );
    assert.equal(page.light, 'Open the audit of the Northern Reservoir');
  });

  test('each part alone, the level of its heading, and other attributes', () => {
    for (const part of LIGHT_PARTS) {
      const [element] = parseShadow(render({part, headingLevel: 4, attributes: {'without-heading': true}})).elements;
      assert.equal(element!.tag, `cs-${part}`);
      assert.equal(element!.attributes['heading-level'], '4');
      assert.equal(element!.attributes['without-heading'], '');
    }
    assert.match(render({part: 'statements', headingLevel: 4}), /<h4 part="statements-heading">/);
    assert.doesNotMatch(render({attributes: {'without-sources': true}}), /cs-source-list/);
    assert.match(render({attributes: {'without-sources': false}}), /cs-source-list/);
    assert.throws(() => render({attributes: {onclick: 'x'}}), {message: 'A cs-campaign has no attribute onclick.'});
  });

  test('nothing that is for hydration, and no white space that shows nothing', () => {
    const html = render({}, REAL).replaceAll(/<style>[^]*?<\/style>/g, '');
    assert.doesNotMatch(
      html,
      /lit-|defer-hydration|shadowroot=|<\?|<!--[^-]|<!--->| <\/?(div|p|ul|ol|li|dl|section|details)[ >]|undefined|\[object/,
    );
    assert.doesNotMatch(html, /( [a-z-]+)="[^"]*"[^<>]*\1="/, 'An attribute stands twice.');
    // A comment only keeps two texts apart, as they are in a page.
    assert.match(html, /[^>]<!---->[^<]/);
  });

  test('elements inside ask nobody for a campaign', () => {
    for (const {tag, around, attributes} of parseShadow(render()).elements) {
      assert.equal(attributes['for'], around ? '' : undefined, tag);
      assert.equal('src' in attributes, !around, tag);
    }
  });

  test('the words of the partner under their heading, and no heading without words', () => {
    const html = render({partner: '<p>We signed.</p>'});
    assert.match(html, /<aside part="partner" aria-labelledby="partner">/);
    assert.ok(html.includes('<div slot="partner"><p>We signed.</p></div></cs-campaign>'));
    assert.match(render(), /<aside part="partner" hidden/);
    assert.throws(
      () => render({part: 'statements', partner: 'x'}),
      /cs-statements has no place for the partner’s words/,
    );
    assert.ok(
      render({part: 'overview', partner: 'We signed.'}).includes('<div slot="partner">We signed.</div></cs-overview>'),
    );
  });

  test('children in place of the link', () => {
    const children = renderLight(FULL, {lang: 'en'});
    assert.ok(render({children}).includes(`</template>\n${children}</cs-campaign>`));
    assert.ok(render({children: '$& <b>'}).includes('\n$& <b>\n'));
  });

  test('in the language of the campaign where none is given', () => {
    const html = renderShadow(FULL, {layout: 'full'});
    assert.match(
      html,
      /^<cs-campaign layout="full"><template ngNonBindable shadowrootmode="open"><style>[^]*?<\/style><div class="base" lang="en"/,
    );
  });

  test('sources that lead back to what cites them, as in a page, by buttons that nothing answers', () => {
    const [list] = parseShadow(render()).elements.filter(({tag}) => tag === 'cs-source-list');
    assert.match(textOf(list!.html), /Used in the letter, demand 2, claim 1/);
    for (const [button] of render().matchAll(/<button[^>]*>/g)) assert.match(button, / disabled[ >]/);
    const [alone] = parseShadow(render({part: 'source-list'})).elements;
    assert.match(textOf(alone!.html), /Used in the letter, source \d/);
    assert.doesNotMatch(textOf(alone!.html), /claim 1|demand 2/);
  });

  test('a retracted campaign is its note', () => {
    const html = render(
      {},
      example({'/stage': 'retracted', '/closing': {date: '2026-07-01', note: 'It was never sent.'}}),
    );
    assert.match(html, /It was never sent\./);
    assert.doesNotMatch(html, /cs-demand-checklist|Publish the audit/);
  });

  test('what is wrong in a document', () => {
    assert.throws(
      () => render({}, example({'/letter/title': ''})),
      /The campaign document is invalid: \/letter\/title/,
    );
  });
});

suite('at a glance', () => {
  const glance = (options: ShadowOptions = {}, document: unknown = FULL) =>
    render({layout: undefined, ...options}, document);

  test('is how a campaign is written by itself: an overview, whose record leads to the campaign’s page', () => {
    const html = glance();
    const {elements} = parseShadow(html);
    assert.deepEqual(
      elements.map(({tag, around}) => [tag, around]),
      [
        ['cs-campaign', ''],
        ['cs-overview', 'cs-campaign'],
      ],
    );
    assert.equal(elements[0]!.attributes['layout'], undefined);
    assert.equal(parseShadow(glance({layout: 'overview'})).elements[0]!.attributes['layout'], 'overview');
    const text = textOf(elements[1]!.html);
    assert.match(
      text,
      /^Open the audit .*This campaign has ended .*Where the 2 demands stand ?Written by Clearwater Watch/,
    );
    const [, record] = /<details part="record">(.*?)<\/details>/.exec(elements[1]!.html)!;
    assert.match(record!, /^<summary>Dates, claims and 6 sources<\/summary>/);
    assert.deepEqual(
      [...record!.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href),
      ['https://letters.example.org/open-audit/'],
    );
  });

  test('as an element of its own is the same, with the same place for the partner’s words', () => {
    const inside = (html: string) => parseShadow(html).elements.find(({tag}) => tag === 'cs-overview')!.html;
    const partner = '<p>We signed.</p>';
    const alone = render({part: 'overview', partner});
    assert.equal(parseShadow(alone).elements[0]!.tag, 'cs-overview');
    // The one in a campaign hands the words on.
    assert.equal(textOf(inside(alone)), textOf(inside(glance({partner}))));
    assert.match(glance({partner}), /<aside part="partner" aria-labelledby="partner">/);
    assert.match(glance(), /<aside part="partner" hidden/);
  });

  test('of a retracted campaign is its note, and no status', () => {
    const closing = {date: '2026-07-01', note: 'It was never sent.'};
    for (const part of ['campaign', 'overview'] as const) {
      const html = glance({part}, example({'/stage': 'retracted', '/closing': closing, '/actions': []}));
      assert.match(html, /It was never sent\./);
      assert.doesNotMatch(html, /Publish the audit|part="(account|record|actions)"/);
    }
  });

  test('is no layout of a part', () => {
    assert.throws(
      () => render({part: 'statements', layout: 'overview'}),
      /A cs-statements has no layout\. Render campaign\./,
    );
    assert.throws(() => render({part: 'overview', layout: 'full'}), /A cs-overview has no layout\./);
  });
});

suite('logos', () => {
  /** Five organisations with logos: fewer are shown by name. */
  const withLogos = (changes: Readonly<Record<string, unknown>> = {}) =>
    example({
      ...Object.fromEntries(
        [3, 4, 5, 6, 7].map((at) => [
          `/signatories/${at}`,
          {
            id: `org-${at}`,
            kind: 'organisation',
            name: `Body ${at}`,
            logo: {src: `logos/${at}.webp`, width: 9, height: 9},
          },
        ]),
      ),
      ...changes,
    });
  const others = (folder: string) => [3, 4, 5, 6, 7].map((at) => `${folder}logos/${at}.webp`);
  const FOLDER = 'https://letters.example.org/open-audit/';
  const logosIn = (html: string) => [...html.matchAll(/<img [^>]*? src="([^"]*)"/g)].map(([, src]) => src);

  test('come from the origin of the document, also where that is the page’s own', () => {
    assert.deepEqual(logosIn(render({}, withLogos())), [`${FOLDER}logos/clearwater.webp`, ...others(FOLDER)]);
    assert.deepEqual(logosIn(render({src: '/a/campaign.json'}, withLogos())), [
      '/a/logos/clearwater.webp',
      ...others('/a/'),
    ]);
  });

  test('are names where no address says where they are, or nothing may be requested yet', () => {
    for (const options of [{src: undefined}, {src: 'campaign.json'}, {load: 'click'}] as const) {
      assert.deepEqual(logosIn(render(options, withLogos())), []);
      assert.match(render(options, withLogos()), /<bdi>Clearwater Watch<\/bdi><\/a> &#40;/);
    }
  });

  test('for the dark where the theme is dark', () => {
    const document = withLogos({'/signatories/0/logo/dark': 'logos/dark.webp'});
    assert.deepEqual(logosIn(render({theme: 'dark'}, document)), [`${FOLDER}logos/dark.webp`, ...others(FOLDER)]);
    assert.match(render({theme: 'dark'}, document), /<img [^>]*data-dark/);
    assert.deepEqual(logosIn(render({}, document)), [`${FOLDER}logos/clearwater.webp`, ...others(FOLDER)]);
  });
});

suite('a server', () => {
  test('renders campaigns in several languages, each as if it were alone', () => {
    const alone = ['en', 'ar', 'he'].map((lang) => render({lang}));
    render({lang: 'fr'}, REAL);
    assert.deepEqual(
      ['he', 'ar', 'en'].map((lang) => render({lang})),
      alone.toReversed(),
    );
    assert.match(alone[1]!, /<div class="base" lang="ar" dir="rtl">/);
  });

  test('that connects elements of its own while it renders them does not connect these', () => {
    const connecting = `
      const {LitElementRenderer} = await import('@lit-labs/ssr');
      LitElementRenderer.renderOptions.push(() => ({connectedCallback: true}));
      process.stdout.write(renderShadow(document, {lang: 'en', src: '${SRC}', layout: 'full'}));
    `;
    assert.equal(inNode(connecting), render());
  });

  test('that has a DOM without much of what browsers have, as that of Angular, writes the same', () => {
    const dom = `
      const {default: domino} = await import(${JSON.stringify(import.meta.resolve('domino'))});
      Object.assign(globalThis, domino.impl);
      if (HTMLElement.prototype.getRootNode) throw new Error('This DOM has all that we need');`;
    const rendering = `
      const {LitElement} = await import('lit');
      if (!(LitElement.prototype instanceof HTMLElement)) throw new Error('The elements have another DOM');
      process.stdout.write(renderShadow(document, {lang: 'en', src: '${SRC}', layout: 'full'}));
    `;
    assert.equal(inNode(rendering, dom), render());
  });

  test('has no other globals afterwards than Lit itself sets, and elements only once it renders them', () => {
    const comparing = `
      const before = Object.getOwnPropertyNames(globalThis);
      const had = typeof customElements.get('cs-campaign');
      renderShadow(document, {lang: 'en'});
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      process.stdout.write([had, typeof customElements.get('cs-campaign'), ...added].join());
    `;
    assert.equal(inNode(comparing), 'undefined,function');
  });
});

/**
 * Runs a script in a Node of its own, with the document and what renders it, and returns what it wrote.
 *
 * @param prepare - Code that runs before the package is imported.
 */
function inNode(script: string, prepare = ''): string {
  const before = `
    globalThis.litIssuedWarnings = new Set(['dev-mode']);
    ${prepare}
    const {renderShadow} = await import('@countersign/render');
    const document = ${JSON.stringify(FULL)};
    if (typeof globalThis.document + typeof window !== 'undefinedundefined') throw new Error('A DOM');`;
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [...process.execArgv, '--input-type=module', '--eval', before + script],
    {
      cwd: new URL('../../packages/render', import.meta.url),
      encoding: 'utf8',
    },
  );
  assert.equal(stderr, '');
  return stdout;
}
