/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'Everybody can read it',
  clauses: [
    {
      says: 'Right-to-left is as good as left-to-right: the direction is that of the reader’s language.',
      file: 'test/elements/direction.browser.ts',
      test: 'direction › of ar is rtl on a page that runs ltr',
      breaks: {
        file: 'packages/elements/src/sections/view.ts',
        find: 'direction: directionOf(language),',
        replace: "direction: directionOf(language) && 'ltr',",
      },
    },
    {
      says: 'Two languages can be on one page.',
      file: 'test/elements/language.browser.ts',
      test: "the reader's language › is the element's own, else the nearest above, else the document's, else the campaign's",
      breaks: {
        file: 'packages/elements/src/dom/reader-language.ts',
        find: 'return this.#host.lang || this.#stated;',
        replace: 'return this.#host.lang || (this.#stated && document.documentElement.lang);',
      },
    },
    {
      says: 'Whatever a mouse does, the keyboard does: a footnote mark leads to its source, and Escape back.',
      file: 'test/demo/keyboard.test.ts',
      test: 'a footnote mark › in the partner’s prose leads to the list at the foot, and back',
      breaks: {
        file: 'packages/elements/src/source-list/source-list.ts',
        find: "event.key === 'Escape' && this.#arrived",
        replace: "event.key === 'Esc' && this.#arrived",
      },
    },
    {
      says: 'It fits 280 pixels.',
      file: 'test/demo/pages.test.ts',
      test: '/demo/one-tag.html › fits 280, 320 and 1280 px, with everything open',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: 'max-inline-size: 46em;',
        replace: 'max-inline-size: 46em;\n    min-inline-size: 25em;',
      },
    },
    {
      says: 'Text has enough contrast, as every other rule of WCAG 2.2 AA that axe knows.',
      file: 'test/demo/pages.test.ts',
      test: '/demo/one-tag.html › has no barrier that axe knows (WCAG 2.2 AA and best practices), with everything open',
      breaks: {
        file: 'packages/elements/src/base/closing.styles.ts',
        find: "[part='closing'] {\n    margin",
        replace: "[part='closing'] {\n    opacity: 0.3;\n    margin",
      },
    },
    {
      says: 'The keyboard reaches everything that a mouse can use, in reading order and in sight.',
      file: 'test/access/keyboard-walk.test.ts',
      test: 'in chromium › /demo/one-tag.html: Tab stops at everything that a mouse can use, in reading order and in sight',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: 'outline: 2px solid currentColor;',
        replace: 'outline: 1px solid currentColor;',
      },
    },
    {
      says: 'Nothing moves for those who want less motion.',
      file: 'test/access/readers-settings.test.ts',
      test: 'in chromium › /demo/one-tag.html loses nothing with a dark system and reduced motion',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: '    cursor: pointer;\n    inline-size: fit-content;',
        replace: '    cursor: pointer;\n    transition: color 1s;\n    inline-size: fit-content;',
      },
    },
    {
      says: 'An animated logo is refused by every command that looks at logos.',
      file: 'test/cli/logo-files.test.ts',
      test: 'publish refuses › an animated PNG',
      breaks: {
        file: 'packages/authoring/src/pictures/png.ts',
        find: 'if (ANIMATION.test(type))',
        replace: 'if (ANIMATION.test(type) && !data)',
      },
    },
    {
      says: 'Nothing is announced when a campaign loads, and the focus stays where it is.',
      file: 'test/elements/announcements.browser.ts',
      test: 'a campaign › announces nothing when it loads: no live region, the focus and the page’s title stay',
      breaks: {
        file: 'packages/elements/src/base/campaign-element.ts',
        find: '<div class="base" lang=',
        replace: '<div class="base" role="status" lang=',
      },
    },
    {
      says: 'On paper it is black on white.',
      file: 'test/demo/print.test.ts',
      test: 'a printed page › has black text on white where the page on the screen is dark',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: '      color: CanvasText;\n      background-color: Canvas;\n',
        replace: '',
      },
    },
    {
      says: 'On paper nothing stays closed.',
      file: 'test/hosts/print.test.ts',
      test: 'in chromium › the rules for paper open what is closed, and take away what can only be pressed (one tag)',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: '::details-content {\n      content-visibility: visible;',
        replace: '::details-content {\n      content-visibility: hidden;',
      },
    },
    {
      says: 'Text that fell back to another language says in which it is.',
      file: 'test/elements/translations.browser.ts',
      test: "what the campaign does not say in that language › is said in the campaign's own, and marked",
      breaks: {
        file: 'packages/elements/src/sections/text.ts',
        find: 'return language === view.language ? content :',
        replace: 'return language ? content :',
      },
    },
    {
      says: 'A machine translation says that it is one.',
      file: 'test/elements/translations.browser.ts',
      test: 'what a reader of a translation is told › is that a machine made it, and of which revision it is',
      breaks: {
        file: 'packages/elements/src/sections/short-closing.ts',
        find: "translation.method === 'machine' ?",
        replace: "translation.method === 'human' ?",
      },
    },
    {
      says: 'Digits are those of the reader, and the same in mark, list and text.',
      file: 'test/elements/locale.browser.ts',
      test: 'digits › of marks, lists, counts and the closing line are the same for a reader of ar-EG',
      breaks: {
        file: 'packages/elements/src/sections/marks.ts',
        find: 'const text = number(index.numbers.get(source)!);',
        replace: 'const text = number(0) && `${index.numbers.get(source)!}`;',
      },
    },
    {
      says: 'With forced colours nothing is lost.',
      file: 'test/access/readers-settings.test.ts',
      test: 'in chromium › /demo/one-tag.html loses nothing with forced colours',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: 'outline: 2px solid currentColor;',
        replace: 'box-shadow: 0 0 0 2px currentColor;\n    outline: 0 none;',
      },
    },
    {
      says: 'What is read later stands later on the page.',
      file: 'test/access/without-styles.test.ts',
      test: 'in chromium › /demo/one-tag.html: what is read later stands below, or at the end of the line',
      breaks: {
        file: 'packages/elements/src/overview/overview.styles.ts',
        find: "[part='overview-demand'] > * {\n    grid-column: 2;",
        replace: "[part='demand-note'] {\n    order: -1;\n  }\n  [part='overview-demand'] > * {\n    grid-column: 2;",
      },
    },
    {
      says: 'Without style sheets the same is read in the same order.',
      file: 'test/access/without-styles.test.ts',
      test: 'in chromium › /demo/one-tag.html: reads the same without style sheets, with disclosures open',
      breaks: {
        file: 'packages/elements/src/source-list/source-list.styles.ts',
        find: "[part='source'] > .number {\n",
        replace: "[part='source'] > .number {\n    display: none;\n",
      },
    },
    {
      says: 'A mark without an address is as large to hit as one with an address.',
      file: 'test/elements/cite.browser.ts',
      test: 'cs-cite › is as large to hit without an address as with one, and moves no line of 16px/20px sans-serif',
      breaks: {
        file: 'packages/elements/src/base/marks.styles.ts',
        find: '    line-height: normal;\n    text-align: start;\n',
        replace: '    padding-block: 0;\n',
      },
    },
  ],
};
