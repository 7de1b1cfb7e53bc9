// Every story in the two pseudo-locales: no word of ours is written elsewhere than in the messages, or put together from
// pieces, and longer words fit into 280 pixels in either direction.
import assert from 'node:assert/strict';
import {composedTree} from '../support/page-checks/composed-tree.ts';
import {overflow} from '../support/page-checks/layout.ts';
import {PSEUDO_LOCALES} from '../../stories/pseudo-locales.ts';
import {modules, story} from './modules.ts';
import {mount, unfold, unmount} from './mount.ts';

const isOurs = (element: Element): boolean => element.localName.startsWith('cs-');

/** All that the elements on a page say by themselves: texts of their shadow trees, and what assistive technology reads. */
function* saidIn(page: Element): Generator<{words: string; by: Element}> {
  for (const element of composedTree(page)) {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || !isOurs(root.host)) continue;
    if (element instanceof HTMLStyleElement) continue;
    for (const node of element.childNodes) if (node instanceof Text) yield {words: node.data, by: element};
    for (const name of ['aria-label', 'aria-description', 'alt', 'title']) {
      const words = element.getAttribute(name);
      if (words) yield {words, by: element};
    }
  }
}

/** What the engine itself writes in a locale: names of languages, and what joins a list. */
function writtenByEngine(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, {type: 'language'});
  const lists = [2, 3, 4].flatMap((length) =>
    new Intl.ListFormat(locale).formatToParts(Array<string>(length).fill('')),
  );
  return [
    ...[locale, 'en', 'fr', 'es', 'ar', 'he', 'de'].map((tag) => names.of(tag)!),
    ...lists.map(({type, value}) => (type === 'literal' ? value.trim() : '')),
  ].filter(Boolean);
}

/** Latin letters that are left where everything of ours and of the document was replaced. */
function untransformed(page: Element, locale: string): string[] {
  const known = writtenByEngine(locale);
  return [...saidIn(page)].flatMap(({words, by}) => {
    // Dates are the engine's, addresses nobody's.
    if (by.closest('time') || /^[a-z0-9.-]+\.[a-z]+$/.test(words)) return [];
    const host = (by.getRootNode() as ShadowRoot).host as HTMLElement;
    // Where a story is about another language, or shows a page in one, its own.
    const own = host.lang || host.closest<HTMLElement>('[lang]')?.lang;
    if (own && own !== locale) return [];
    const left = [...known, host.getAttribute('locator') ?? ''].reduce(
      (rest, each) => rest.replaceAll(each, ''),
      words,
    );
    return /[a-z]/i.test(left) ? [`${by.localName}: ${words}`] : [];
  });
}

describe('every story in a pseudo-locale', () => {
  for (const stories of Object.values(modules)) {
    for (const {element, name, render, warns} of stories) {
      // Those that are about a failure show the page's own words, and warn of it.
      if (warns) continue;
      it(`${element} ${name}`, async () => {
        try {
          for (const locale of Object.keys(PSEUDO_LOCALES)) {
            const page = await mount(render(), {locale, width: 280});
            await unfold(page);
            assert.deepEqual(untransformed(page, locale), [], locale);
            assert.deepEqual(overflow(page), [], `${locale}, 280 px`);
          }
        } finally {
          unmount();
        }
      });
    }
  }
});

describe('a pseudo-locale', () => {
  afterEach(unmount);

  for (const [locale, direction, word] of [
    ['en-XA', 'ltr', '‹Ŵĥééŕéé ţĥéé 2 ðééɱååñðš šţååñð›'],
    ['ar-XB', 'rtl', '‹وهيري تهي 2 ديماندس ستاند›'],
  ] as const) {
    it(`${locale} has its own words and documents, and runs ${direction}`, async () => {
      const page = await mount(story('demand-checklist', 'Ready').render(), {locale});
      const [base] = [...composedTree(page)].filter((element) => element.matches('.base'));
      assert.equal(base!.getAttribute('lang'), locale);
      assert.equal(getComputedStyle(base!).direction, direction);
      assert.equal(base!.querySelector('[part=demands-heading]')!.textContent, word);
      // The document is in the language too, so nothing fell back.
      assert.equal(base!.querySelectorAll('[lang=en]').length, 0);
      assert.ok(base!.querySelectorAll('[part=demand]').length > 1);
    });
  }
});
