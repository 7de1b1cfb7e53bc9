// What we promise, the test that holds each part of it, and a small change that breaks it: `pnpm promises` makes each of
// these changes and sees its test fail. docs/promises.md is written from this list.

/**
 * @typedef {object} Clause
 * @property {string} says - What is promised, as a sentence.
 * @property {string} file - The file of the test, from the root of the repository.
 * @property {string} test - Its name after those of the suites around it, as reporters print it. Tests that run in every
 *   engine are named for Chromium.
 * @property {{file: string, find: string, replace: string}} breaks - A text that its file holds once, and what in its
 *   place breaks the promise.
 */

/** @type {{name: string, clauses: Clause[]}[]} - In the order of their numbers. */
export const promises = [
  {
    name: 'One tag',
    clauses: [
      {
        says: 'A script and an element with a `src` are enough.',
        file: 'test/demo/requests.test.ts',
        test: 'the snippet › needs neither preload nor fallback: a script and an element with a src are enough',
        breaks: {
          file: 'packages/elements/src/campaign/campaign-provider.ts',
          find: "this.layout = 'full';",
          replace: "this.layout = 'none';",
        },
      },
    ],
  },
  {
    name: 'The host page is safe',
    clauses: [
      {
        says: 'The page gets no global of ours.',
        file: 'test/demo/host-page.test.ts',
        test: 'window gets no property',
        breaks: {
          file: 'packages/elements/src/define-element.ts',
          find: 'if (!',
          replace: 'Object.assign(globalThis, {countersign: tag});\n  if (!',
        },
      },
      {
        says: 'Following a footnote leaves address and history of the page as they are.',
        file: 'test/elements/footnotes.browser.ts',
        test: 'a mark, with a list of sources on the page › leaves the address and the history of the page as they are',
        breaks: {
          file: 'packages/elements/src/source-list/source-list.ts',
          find: 'this.#arrived = {source: event.source, mark: event.mark};',
          replace: 'this.#arrived = {source: event.source, mark: event.mark};\n    location.hash = event.source;',
        },
      },
      {
        says: 'There is no overlay, and nothing in the top layer.',
        file: 'test/demo/host-page.test.ts',
        test: 'an element is an ordinary box: no overlay, and nothing in the top layer',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: 'display: flow-root;',
          replace: 'display: flow-root;\n    position: relative;\n    z-index: 1000;',
        },
      },
      {
        says: 'Until a campaign is there, and whenever it cannot be, what the partner wrote inside is visible.',
        file: 'test/elements/fallback.browser.ts',
        test: 'the children of an element › are visible until a cs-source-list is ready, and whenever it fails',
        breaks: {
          file: 'packages/elements/src/campaign-element.ts',
          find: 'return html`<slot></slot>`;',
          replace: 'return nothing;',
        },
      },
      {
        says: 'The partner’s own words stay visible in every state.',
        file: 'test/elements/fallback.browser.ts',
        test: "the partner's own words › stand in a cs-campaign in every state, under their heading",
        breaks: {
          file: 'packages/elements/src/campaign/campaign-provider.ts',
          find: 'return html`<slot></slot>${this.#renderCard()}`;',
          replace: 'return html`<slot></slot>`;',
        },
      },
      {
        says: 'Styles and layout of the host stay as they are, under frameworks and resets too.',
        file: 'test/hosts/styles.test.ts',
        test: 'in chromium › Bootstrap 5, one tag › the host keeps its own',
        breaks: {
          file: 'packages/elements/src/define-element.ts',
          find: 'if (!',
          replace: "document.body.style.letterSpacing = '1px';\n  if (!",
        },
      },
      {
        says: 'Nor does the host change how the elements are set.',
        file: 'test/hosts/styles.test.ts',
        test: 'in chromium › rules for every element, one tag › the elements keep their look',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: '    text-transform: none;\n',
          replace: '',
        },
      },
      {
        says: 'It works under the Content Security Policy and the Trusted Types of the guide.',
        file: 'test/hosts/policies.test.ts',
        test: 'in chromium › Trusted Types (one tag)',
        breaks: {
          file: 'packages/embed/build-plugins.mjs',
          find: "createPolicy('countersign'",
          replace: "createPolicy('another'",
        },
      },
      {
        says: 'A document that has moved is not followed, and the fallback stays.',
        file: 'test/hosts/loading.test.ts',
        test: 'in chromium › the document has moved (one tag)',
        breaks: {
          file: 'packages/elements/src/loading/fetch-document.ts',
          find: "redirect: 'error'",
          replace: "redirect: 'follow'",
        },
      },
      {
        says: 'A document that does not come is given up after twenty seconds, and the fallback stays.',
        file: 'test/hosts/loading.test.ts',
        test: 'in chromium › the document does not come and is given up after twenty seconds (one tag)',
        breaks: {
          file: 'packages/elements/src/loading/fetch-document.ts',
          find: 'const TIMEOUT = 20_000',
          replace: 'const TIMEOUT = 30_000',
        },
      },
      {
        says: 'Text of a document that deceives the eye is refused.',
        file: 'test/hosts/attacks.test.ts',
        test: 'in chromium › texts that deceive are refused, wherever they stand',
        breaks: {
          file: 'packages/campaign/src/formats.ts',
          find: '\\u2028-\\u202e',
          replace: '\\u2028-\\u202d',
        },
      },
      {
        says: 'An address is a link of the web, or no link.',
        file: 'test/hosts/attacks.test.ts',
        test: 'in chromium › addresses that are none are refused, wherever they stand',
        breaks: {
          file: 'packages/campaign/src/formats.ts',
          find: 'return !!url && (url === value || url === `${value}/`);',
          replace: 'return !!url || !!value;',
        },
      },
      {
        says: 'Code that is not the one of the hash does not run, and the fallback stays.',
        file: 'test/hosts/loading.test.ts',
        test: 'in chromium › the code is another one (one tag)',
        breaks: {
          file: 'packages/elements/src/server/snippet.ts',
          find: 'integrity=${integrity ?? nothing}',
          replace: 'integrity=${integrity ? nothing : nothing}',
        },
      },
    ],
  },
  {
    name: 'We track nobody, and say what cannot be hidden',
    clauses: [
      {
        says: 'No cookie, no storage.',
        file: 'test/hosts/visit.test.ts',
        test: 'in chromium › asks for code, document and logo, and stores nothing (one tag)',
        breaks: {
          file: 'packages/elements/src/loading/documents.ts',
          find: 'joined.listeners.add(listener);',
          replace: "joined.listeners.add(listener);\n  localStorage.setItem('countersign', url);",
        },
      },
      {
        says: 'Requests carry no referrer.',
        file: 'test/hosts/visit.test.ts',
        test: 'in chromium › sends no referrer within one origin either (one tag)',
        breaks: {
          file: 'packages/elements/src/loading/fetch-document.ts',
          find: "referrerPolicy: 'no-referrer',",
          replace: "referrerPolicy: 'unsafe-url',",
        },
      },
      {
        says: 'Requests to other sites carry no cookies.',
        file: 'test/hosts/visit.test.ts',
        test: 'in chromium › tells hosts nothing but what every request tells (one tag, no preload)',
        breaks: {
          file: 'packages/elements/src/loading/fetch-document.ts',
          find: "credentials: 'same-origin',",
          replace: "credentials: 'include',",
        },
      },
      {
        says: 'Logos come from the document’s own origin only.',
        file: 'test/demo/failures.test.ts',
        test: 'a document that breaks a rule › with a logo on another origin',
        breaks: {
          file: 'packages/campaign/src/formats.ts',
          find: String.raw`[\w/.~%-]+\.(png|webp|avif)`,
          replace: String.raw`[\w/.:~%-]+\.(png|webp|avif)`,
        },
      },
      {
        says: 'Links tell the other site nothing.',
        file: 'test/hosts/visit.test.ts',
        test: 'in chromium › links tell the other site nothing, and open no door to this one (one tag)',
        breaks: {
          file: 'packages/elements/src/render/text.ts',
          find: 'rel="noopener noreferrer" referrerpolicy="no-referrer"',
          replace: 'rel="noopener"',
        },
      },
      {
        says: 'With `load="click"` nothing is requested of others before a reader presses a button that names them.',
        file: 'test/hosts/click.test.ts',
        test: 'in chromium › a snippet with the site’s own code requests nothing of others before the press',
        breaks: {
          file: 'packages/elements/src/loading/campaign-source.ts',
          find: 'if (!this.#mayRequest) return this.#take(EMPTY);',
          replace: '',
        },
      },
      {
        says: 'With the code elsewhere, not even the code is requested.',
        file: 'test/hosts/click.test.ts',
        test: 'in chromium › a snippet with code from elsewhere › requests nothing before the press, then code, document and logos, and keeps the focus',
        breaks: {
          file: 'packages/embed/src/click.ts',
          find: '  template!.replaceWith(box);',
          replace: '  template!.replaceWith(box);\n  document.head.append(code);',
        },
      },
      {
        says: 'The host that the button names is the one that is asked.',
        file: 'test/elements/click.browser.ts',
        test: 'load="click" › names the host that is asked, whatever else stands in the address',
        breaks: {
          file: 'packages/elements/src/render/ask.ts',
          find: 'new URL(address).host',
          replace: "address.split('/')[2]",
        },
      },
    ],
  },
  {
    name: 'No status without evidence',
    clauses: [
      {
        says: 'Every entry of a history names at least one source, or the document is refused.',
        file: 'test/demo/failures.test.ts',
        test: 'a document that breaks a rule › with a status without evidence',
        breaks: {
          file: 'packages/campaign/src/reader/table.ts',
          find: '                  min: 1,\n                  max: 50,',
          replace: '                  min: 0,\n                  max: 50,',
        },
      },
      {
        says: 'A status is the newest entry of its dated history.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'the status of a demand › is that of the last entry, since the first of those that repeat it',
        breaks: {
          file: 'packages/campaign/src/standing.ts',
          find: 'const latest = history.at(-1)!;',
          replace: 'const latest = history.at(0)!;',
        },
      },
      {
        says: 'Every status leads to what shows it.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'the status of a demand › has footnote marks for what shows it',
        breaks: {
          file: 'packages/elements/src/demand-checklist/demand-checklist.ts',
          find: 'prose(view, entry.note, entry.evidence)',
          replace: 'prose(view, entry.note)',
        },
      },
      {
        says: 'The status with its date, its marks and the newest reply cannot be left out.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'the history of a demand › can be left out, but never the status with its date, the marks and the newest reply',
        breaks: {
          file: 'packages/elements/src/demand-checklist/demand-checklist.ts',
          find: '${this.#renderResponses(view, index.open.demands.get(demand.id)!)}',
          replace: '${this.withoutHistory ? nothing : this.#renderResponses(view, index.open.demands.get(demand.id)!)}',
        },
      },
      {
        says: 'The words are defined in the element.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'the words › are defined in the element, all of them',
        breaks: {
          file: 'packages/elements/src/demand-checklist/demand-checklist.ts',
          find: '${STATUSES.map((status) => html`<div>',
          replace: '${STATUSES.slice(1).map((status) => html`<div>',
        },
      },
    ],
  },
  {
    name: 'Fair',
    clauses: [
      {
        says: 'Who publishes, who judges and who approved stands at the foot of every element.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'the closing line › ends a cs-letter-card, and cannot be left out',
        breaks: {
          file: 'packages/elements/src/campaign-element.ts',
          find: '${this.nested ? nothing : closingLine(view)}',
          replace: '${this.nested || this.withoutHeading ? nothing : closingLine(view)}',
        },
      },
      {
        says: 'The closing line says whether the signatories approved the account.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'the closing line › says whether the signatories approved the account',
        breaks: {
          file: 'packages/elements/src/render/closing-line.ts',
          find: '${words[endorsement]()}',
          replace: "${words[endorsement && 'agreed']()}",
        },
      },
      {
        says: 'The addressee’s newest reply stands in the open beside the demand.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'what addressees say › stands in the open beside the demand: the newest words of each',
        breaks: {
          file: 'packages/elements/src/demand-checklist/demand-checklist.ts',
          find: 'html`<div part="response">${responseEntry(view, response)}</div>`',
          replace: 'html`<details part="response">${responseEntry(view, response)}</details>`',
        },
      },
      {
        says: 'A later silence never hides what an addressee said.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'what addressees say › is not hidden by a later silence',
        breaks: {
          file: 'packages/campaign/src/responses.ts',
          find: "response.kind === 'no-reply' ? silent : said",
          replace: "response.kind === 'no-reply' ? said : silent",
        },
      },
      {
        says: 'Counts name every status that there is, never a score.',
        file: 'test/elements/demand-checklist.browser.ts',
        test: 'the counts › name every status that there is, in one order, and never a score',
        breaks: {
          file: 'packages/campaign/src/standing.ts',
          find: '({count}) => count > 0,',
          replace: "({status, count}) => count > 0 && status !== 'unmet',",
        },
      },
      {
        says: 'A correction shows what was and what is.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'corrections › are behind a disclosure: when, what was, what is, and why',
        breaks: {
          file: 'packages/elements/src/render/closing-line.ts',
          find: '<del>${prose(view, was)}</del>',
          replace: '<del>${prose(view, was && now)}</del>',
        },
      },
    ],
  },
  {
    name: 'Everybody can read it',
    clauses: [
      {
        says: 'Right-to-left is as good as left-to-right: the direction is that of the reader’s language.',
        file: 'test/elements/direction.browser.ts',
        test: 'direction › of ar is rtl on a page that runs ltr',
        breaks: {
          file: 'packages/elements/src/render/view.ts',
          find: 'direction: directionOf(language),',
          replace: "direction: directionOf(language) && 'ltr',",
        },
      },
      {
        says: 'Two languages can be on one page.',
        file: 'test/elements/language.browser.ts',
        test: "the reader's language › is the element's own, else the nearest above, else the document's, else the campaign's",
        breaks: {
          file: 'packages/elements/src/language.ts',
          find: 'return this.#host.lang || this.#stated;',
          replace: 'return this.#host.lang || (this.#stated && document.documentElement.lang);',
        },
      },
      {
        says: 'Whatever a mouse does, the keyboard does: a footnote mark leads to its source, and Escape back.',
        file: 'test/demo/keyboard.test.ts',
        test: 'a footnote mark › leads to its source, and Escape back to it',
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
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: "[part='closing'] {\n    margin",
          replace: "[part='closing'] {\n    min-inline-size: 25em;\n    margin",
        },
      },
      {
        says: 'Text has enough contrast, as every other rule of WCAG 2.2 AA that axe knows.',
        file: 'test/demo/pages.test.ts',
        test: '/demo/one-tag.html › has no barrier that axe knows (WCAG 2.2 AA and best practices), with everything open',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: "[part='closing'] {\n    margin",
          replace: "[part='closing'] {\n    opacity: 0.3;\n    margin",
        },
      },
      {
        says: 'The keyboard reaches everything that a mouse can use, in reading order and in sight.',
        file: 'test/access/keyboard-walk.test.ts',
        test: 'in chromium › /demo/one-tag.html: Tab stops at everything that a mouse can use, in reading order and in sight',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: 'outline: 2px solid currentColor;',
          replace: 'outline: 1px solid currentColor;',
        },
      },
      {
        says: 'Nothing moves for those who want less motion.',
        file: 'test/access/readers-settings.test.ts',
        test: 'in chromium › /demo/one-tag.html loses nothing with reduced motion',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: '    cursor: pointer;\n    inline-size: fit-content;',
          replace: '    cursor: pointer;\n    transition: color 1s;\n    inline-size: fit-content;',
        },
      },
      {
        says: 'Nothing is announced when a campaign loads, and the focus stays where it is.',
        file: 'test/elements/announcements.browser.ts',
        test: 'a campaign › announces nothing when it loads: no live region, the focus and the page’s title stay',
        breaks: {
          file: 'packages/elements/src/campaign-element.ts',
          find: '<div class="base" lang=',
          replace: '<div class="base" role="status" lang=',
        },
      },
      {
        says: 'On paper it is black on white.',
        file: 'test/demo/print.test.ts',
        test: 'a printed page › has black text on white where the page on the screen is dark',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: '      color: CanvasText;\n      background-color: Canvas;\n',
          replace: '',
        },
      },
      {
        says: 'On paper nothing stays closed.',
        file: 'test/hosts/print.test.ts',
        test: 'in chromium › the rules for paper open what is closed, and take away what can only be pressed (one tag)',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: 'content-visibility: visible;',
          replace: 'content-visibility: hidden;',
        },
      },
      {
        says: 'Text that fell back to another language says in which it is.',
        file: 'test/elements/translations.browser.ts',
        test: "what the campaign does not say in that language › is said in the campaign's own, and marked",
        breaks: {
          file: 'packages/elements/src/render/text.ts',
          find: 'return language === view.language ? content :',
          replace: 'return language ? content :',
        },
      },
      {
        says: 'A machine translation says that it is one.',
        file: 'test/elements/translations.browser.ts',
        test: 'what a reader of a translation is told › is that a machine made it, and of which revision it is',
        breaks: {
          file: 'packages/elements/src/render/closing-line.ts',
          find: "translation.method === 'machine' ?",
          replace: "translation.method === 'human' ?",
        },
      },
      {
        says: 'Digits are those of the reader, and the same in mark, list and text.',
        file: 'test/elements/locale.browser.ts',
        test: 'digits › of marks, lists, counts and the closing line are the same for a reader of ar-EG',
        breaks: {
          file: 'packages/elements/src/footnotes/footnotes.ts',
          find: '${number(n)}${comma}',
          replace: '${n}${comma}',
        },
      },
      {
        says: 'With forced colours nothing is lost.',
        file: 'test/access/readers-settings.test.ts',
        test: 'in chromium › /demo/one-tag.html loses nothing with forced colours',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: 'outline: 2px solid currentColor;',
          replace: 'box-shadow: 0 0 0 2px currentColor;\n    outline: 0 none;',
        },
      },
      {
        says: 'What is read later stands later on the page.',
        file: 'test/access/without-styles.test.ts',
        test: 'in chromium › /demo/one-tag.html: what is read later stands below, or at the end of the line',
        breaks: {
          file: 'packages/elements/src/campaign/campaign-provider.styles.ts',
          find: '  .base {\n    display: grid;',
          replace: '  .base > :last-child {\n    order: -1;\n  }\n  .base {\n    display: grid;',
        },
      },
      {
        says: 'Without style sheets the same is read in the same order.',
        file: 'test/access/without-styles.test.ts',
        test: 'in chromium › /demo/one-tag.html: reads the same without style sheets, with disclosures open',
        breaks: {
          file: 'packages/elements/src/source-list/source-list.styles.ts',
          find: '  .number {\n    flex: none;',
          replace: '  .number {\n    display: none;',
        },
      },
      {
        says: 'A mark without an address is as large to hit as one with an address.',
        file: 'test/elements/footnotes.browser.ts',
        test: 'cs-cite › is as large to hit without an address as with one, and moves no line',
        breaks: {
          file: 'packages/elements/src/styles/shared.styles.ts',
          find: '    padding-block: 1.2em;\n',
          replace: '',
        },
      },
    ],
  },
  {
    name: 'Code is pinned, content is fresh',
    clauses: [
      {
        says: 'The snippet names the code by exact version and by its hash.',
        file: 'test/demo/snippet.test.ts',
        test: 'names the code by exact version and by its hash',
        breaks: {
          file: 'packages/elements/src/server/snippet.ts',
          find: 'integrity=${integrity ?? nothing}',
          replace: 'integrity=${integrity ? nothing : nothing}',
        },
      },
      {
        says: 'A document says when it was updated and when it was checked.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'the closing line › says when the document was updated and checked',
        breaks: {
          file: 'packages/campaign/src/freshness.ts',
          find: 'return checked ?? updated.slice(0, 10);',
          replace: 'return checked ? updated.slice(0, 10) : updated.slice(0, 10);',
        },
      },
      {
        says: 'After 180 days without a check it says so.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'the closing line › says that nobody has checked it for 180 days',
        breaks: {
          file: 'packages/elements/src/render/closing-line.ts',
          find: 'daysSinceCheck(campaign, Date.now()) > STALE_AFTER_DAYS',
          replace: 'daysSinceCheck(campaign, Date.now()) > 2 * STALE_AFTER_DAYS',
        },
      },
      {
        says: 'A refresh takes a newer revision of the same campaign, and nothing else.',
        file: 'test/elements/refresh.browser.ts',
        test: 'refresh › takes nothing else: not what is older or equal, of another campaign, invalid or not there',
        breaks: {
          file: 'packages/elements/src/loading/documents.ts',
          find: 'next.id === current.id && next.updated > current.updated',
          replace: 'next.updated > current.updated',
        },
      },
    ],
  },
  {
    name: 'It works without script',
    clauses: [
      {
        says: 'The static rendering has every fact of the elements.',
        file: 'test/elements/node/light.test.ts',
        test: 'everything that a document says › is in the light rendering: full, en',
        breaks: {
          file: 'packages/elements/src/server/sources.ts',
          find: 'sourceEntry(view, index.sources.get(id)!, true)',
          replace: 'sourceEntry(view, index.sources.get(id)!, false)',
        },
      },
      {
        says: 'The snippet holds the campaign as plain HTML, says of which revision it is, and where the current one is.',
        file: 'test/demo/snippet.test.ts',
        test: 'holds the campaign as plain HTML, of which revision it is, and where the current one is',
        breaks: {
          file: 'packages/elements/src/server/light.ts',
          find: '${first} ${last} ${closing} ${asOf(view)}',
          replace: '${first} ${last} ${closing} ${asOf(view) && nothing}',
        },
      },
      {
        says: 'Where scripts are off, the campaign is there all the same.',
        file: 'test/hosts/loading.test.ts',
        test: 'in chromium › scripts are off (one tag)',
        breaks: {
          file: 'packages/elements/src/server/snippet.ts',
          find: '${inside}</cs-campaign>',
          replace: '${inside && nothing}</cs-campaign>',
        },
      },
    ],
  },
  {
    name: 'It ends well',
    clauses: [
      {
        says: 'An ended campaign stays as a record, and says how it ended.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'a campaign that has ended › is a record: a cs-source-list shows all of it and how it ended',
        breaks: {
          file: 'packages/elements/src/campaign-element.ts',
          find: "view.campaign.stage === 'retracted'",
          replace: "view.campaign.stage !== 'open'",
        },
      },
      {
        says: 'A retracted one shows only its note.',
        file: 'test/elements/closing-line.browser.ts',
        test: 'a campaign that was retracted › shows only its note in a cs-source-list',
        breaks: {
          file: 'packages/elements/src/campaign-element.ts',
          find: 'retracted ? this.renderRetracted()',
          replace: 'retracted && this.nested ? this.renderRetracted()',
        },
      },
      {
        says: 'Code never comes from a campaign’s domain.',
        file: 'test/demo/snippet.test.ts',
        test: 'keeps code and campaign on different hosts: code never comes from a campaign’s domain',
        breaks: {
          file: 'packages/embed/write-snippet.mjs',
          find: 'script: `https://cdn.jsdelivr.net/',
          replace: 'script: `${new URL(campaign.url).origin}/',
        },
      },
      {
        says: 'An embed of a document that is not there any more shows its fallback.',
        file: 'test/hosts/loading.test.ts',
        test: 'in chromium › the document is not there (one tag)',
        breaks: {
          file: 'packages/elements/src/campaign/campaign-provider.ts',
          find: 'return html`<slot></slot>${this.#renderCard()}`;',
          replace: 'return html`${this.#renderCard()}`;',
        },
      },
      {
        says: 'A copy on a partner’s own site is not taken over by another campaign’s document.',
        file: 'test/cli/vendor.test.ts',
        test: 'run again with the folder alone › it leaves the copy as it is for another campaign’s document',
        breaks: {
          file: 'packages/cli/src/commands/vendor.ts',
          find: 'if (next.id === id && next.updated',
          replace: 'if (next.updated',
        },
      },
      {
        says: 'The corrections of a retracted campaign are not shown either.',
        file: 'test/stories/states.browser.ts',
        test: 'a campaign that is over › leaves its note alone when it was retracted: cs-campaign',
        breaks: {
          file: 'packages/elements/src/render/closing-line.ts',
          find: "corrections.length > 0 && campaign.stage !== 'retracted'",
          replace: 'corrections.length > 0',
        },
      },
    ],
  },
];

/** Every clause, with the number of its promise. */
export const allClauses = () =>
  promises.flatMap(({clauses}, at) => clauses.map((clause) => ({number: at + 1, ...clause})));
