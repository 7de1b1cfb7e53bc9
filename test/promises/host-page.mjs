/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'The host page is safe',
  clauses: [
    {
      says: 'The page gets no global of ours.',
      file: 'test/demo/host-page.test.ts',
      test: 'window gets no property',
      breaks: {
        file: 'packages/elements/src/dom/define-element.ts',
        find: 'if (!',
        replace: 'Object.assign(globalThis, {countersign: tag});\n  if (!',
      },
    },
    {
      says: 'No valid document holds the page: one that would cost more to show than the bounds allow is refused.',
      file: 'test/elements/bounds.browser.ts',
      test: 'a document that would hold the page › marks in every text is refused, and draws nothing',
      breaks: {
        file: 'packages/campaign/src/cost.ts',
        find: 'if (total > LIMITS[work]) report(',
        replace: 'if (total > LIMITS[work] * 1e6) report(',
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
      says: 'Elements that were taken away leave no node and no listener behind.',
      file: 'test/lives/come-and-go.test.ts',
      test: 'two hundred pages full of new elements are gone when they are',
      breaks: {
        file: 'packages/elements/src/footnotes/notes-in-place.ts',
        find: "    page.removeEventListener('cs-cited-places-request', this.#onPlacesRequest);\n",
        replace: '',
      },
    },
    {
      says: 'Ten thousand messages a second to the page around a frame cost it one look each time it is drawn.',
      file: 'test/hosts/frame-host.test.ts',
      test: 'in chromium › nobody else gives a frame a height › 10,000 messages › from a marked frame: at most one search, one reading and one change each time the page is drawn',
      breaks: {
        file: 'packages/embed/src/frame-host.ts',
        find: 'requestAnimationFrame(apply)',
        replace: 'apply()',
      },
    },
    {
      says: 'HTML of other people on the page that hides members of `document` does not stop a letter.',
      file: 'test/hosts/clobbered.test.ts',
      test: 'in chromium › a comment that comes late leaves the letter as it is',
      breaks: {
        file: 'packages/elements/src/dom/real.ts',
        find: 'Reflect.get(Object.getPrototypeOf(node) as object, name, node)',
        replace: 'Reflect.get(node, name, node)',
      },
    },
    {
      says: 'HTML of a campaign’s server that is deeper or longer than any overview is not printed by a partner’s PHP.',
      file: 'test/wordpress/shared-php.test.ts',
      test: 'HTML of 512 KB › has at most 10,000 tags',
      breaks: {
        file: 'packages/php/safe-html.php',
        find: "substr_count( $html, '<' ) > MOST_TAGS",
        replace: 'false',
      },
    },
    {
      says: 'Nothing of a campaign runs where Vue takes over a page of WordPress, whatever its server sends.',
      file: 'test/wordpress/places.test.ts',
      test: 'an engine that takes over the page runs nothing of a campaign',
      breaks: {
        file: 'packages/php/safe-html.php',
        find: "array( 'v-pre', 'ngNonBindable', 'data-ng-non-bindable' )",
        replace: "array( 'data-none' )",
      },
    },
    {
      says: 'A visit to a partner’s WordPress does no work on a campaign’s HTML but to print it.',
      file: 'test/wordpress/attacks.test.ts',
      test: 'a copy › is made printable when it is fetched, and a view does no work on it',
      breaks: {
        file: 'packages/wordpress/plugin/includes/render.php',
        find: "$html = with_headings_from( $attributes['level'], $copy['html'] );",
        replace: "$html = with_headings_from( $attributes['level'], wp_kses_post( $copy['html'] ) );",
      },
    },
    {
      says: 'Pages of a campaign that a partner’s WordPress serves lead no reader elsewhere by themselves.',
      file: 'test/wordpress/hostile-folder.test.ts',
      test: 'pages of a folder › send no reader elsewhere by themselves, though links lead on',
      breaks: {
        file: 'packages/wordpress/plugin/includes/serve-folder.php',
        find: "'sandbox allow-same-origin allow-downloads",
        replace: "'sandbox allow-scripts allow-same-origin allow-downloads",
      },
    },
    {
      says: 'A visit to a partner’s Drupal asks no other server.',
      file: 'test/drupal/drupal.test.ts',
      test: 'the block › never asks the campaign’s server when a page is built, whatever that server does',
      breaks: {
        file: 'packages/drupal/module/src/Copies.php',
        find: '$copy = $this->note($folder, $lang);',
        replace: '$this->ask($folder, $lang);\n    $copy = $this->note($folder, $lang);',
      },
    },
    {
      says: 'Other code that answers or asks for a campaign in our place throws nothing into the page.',
      file: 'test/elements/foreign.browser.ts',
      test: 'a provider of other code › may share a state that throws: the fallback stays, and nothing is thrown',
      breaks: {
        file: 'packages/elements/src/loading/deliver.ts',
        find: "} catch {\n    return failure('invalid');",
        replace: '} catch (error) {\n    throw error;',
      },
    },
    {
      says: 'There is no overlay, and nothing in the top layer.',
      file: 'test/demo/host-page.test.ts',
      test: 'an element is an ordinary box: no overlay, and nothing in the top layer',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: 'display: flow-root;\n  }\n  :host([hidden])',
        replace: 'display: flow-root;\n    position: relative;\n    z-index: 1000;\n  }\n  :host([hidden])',
      },
    },
    {
      says: 'Code that takes over moves what the reader sees by at most a tenth of the window.',
      file: 'test/hosts/keep-record.test.ts',
      test: 'in chromium › an overview whose height changes by half a window › stays while the reader sees what is below it, and gives way when that is out of sight',
      breaks: {
        file: 'packages/elements/src/dom/layout-shift.ts',
        find: 'const MAX_SHIFT = 0.1;',
        replace: 'const MAX_SHIFT = 100;',
      },
    },
    {
      says: 'No frame shows both the old and the new content of an element, or neither.',
      file: 'test/hosts/keep-record.test.ts',
      test: 'in chromium › a long record › gives way all at once, where the reader is inside',
      breaks: {
        file: 'packages/elements/src/base/prepared-root.ts',
        find: 'if (node !== this.#box) node.remove();',
        replace: 'if (node === undefined) return;',
      },
    },
    {
      says: 'Until a campaign is there, and whenever it cannot be, what the partner wrote inside is visible.',
      file: 'test/elements/fallback.browser.ts',
      test: 'the children of an element › are visible until a cs-source-list is ready, and whenever it fails',
      breaks: {
        file: 'packages/elements/src/base/campaign-element.ts',
        find: 'return html`<slot></slot>`;',
        replace: 'return nothing;',
      },
    },
    {
      says: 'The partner’s own words stay visible in every state.',
      file: 'test/elements/fallback.browser.ts',
      test: "the partner's own words › stand in a cs-campaign in every state, under their heading",
      breaks: {
        file: 'packages/elements/src/campaign/campaign.ts',
        find: 'return html`<slot></slot>${this.#renderFirst()}`;',
        replace: 'return html`<slot></slot>`;',
      },
    },
    {
      says: 'Styles and layout of the host stay as they are, under frameworks and resets too.',
      file: 'test/hosts/styles.test.ts',
      test: 'in chromium › Bootstrap 5, one tag › the host keeps its own',
      breaks: {
        file: 'packages/elements/src/dom/define-element.ts',
        find: 'if (!',
        replace: "const {body} = document;\n  body.style.letterSpacing = '1px';\n  if (!",
      },
    },
    {
      says: 'Nor does the host change how the elements are set.',
      file: 'test/hosts/styles.test.ts',
      test: 'in chromium › rules for every element, one tag › the elements keep their look',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: '    text-transform: none;\n',
        replace: '',
      },
    },
    {
      says: 'It works under the Content Security Policy and the Trusted Types of the guide.',
      file: 'test/hosts/policies.test.ts',
      test: 'in chromium › Trusted Types (one tag)',
      breaks: {
        file: 'packages/internal-scripts/src/build-packages/parts.mjs',
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
        file: 'packages/campaign/src/loading/read-response.ts',
        find: 'LOAD_TIMEOUT = 20_000',
        replace: 'LOAD_TIMEOUT = 30_000',
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
      says: 'No text of a document paints over the page around an element.',
      file: 'test/hosts/painting.test.ts',
      test: 'in chromium › nothing is painted outside › an element, by texts that are wide',
      breaks: {
        file: 'packages/elements/src/base/shared.styles.ts',
        find: 'overflow: clip;\n    overflow-clip-margin',
        replace: 'overflow: visible;\n    overflow-clip-margin',
      },
    },
    {
      says: 'Static HTML, which has no box of ours, paints no further than a line above and below.',
      file: 'test/hosts/painting.test.ts',
      test: 'in chromium › static HTML, which has no box of ours, paints no further than a line › above and below',
      breaks: {
        file: 'packages/campaign/src/formats.ts',
        find: '[4, ',
        replace: '[400, ',
      },
    },
    {
      says: 'What is longer than words are leaves no column of the page, in static HTML either.',
      file: 'test/hosts/painting.test.ts',
      test: 'in chromium › static HTML, which has no box of ours, paints no further than a line › aside',
      breaks: {
        file: 'packages/render/src/html/line-breaks.ts',
        find: '${LETTER}{41,}',
        replace: '${LETTER}{4100,}',
      },
    },
    {
      says: 'Nobody publishes or judges under a name that cannot be seen.',
      file: 'test/hosts/attacks.test.ts',
      test: 'in chromium › texts in which there is nothing to see are refused, wherever they stand',
      breaks: {
        file: 'packages/campaign/src/formats.ts',
        find: 'if (!isVisible(value)) return false;',
        replace: '',
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
      says: 'A logo that needs a gigabyte of memory is refused, however small its file is said to be.',
      file: 'test/cli/logo-files.test.ts',
      test: 'check --deployed finds › a bomb',
      breaks: {
        file: 'packages/authoring/src/logos/logo-fault.ts',
        find: 'if (width > MAX_LOGO_SIDE || height > MAX_LOGO_SIDE) {',
        replace: 'if (width + height < 0) {',
      },
    },
    {
      says: 'A file with a program behind its picture is not copied.',
      file: 'test/cli/logo-files.test.ts',
      test: 'vendor leaves out › a script behind WebP',
      breaks: {
        file: 'packages/authoring/src/pictures/webp.ts',
        find: 'if (end < bytes.length) return trailing(bytes.length - end);',
        replace: '',
      },
    },
    {
      says: 'A page beside which Lit hydrates others shows each element once.',
      file: 'test/elements/hydration.browser.ts',
      test: 'where Lit’s support for hydration is loaded › and so are the elements inside',
      breaks: {
        file: 'packages/elements/src/base/campaign-element.ts',
        find: 'if (!shadowRoot) return super.createRenderRoot();',
        replace: 'if (!shadowRoot || 1) return super.createRenderRoot();',
      },
    },
    {
      says: 'Nobody but a marked frame gives a frame its height.',
      file: 'test/hosts/frame-host.test.ts',
      test: 'in chromium › nobody else gives a frame a height › not from a frame that is not marked, nor from the page itself',
      breaks: {
        file: 'packages/embed/src/frame-host.ts',
        find: 'if (frame && isMarked(frame))',
        replace: 'if (frame)',
      },
    },
    {
      says: 'A frame’s address cannot choose another document.',
      file: 'test/hosts/frame.test.ts',
      test: 'in chromium › its address chooses nothing else',
      breaks: {
        file: 'packages/embed/src/frame.ts',
        find: '    if (parent === window) return;\n',
        replace:
          "    if (asked.get('src')) shown.setAttribute('src', asked.get('src')!);\n    if (parent === window) return;\n",
      },
    },
    {
      says: 'Text of a document does not end the data for programs in a page.',
      file: 'test/render/json-ld.test.ts',
      test: 'nothing in it can end its script, begin a comment or break a line',
      breaks: {
        file: 'packages/render/src/html/inert.ts',
        find: '`[^${WORD} .,/_+-]`',
        replace: '`[^${WORD} <.,/_+-]`',
      },
    },
    {
      says: 'Text of a document is not run by the templates of a site into which HTML is pasted.',
      file: 'test/render/inert.test.ts',
      test: 'no static output holds a character that a template would run › in snippet',
      breaks: {
        file: 'packages/render/src/html/inert.ts',
        find: '`[^${WORD} .,/_+-]`',
        replace: '`[^${WORD} @.,/_+-]`',
      },
    },
    {
      says: 'Nor by Vue and Angular, which read a page after the browser has.',
      file: 'test/render/template-engines.test.ts',
      test: 'Vue › snippet, in a page that an application takes over',
      breaks: {
        file: 'packages/render/src/light/light.ts',
        find: '    v-pre\n    ngNonBindable\n',
        replace: '',
      },
    },
  ],
};
