// The rules of our code that ESLint can check. CONTRIBUTING.md does not repeat them.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import js from '@eslint/js';

/** Ways to turn text into markup. The text of a campaign document is hostile: it may only ever become text nodes. */
const markup = [
  [
    'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    'Render text with a Lit template.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    'Render text with a Lit template.',
  ],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'Render text with a Lit template.',
  ],
  [
    'TaggedTemplateExpression TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/i]',
    'Render text as a child expression.',
  ],
  // A page's style-src may block both. styleMap and adopted style sheets are allowed by any policy.
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style|\\sstyle="/i]',
    'Use static styles, or styleMap.',
  ],
].map(([selector, message]) => ({selector, message}));

const unsafeDirectives = ['html', 'svg', 'mathml'].map((kind) => ({
  group: [`lit/directives/unsafe-${kind}.js`, `lit-html/directives/unsafe-${kind}.js`],
  message: 'Document text is only ever text.',
}));

const noZod = {
  group: ['zod', 'zod/*'],
  message: 'zod sets a global and trips a CSP: only packages/campaign/src/schema may import it.',
};

const noLit = {group: ['lit', 'lit/*', '@lit/*', '@lit-labs/*'], message: 'This package knows no DOM and no Lit.'};

/** The globals that a package of pure functions may not use: those of one platform, and those with effects. */
const pure = (name) => {
  const platforms = {...globals.browser, ...globals.node};
  const shared = {...globals.builtin, ...globals['shared-node-browser']};
  const effects = ['fetch', 'performance', 'navigator', 'setTimeout', 'setInterval', 'console'];
  return [
    'error',
    ...Object.keys(platforms)
      .filter((global) => !(global in shared))
      .map((global) => ({name: global, message: `packages/${name} runs in Node and browsers alike.`})),
    ...effects.map((global) => ({name: global, message: `packages/${name} holds pure functions.`})),
  ];
};

const PACKAGES = ['campaign', 'elements', 'render', 'authoring', 'embed', 'cli', 'studio', 'site'];

/** Packages that hold one campaign document each. */
const CAMPAIGNS = ['microsoft-azure-review', 'apple-content-scanning'];

/** Packages import in one direction: see docs/architecture.md. `allowed` lists the packages on the left. */
const imports = (allowed, ...more) => {
  const denied = [...PACKAGES, 'internal-scripts', ...CAMPAIGNS].filter((name) => !allowed.includes(name));
  return [
    'error',
    {
      patterns: [
        {
          group: denied.flatMap((name) => [`@countersign/${name}`, `@countersign/${name}/*`]),
          message: 'Packages depend in one direction: see docs/architecture.md.',
        },
        {
          regex: `(^|/)(${PACKAGES.join('|')})/(src|build|dist)/`,
          message: 'Another package is imported by its name.',
        },
        ...unsafeDirectives,
        ...more,
      ],
    },
  ];
};

/** Files in one folder of a suite, with how many folders lie between them and test/. Suites share test/support only. */
const suiteImports = [1, 2, 3].flatMap((depth) =>
  [
    {files: `test/${'*/'.repeat(depth)}*.{ts,tsx,mjs}`, others: 'support/|fixtures/'},
    {files: `test/support/${'*/'.repeat(depth - 1)}*.{ts,mjs}`, others: 'fixtures/'},
  ].map(({files, others}) => ({
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...unsafeDirectives,
            {
              regex: `^(\\.\\./){${depth}}(?!\\.\\./|${others})`,
              message: 'A suite imports test/support, never another suite. test/support imports no suite.',
            },
          ],
        },
      ],
    },
  })),
);

export default tseslint.config(
  {
    ignores: [
      // Written by hand for apps that import the bundle. No module of ours imports it.
      'packages/embed/countersign.d.ts',
      '**/node_modules/',
      '**/build/',
      '**/dist/',
      // Projects as a partner would write them, in the languages of their frameworks.
      'test/consumers/projects/',
      '**/coverage/',
      'test/elements/frameworks/',
    ],
  },
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
  },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-syntax': ['error', ...markup],
      'no-restricted-imports': ['error', {patterns: unsafeDirectives}],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // tsc reports undefined names already, and knows the ambient ones.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.mjs', '.storybook/**'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['.storybook/preview.mjs', 'packages/wordpress/**/*.js', 'docs/site/{search,try}/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {'no-console': 'error'},
  },
  {
    // Others wrote the text, and may write one for which such an expression takes minutes.
    files: ['packages/*/src/**/*.ts', 'packages/wordpress/plugin/**/*.js'],
    plugins: {regexp},
    rules: {'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error'},
  },
  {
    files: ['packages/campaign/src/**/*.ts'],
    rules: {'no-restricted-imports': imports([], noZod, noLit), 'no-restricted-globals': pure('campaign')},
  },
  {
    files: ['packages/authoring/src/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(['campaign'], noZod, noLit, {
        regex: '^(node:|(fs|path|os|url|util|zlib|crypto|process|buffer|stream|http|https)(/|$))',
        message: 'packages/authoring runs in browsers too.',
      }),
      'no-restricted-globals': pure('authoring'),
    },
  },
  {
    // It loads a document, which is an effect.
    files: ['packages/campaign/src/loading/**/*.ts'],
    rules: {'no-restricted-globals': pure('campaign').filter(({name}) => name !== 'fetch' && name !== 'setTimeout')},
  },
  {
    files: ['packages/campaign/src/schema/**/*.ts'],
    rules: {
      'no-restricted-imports': imports([]),
    },
  },
  {
    files: ['packages/{elements,embed}/src/**/*.ts'],
    // Pages of our own, with no markup of other people.
    ignores: ['packages/embed/src/{copy,frame}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {object: 'document', message: 'Markup of a page can hide it. Ask `page` of dom/real.ts.'},
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: {'no-restricted-imports': imports(['campaign'], noZod)},
  },
  {
    files: ['packages/render/src/**/*.ts'],
    rules: {'no-restricted-imports': imports(['campaign', 'elements'], noZod)},
  },
  {
    files: ['packages/embed/src/**/*.ts'],
    rules: {'no-restricted-imports': imports(['elements'], noZod)},
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-imports': imports(['campaign', 'authoring', 'elements', 'render'], noZod),
    },
  },
  {
    files: ['packages/studio/src/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(['campaign', 'authoring', 'elements', 'render'], noZod),
    },
  },
  {
    files: ['packages/site/src/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(['campaign', 'elements', 'render', 'studio'], noZod),
    },
  },
  {
    // All that renders comes with a letter. The first page would wait for it.
    files: ['packages/site/src/embed/*.ts', 'packages/site/src/embed/words/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@countersign/elements', '@countersign/elements/*', '@countersign/render', './letter/*'],
              allowTypeImports: true,
              message: 'Only packages/site/src/embed/letter renders, and it is loaded when there is a letter.',
            },
          ],
        },
      ],
    },
  },
  {
    // Values of a document and of the format, for the page, its thread and Node alike.
    files: ['packages/studio/src/{document,fields}/**/*.ts'],
    rules: {'no-restricted-globals': pure('studio/src/document')},
  },
  {
    // zod and the renderers run in the thread. The page would wait for them.
    files: ['packages/studio/src/{document,fields,session,forms,views,files,shell,words}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@countersign/authoring', '@countersign/render'],
              allowTypeImports: true,
              message: 'Ask the thread: see docs/studio-architecture.md.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/studio/src/views/*/*.ts'],
    rules: {
      'no-restricted-imports': imports(['campaign', 'authoring', 'elements', 'render'], noZod, {
        regex: '^\\.\\./(?!\\.\\./)[a-z-]+/(?!language-names)',
        message: 'Views do not import each other: see docs/studio-architecture.md.',
      }),
    },
  },
  {
    // Their type is that of English: see words.ts.
    files: ['packages/studio/src/words/*/*.ts', 'packages/site/src/embed/words/*.ts'],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
  {
    files: ['packages/{elements,render,studio,site}/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: {litHtmlSources: true, wc: {elementBaseClasses: ['LitElement', 'CampaignElement', 'StudioView']}},
    rules: {
      // Safari drops list semantics from a list without markers. An explicit role="list" brings them back.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/value-after-constraints': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      // Class modules do not register: define.ts does. No module adds a name to the page's globals.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/guard-define-call': 'error',
      // CampaignElement implements every lifecycle method, so subclasses call super without a guard.
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': 'error',
      'wc/no-method-prefixed-with-on': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    // These pages are our own: nobody else defines elements there.
    files: ['packages/{studio,site}/src/**/*.ts'],
    rules: {'wc/guard-define-call': 'off'},
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // `test()` of node:test returns a promise. The runner itself awaits it.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']}]},
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...suiteImports,
);
