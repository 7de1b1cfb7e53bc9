// Reads the header lines in our guide, so that tests send exactly the lines that a site's developer copies.
import assert from 'node:assert/strict';
import {blocks, guide} from '../guides.ts';
import {codeAt, INTEGRITY, integrityOfPart, type Site} from './site.ts';

export type Lines = Readonly<Record<string, string>>;

const GUIDE = guide('docs/security-and-privacy.md');

/** The blocks of headers under a heading of the guide, in its order. */
export const linesOf = (heading: string): Lines[] => blocksUnder(heading).map(parse);

/** The blocks of headers under a heading, with the hosts of a site in the place of the invented ones. */
export const linesUnder = (heading: string, site: Site): Lines[] =>
  blocksUnder(heading).map((code) => parse(withHostsOf(site, code)));

function blocksUnder(heading: string): string[] {
  const [, section] = GUIDE.text.split(`\n## ${heading}\n`);
  assert.ok(section, `The guide has no section ${heading}.`);
  const found = blocks('http', [GUIDE]).filter(({code}) =>
    section.split('\n## ')[0]!.includes(`\`\`\`http\n${code}\`\`\``),
  );
  assert.ok(found.length > 0, `The section ${heading} has no lines.`);
  return found.map(({code}) => code);
}

/** A real server makes a new nonce for every answer. Tests need only one answer. */
export const NONCE = 'nonce-b25jZQ';

function withHostsOf(site: Site, code: string): string {
  const filled = code
    .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/[^ ;]*\/dist\//g, new URL('.', codeAt(site.elsewhere)).href)
    .replaceAll('https://letters.example.org/open-audit/', `${site.elsewhere}/campaigns/open-audit/`)
    .replaceAll(/sha384-…([a-z-]+)/g, (_, name: string) => integrityOfPart(name))
    .replaceAll('sha384-…', INTEGRITY)
    .replaceAll('nonce-…', NONCE);
  assert.doesNotMatch(filled, /https:|…/, 'Nothing of the invented hosts is left.');
  return filled;
}

/** Parses header lines. A value may continue on indented lines, as in the guide. */
function parse(code: string): Lines {
  const headers = code.trim().split(/\n(?! )/);
  return Object.fromEntries(
    headers.map((header) => {
      const [, name, value] = /^([A-Za-z-]+):\s*([^]*)$/.exec(header) ?? [];
      assert.ok(name && value, `This is no header: ${header}`);
      return [name.toLowerCase(), value.replaceAll(/\s+/g, ' ').trim()];
    }),
  );
}
