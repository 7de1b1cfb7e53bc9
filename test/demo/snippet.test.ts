// The snippet of the first campaign: what its partners paste.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {readable} from '../support/html/readable.ts';
import {CAMPAIGN, KEEP, KEEP_INTEGRITY, SNIPPET, VERSION} from '../support/servers/site.ts';

const attributesOf = (tag: string): Record<string, string> => {
  const [, attributes = ''] = new RegExp(`<${tag}( [^>]*)>`).exec(SNIPPET) ?? [];
  return Object.fromEntries(
    [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, readable(value!)]),
  );
};

const published = `${CAMPAIGN['url'] as string}campaign.json`;

test('names its script by exact version and by its hash', () => {
  assert.deepEqual(attributesOf('script'), {
    type: 'module',
    src: `https://cdn.jsdelivr.net/npm/@countersign/embed@${VERSION}/dist/keep.js`,
    integrity: KEEP_INTEGRITY,
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
  });
  assert.equal(KEEP_INTEGRITY, `sha384-${createHash('sha384').update(KEEP).digest('base64')}`);
});

test('names the document, and asks for nothing before a script runs', () => {
  assert.doesNotMatch(SNIPPET, /<link/);
  assert.deepEqual(attributesOf('cs-campaign'), {src: published});
});

test('loads nothing else, and holds no script, style or image of its own', () => {
  const tags = [...SNIPPET.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, tag]) => tag!);
  assert.deepEqual(
    [...new Set(tags)].filter((tag) =>
      /^(script|style|img|iframe|link|object|embed|video|audio|source|form|svg)$/.test(tag),
    ),
    ['script'],
  );
  assert.doesNotMatch(SNIPPET, / (style|class|on[a-z]+)=/);
  assert.match(SNIPPET, /<script [^>]*><\/script>/);
});

test('holds the campaign as plain HTML, of which revision it is, and where the current one is', () => {
  for (const text of [
    'Publish the review in full',
    'Partly met',
    'Access Now',
    'As of revision 1',
    'Current version',
  ]) {
    assert.ok(SNIPPET.includes(text), text);
  }
});

test('keeps code and campaign on different hosts: code never comes from a campaign’s domain', () => {
  assert.notEqual(new URL(attributesOf('script')['src']!).host, new URL(published).host);
});
