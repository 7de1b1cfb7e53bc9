// What becomes of tags in static HTML: only names for style sheets, list roles and empty wrappers go.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html} from 'lit';
import {staticHtml, styledHtml} from '#render/html/static-html.js';

test('no word of a value becomes an attribute, whatever the attribute is called', () => {
  const value = 'part="q" class="z" role="list"';
  const written = 'part&#61;&#34;q&#34; class&#61;&#34;z&#34; role&#61;&#34;list&#34;';
  assert.equal(staticHtml(html`<p data-x1=${value}>A</p>`), `<p data-x1="${written}">A</p>\n`);
});

test('names of parts and classes are dropped, or are one attribute where there is a style sheet', () => {
  const template = html`<p class="small" part="note" id="n">A</p>`;
  assert.equal(staticHtml(template), '<p id="n">A</p>\n');
  assert.equal(styledHtml(template), '<p class="small note" id="n">A</p>\n');
});

test('a wrapper that is dropped joins no words', () => {
  assert.equal(
    staticHtml(html`<section>Before<div part="x">inside</div>after</section>`),
    '<section>Before inside after</section>\n',
  );
});
