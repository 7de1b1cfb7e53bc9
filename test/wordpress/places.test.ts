// Where a campaign stands in HTML that an author without the right to scripts wrote, and in what takes over the page.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {useChromium} from '../support/browsers/chromium.ts';
import {useSite} from '../support/servers/site.ts';
import {html, publish, TITLE} from '../support/servers/campaign-server.ts';
import {post, postWithCopy, stored} from './posts.ts';
import {useWordPress} from './wordpress-site.ts';

const site = useSite();
const visit = useChromium();
const wordPress = useWordPress();

/** Code that Vue or AngularJS runs wherever it stands in a page that they take over. */
const CODE = `{{''.constructor.constructor('window.hacked=1')()}}`;

const HOSTILE = (
  id: string,
) => `<article lang="en" data-shows="${id} 1 overview en en"><h2>${CODE}</h2><p>Text ${CODE}</p>
  <a href="https://ok.example/?${CODE}" aria-label="${CODE}">${CODE}</a></article>${CODE}<p>${CODE}</p><br>${CODE}`;

const bound = (block: string, attribute: string, url: string, markup: string) =>
  `<!-- wp:${block} ${JSON.stringify({metadata: {bindings: {[attribute]: {source: 'countersign/campaign', args: {url, key: 'title'}}}}})} -->\n${markup}\n<!-- /wp:${block} -->`;

test('an engine that takes over the page runs nothing of a campaign', async () => {
  site.put('/letters/vue/plain.html', html(HOSTILE('vue')));
  const url = `${site.origin}/letters/vue/`;
  await postWithCopy(wordPress, {url});
  const address = await post(
    wordPress,
    [
      '<p>{{ 40 + 2 }}</p>',
      stored({url, load: 'click'}),
      `[countersign url="${url}" load="click"]Own words {{ 50 + 5 }}[/countersign]`,
      `[countersign url="https://a.example/none/" title="${CODE.replaceAll(/[[\]"]/g, '')}"]`,
      bound('paragraph', 'content', url, '<p>What the author wrote</p>'),
    ].join('\n\n'),
    {withCopies: true},
  );
  const {page} = await visit();
  await page.goto(address);
  await page.addScriptTag({
    path: createRequire(join(root, 'test/render/package.json')).resolve('vue/dist/vue.global.prod.js'),
  });
  const said = await page.evaluate(() => {
    const {Vue} = globalThis as unknown as {Vue: {createApp(options: object): {mount(selector: string): void}}};
    Vue.createApp({}).mount('.entry-content');
    return [document.body.textContent, 'hacked' in globalThis] as const;
  });
  assert.equal(said[1], false);
  assert.match(said[0], /42[^]*Own words 55/);
  assert.ok(said[0].includes(`Text ${CODE}`));
});

test('a shortcode in an attribute, or where no HTML is read, runs nothing and changes nothing of the page', async () => {
  const campaign = publish(site);
  const evil = 'x onfocus=window.hacked=1 autofocus tabindex=1 style=position:fixed';
  const code = (quote: string, inside = '') =>
    `[countersign url=${quote}${campaign}${quote} title=${quote}${evil}${quote}${inside === '' ? ' /' : ''}]${inside}`;
  const none = (quote: string) => code(quote).replace(campaign, 'https://a.example/none/');
  const written = [
    ...['"', "'"].flatMap((inner) => {
      const outer = inner === '"' ? "'" : '"';
      return [code(inner), none(inner)].flatMap((each) => [
        `<a href=${outer}${each}${outer}>a</a>`,
        `<a title=${outer}${each}${outer}>b</a>`,
        `<img src="/x.png" alt=${outer}${each}${outer}>`,
        `<p class=${outer}${each}${outer}>c</p>`,
        `<a href="https://b.example/" data-x=${outer}${each}${outer}>d</a>`,
      ]);
    }),
    `<img src="/x.png" alt=[countersign]><a title=[countersign url=${campaign}]>e</a>`,
    `<!-- ${code('"')} --><textarea>${code('"')}</textarea><style>${code('"')}</style><script type="text/x">${code('"')}</script>`,
    `<div>${code('"', '<i>words</div></b>')}[/countersign]</div>`,
    bound('image', 'alt', campaign, '<figure class="wp-block-image"><img src="/x.png" alt="x"/></figure>'),
    bound(
      'button',
      'url',
      campaign,
      '<div class="wp-block-button"><a class="wp-block-button__link" href="https://b.example/">x</a></div>',
    ),
    '<p class="after">After</p>',
  ].join('\n\n');
  const address = await post(wordPress, written, {withCopies: true});
  const {page} = await visit();
  await page.goto(address);
  const found = await page.evaluate(() => {
    const after = document.querySelector('.after')!;
    for (const each of document.querySelectorAll<HTMLElement>('*')) each.focus();
    const all = [...document.querySelectorAll('.entry-content *')];
    return {
      isHacked: 'hacked' in globalThis,
      handlers: all
        .flatMap((each) => each.getAttributeNames())
        .filter((name) => /^on|^style$|autofocus|tabindex/.test(name)),
      links: all
        .flatMap((each) => each.getAttribute('href') ?? [])
        .filter((href) => !/^(?:https?:|#|fixed)/.test(href)),
      isInside: document.querySelector('.entry-content')!.contains(after),
      inElement: after.closest('cs-campaign, a, textarea') !== null,
      alt: document.querySelector<HTMLImageElement>('.wp-block-image img')!.alt,
      button: document.querySelector('.wp-block-button__link')!.getAttribute('href'),
    };
  });
  assert.deepEqual(found, {
    isHacked: false,
    handlers: [],
    links: [],
    isInside: true,
    inElement: false,
    alt: TITLE,
    button: 'https://b.example/',
  });
});
