/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'We track nobody, and say what cannot be hidden',
  clauses: [
    {
      says: 'Before a reader is within two screens of a letter, a snippet requests its small script and nothing else.',
      file: 'test/hosts/keep.test.ts',
      test: 'in chromium › requests › nothing before the reader is within two screens, then document and code',
      breaks: {
        file: 'packages/embed/src/keep.ts',
        find: "rootMargin: '200% 0px'",
        replace: "rootMargin: '900% 0px'",
      },
    },
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
      test: 'in chromium › tells hosts nothing but what every request tells (one tag)',
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
        find: String.raw`(?!(.*\/)?\.{0,2}\/|.*%(2[eEfF5]|5[cC]|[01]|[^\da-fA-F]|.[^\da-fA-F]))[\w/.~%-]`,
        replace: String.raw`[\w/.:~%-]`,
      },
    },
    {
      says: 'And there from the document’s own folder: the site may serve those of others beside it.',
      file: 'test/campaign/formats.test.ts',
      test: 'image-path › does not climb to another folder, in no writing',
      breaks: {
        file: 'packages/campaign/src/formats.ts',
        find: String.raw`(.*\/)?\.{0,2}\/|`,
        replace: '',
      },
    },
    {
      says: 'A logo that is copied has lost what tells of its maker.',
      file: 'test/cli/logo-files.test.ts',
      test: 'what is right › is published without metadata, again and again',
      breaks: {
        file: 'packages/authoring/src/pictures/png.ts',
        find: 'if (Object.hasOwn(KEPT, type)) pieces.push(bytes.subarray(at, end));',
        replace: 'pieces.push(bytes.subarray(at, end));',
      },
    },
    {
      says: 'Links tell the other site nothing.',
      file: 'test/hosts/visit.test.ts',
      test: 'in chromium › links tell the other site nothing, and open no door to this one (one tag)',
      breaks: {
        file: 'packages/elements/src/sections/text.ts',
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
        find: 'if (!this.#mayRequest) return;',
        replace: '',
      },
    },
    {
      says: 'Nor with a `load` that is mistyped.',
      file: 'test/elements/protecting.browser.ts',
      test: 'load › "click " requests nothing before a press',
      breaks: {
        file: 'packages/elements/src/loading/consent.ts',
        find: String.raw`load != null && !/^\s*auto\s*$/i.test(load);`,
        replace: "load === 'click';",
      },
    },
    {
      says: 'With the code elsewhere, not even the code is requested.',
      file: 'test/hosts/click.test.ts',
      test: 'in chromium › a snippet with code from elsewhere › requests nothing before the press, then code, document and logos, and keeps the focus',
      breaks: {
        file: 'packages/embed/src/click.ts',
        find: '  campaign.prepend(box);',
        replace: '  campaign.prepend(box);\n  document.head.append(code);',
      },
    },
    {
      says: 'The host that the button names is the one that is asked.',
      file: 'test/elements/click.browser.ts',
      test: 'load="click" › names the host that is asked, whatever else stands in the address',
      breaks: {
        file: 'packages/elements/src/base/load-button.ts',
        find: 'new URL(address).host',
        replace: "address.split('/')[2]",
      },
    },
    {
      says: 'The campaign’s own page requests nothing.',
      file: 'test/demo/static-page.test.ts',
      test: 'its policy › forbids an image',
      breaks: {
        file: 'packages/render/src/page/whole-page.ts',
        find: `"default-src 'none'"`,
        replace: `"default-src 'self'"`,
      },
    },
    {
      says: 'A frame does not tell the page around which link to another site a reader opens.',
      file: 'test/hosts/frame-wordpress.test.ts',
      test: 'in chromium › the page around is not told which link to another host a reader opens',
      breaks: {
        file: 'packages/embed/src/frame.ts',
        find: 'link.host === location.host ? link.href : page',
        replace: 'page ? link.href : page',
      },
    },
    {
      says: 'A server that sends a cookie with a document is found out.',
      file: 'test/cli/deployed.test.ts',
      test: 'each fault has one line › a cookie comes with it',
      breaks: {
        file: 'packages/cli/src/deployed/headers.ts',
        find: "of(answer, 'set-cookie') === null && (!sandboxed || of(sandboxed, 'set-cookie') === null)",
        replace: "of(answer, 'x') === null || sandboxed",
      },
    },
  ],
};
