import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {all, assertNone, drawn, example, one, part, parts, shown, textOf} from '../support/elements/fixtures.ts';

const entry = (list: Element, id: string): HTMLElement => one(list, `li[data-id="${id}"]`);
const linksOf = (item: Element): [string, string][] =>
  all<HTMLAnchorElement>(item, ':is([part=source-title], [part=source-facts]) a').map((link) => [
    textOf(link),
    link.href,
  ]);

describe('a source', () => {
  it('says who, what, when, of which kind, where, and where a copy is kept', async () => {
    const herald = entry(await shown('cs-source-list'), 'herald-2026');
    assert.equal(textOf(one(herald, '[part=source-title]')), 'Audit found leaks at reservoir');
    assert.match(
      textOf(herald),
      /^1\. Audit found leaks at reservoir B\. Writer, The Herald · News report · 11 March 2026 · herald\.example\.com · /,
    );
    assert.deepEqual(linksOf(herald), [
      ['Audit found leaks at reservoir', 'https://herald.example.com/2026/audit'],
      ['Archived copy, 12 March 2026', 'https://archive.example.net/2026/audit'],
      ['Also in Arabic', 'https://herald.example.com/ar/2026/audit'],
    ]);
    assertIncludes(textOf(herald), '(Example Archive)');
    assertIncludes(textOf(herald), 'Read 10 June 2026');
    assert.equal(textOf(part(herald, 'source-summary')), 'Two people who read the audit describe its findings.');
  });

  it('is dated as precisely as known', async () => {
    const list = await shown('cs-source-list');
    const dates = (id: string) => all<HTMLTimeElement>(entry(list, id), 'time').map(({dateTime}) => dateTime);
    assert.deepEqual(dates('company-2026-06'), ['2026-06', '2026-06-05']);
    assert.deepEqual(dates('clearwater-2026'), ['2026']);
    assert.match(textOf(entry(list, 'company-2026-06')), /June 2026 · updated 5 June 2026/);
  });

  it('says that nobody knows its address', async () => {
    const letter = entry(await shown('cs-source-list'), 'company-2026-05');
    assertIncludes(textOf(letter), 'Address not known to us');
    assertNone(linksOf(letter));
  });

  it('without a title has its publishers and kind as the link, and names nobody twice', async () => {
    const changes = {title: undefined, publishers: ['The Herald'], authors: ['The Herald', 'B. Writer']};
    const at = Object.entries(changes).map(([key, value]) => [`/sources/0/${key}`, value] as const);
    const herald = entry(await shown('cs-source-list', example(Object.fromEntries<unknown>(at))), 'herald-2026');
    assert.equal(linksOf(herald)[0]![0], 'The Herald, B. Writer · News report');
    assert.match(textOf(part(herald, 'source-facts')), /^11 March 2026 · herald\.example\.com · /);
  });

  for (const lang of ['en', 'ar']) {
    it(`has its facts inside its box, and dots at the start of lines outside it: ${lang}`, async () => {
      const list = await shown('cs-source-list', example(), {lang});
      list.style.inlineSize = '280px';
      let hidden = 0;
      for (const facts of parts(list, 'source-facts')) {
        const box = facts.getBoundingClientRect();
        const isInside = ({left, right}: DOMRect) => left >= box.left - 0.5 && right <= box.right + 0.5;
        for (const item of all(facts, '.item')) {
          const dot = item.querySelector('.dot')?.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(item);
          if (dot) range.setStartAfter(item.querySelector('.dot')!);
          assert.ok([...range.getClientRects()].every(isInside), textOf(item));
          if (dot && !isInside(dot)) hidden += 1;
        }
        assert.equal(getComputedStyle(facts).overflowX, 'clip');
      }
      assert.ok(hidden > 3, 'lines that begin with a hidden dot');
      assert.equal(document.documentElement.scrollWidth, document.documentElement.clientWidth);
    });
  }

  it('has its title in its own language, which is named', async () => {
    const campaign = example({
      '/sources/0/language': 'ar',
      '/sources/0/title': 'كشف التدقيق',
      '/sources/0/alternates': undefined,
    });
    const herald = entry(await shown('cs-source-list', campaign), 'herald-2026');
    const title = part(herald, 'source-title');
    assert.equal(title.lang, 'ar');
    assert.equal(title.dir, 'rtl');
    assertIncludes(textOf(herald), 'Arabic');
    const same = entry(await shown('cs-source-list', campaign, {lang: 'ar'}), 'herald-2026');
    assertExcludes(textOf(same), new Intl.DisplayNames('ar', {type: 'language'}).of('ar')!);
  });

  it('of a kind that this version does not know is a source', async () => {
    const list = await shown('cs-source-list', example({'/sources/0/kind': 'hologram'}));
    assert.equal(list.state, 'ready');
    assertIncludes(textOf(entry(list, 'herald-2026')), ' · Source · ');
  });
});

describe('the list', () => {
  it('is a bibliography of its letter, whose entries can be reached by what leads to them', async () => {
    const list = await shown('cs-source-list');
    const section = one(list, 'section');
    assert.equal(section.getAttribute('role'), 'doc-bibliography');
    assert.equal(section.getAttribute('aria-label'), 'Sources: Open the audit of the Northern Reservoir');
    for (const item of parts(list, 'source')) assert.equal(item.tabIndex, -1);
  });

  it('can leave out what each source shows', async () => {
    const list = await shown('cs-source-list', example(), {'without-summaries': ''});
    assertNone(parts(list, 'source-summary'));
    assert.equal(parts(list, 'source').length, 6);
    list.removeAttribute('without-summaries');
    await drawn(list);
    assert.equal(parts(list, 'source-summary').length, 1);
  });

  it('has footnote marks in what a source shows', async () => {
    const list = await shown('cs-source-list', example({'/sources/0/summary': 'As also told [@clearwater-2026].'}));
    assert.equal(textOf(one(part(list, 'source-summary'), '[part=mark]')), '[6]');
  });

  it('says that there is nothing', async () => {
    const none = {'/sources': [], '/demands': [], '/responses': [], '/statements': [], '/corrections': []};
    const list = await shown('cs-source-list', example({...none, '/letter/summary': 'S.', '/letter/blocks': []}));
    assert.equal(list.state, 'ready');
    assertIncludes(textOf(list), 'Nothing is listed.');
  });
});
