// The templates of sites into which static HTML is pasted, each by the engine itself: nothing of a document is run, and
// what comes out reads the same. For engines without a package that a test could run, see inert.test.ts.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {suite, test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {parseTemplate} from '@angular/compiler';
import Handlebars from 'handlebars';
import {Liquid} from 'liquidjs';
import {marked} from 'marked';
import {parse as parseSvelte} from 'svelte/compiler';
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {parse, serialized} from '../support/html/parse-html.ts';
import {readable} from '../support/html/readable.ts';
import {saying} from './saying.ts';
import {staticOutputs} from '../support/html/static-outputs.ts';

const require = createRequire(import.meta.url);
const ejs = require('ejs') as {render: (template: string, data: object) => string};
const mustache = require('mustache') as {render: (template: string, data: object) => string};
const nunjucks = require('nunjucks') as {renderString: (template: string, data: object) => string};
const twig = require('twig') as {twig: (options: {data: string; rethrow: true}) => {render: (data: object) => string}};

/** What each engine would turn into another text, or refuse. */
const TEXTS = [
  '{{ x }} {{{ x }}} {{&x}} {{> x}} {{#x}} {{/x}} {{!x}} {{=<% %>=}} {{else}}',
  '{% raw %} {% if x %} {% include "x" %} {%- x -%} {# x #} {{ "a" | upcase }} {{ 7 * 7 }}',
  '<% x %> <%= x %> <%- x %> <%# x %> <%% x %%>',
  '{x} {@html x} {#if x} {:else} {/if} {@render x()} ${x}',
  '@if (x) { y } @for @switch @let x = 1; @defer { } } {{ x | async }} {a, plural, =1 {b}}',
  '{{constructor.constructor("document.ran=1")()}} {{ $on.constructor("x")() }}',
  '**a** *b* _c_ `d` ~~e~~ <https://example.org> https://example.org www.example.org ![a](b) [a](b) \\* # h',
  '1. a',
  '- a',
];
const ADDRESS = new URL('https://letters.example.org/_a_/*b*/~~c~~?x=1&y={{x}}#{{x}}{x}{%x%}').href;
const DATA = {x: 'RAN', constructor: 'RAN'};

/** What a page says, in texts and to screen readers, and where it leads. */
function said(html: string) {
  const page = parse(html);
  // Markdown puts a paragraph around tags that it does not know, and Vue takes out white space between blocks.
  const elements = page.all().filter(({name}) => name !== 'p');
  return [page.text.replaceAll(/\s/g, ''), elements.map(({name, attributes}) => [name, without(attributes)])];
}

/** Attributes that tell an engine to leave an element alone: it takes them out. */
const without = ({'v-pre': _, ...others}: Record<string, string>) => others;

const ENGINES: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  Handlebars: (html) => Handlebars.compile(html)(DATA),
  Mustache: (html) => mustache.render(html, DATA),
  Liquid: (html) => new Liquid({strictVariables: true}).parseAndRender(html, DATA),
  Nunjucks: (html) => nunjucks.renderString(html, DATA),
  Twig: (html) => twig.twig({data: html, rethrow: true}).render(DATA),
  EJS: (html) => ejs.render(html, DATA),
  Markdown: (html) => marked.parse(html),
  'a template literal': (html) => runInNewContext(`\`${html}\``, DATA) as string,
};

const {pieces} = staticOutputs(saying(TEXTS, ADDRESS));
const PASTED = ['light campaign', 'whole snippet', 'snippet', 'frame snippet', 'oEmbed answer', 'shadow source-list'];
const piece = (name: string) => {
  // The style sheets and shadow roots are ours, and no engine is to decode them.
  const html = pieces[name]!.replaceAll(/<style>[^]*?<\/style>/g, '').replaceAll(' shadowrootmode="open"', '');
  return html.replaceAll('<!---->', '');
};

for (const [engine, run] of Object.entries(ENGINES)) {
  suite(engine, () => {
    for (const name of PASTED) {
      test(name, async () => assert.deepEqual(said(await run(piece(name))), said(piece(name))));
    }
    test('runs some of the texts as they are, so that this can fail', async () => {
      const rewritten = await Promise.all(TEXTS.map(async (text) => (await attempt(run, text)) !== text));
      assert.ok(rewritten.includes(true));
    });
  });
}

/** What an engine makes of a text, or nothing if it refuses it. */
async function attempt(run: (text: string) => string | Promise<string>, text: string): Promise<string | undefined> {
  try {
    return await run(text);
  } catch {
    return undefined;
  }
}

/** Vue compiles what stands between the tags of a page, or a string. Its code and links are the page's own. */
const inVue = (template: string) => {
  const app = createSSRApp({template, data: () => ({x: 'RAN'})});
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('cs-');
  return renderToString(app);
};
const element = (name: string) => /<(cs-campaign|article|div) [^]*<\/\1>/.exec(piece(name))![0];

suite('Vue', () => {
  for (const name of ['light campaign', 'whole snippet', 'snippet', 'frame snippet']) {
    test(`${name}, in a template`, async () => {
      assert.deepEqual(said(await inVue(element(name))), said(element(name)));
    });
    test(`${name}, in a page that an application takes over`, async () => {
      // A browser has read the references before Vue reads the page.
      const inPage = serialized(element(name));
      assert.ok(inPage.includes('{{'));
      assert.deepEqual(said(await inVue(inPage)), said(element(name)));
    });
  }
});

suite('Angular', () => {
  for (const name of PASTED) {
    test(name, () => {
      const {nodes, errors} = parseTemplate(piece(name), 'page.html', {preserveWhitespaces: true});
      assert.deepEqual(
        (errors ?? []).map(({msg}) => msg),
        [],
      );
      const kinds = new Set<string>();
      const visit = (node: object) => {
        kinds.add(node.constructor.name);
        const {children = [], inputs = [], outputs = []} = node as Record<string, object[] | undefined>;
        for (const each of [...children, ...inputs, ...outputs]) visit(each);
      };
      for (const node of nodes) visit(node);
      for (const kind of kinds) assert.match(kind, /^(Element|Text|Template|Comment)\d*\$?\d*$/);
    });
  }
});

suite('Svelte', () => {
  for (const name of ['light campaign', 'frame snippet', 'oEmbed answer']) {
    test(name, () => {
      const tree = JSON.stringify(parseSvelte(element(name), {modern: true}).fragment);
      assert.doesNotMatch(tree, /"type":"(ExpressionTag|\w*Block|HtmlTag|RenderTag|ConstTag)"/);
      assert.match(tree, /"type":"Text"/);
    });
  }
});

test('the texts that are tried stand in each piece as texts', () => {
  for (const name of PASTED.slice(0, 2)) {
    for (const text of TEXTS) assert.ok(parse(piece(name)).text.includes(text), text);
  }
  assert.ok(readable(pieces['oEmbed answer']!).includes('{{ $on.'));
});
