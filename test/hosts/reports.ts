// What a page's Content Security Policy refused, as its browser reports it to the site's server.
import assert from 'node:assert/strict';
import {beforeEach} from 'node:test';
import type {Session} from '../support/browsers/engines.ts';
import type {Site} from '../support/servers/site.ts';
import type {Lines} from '../support/servers/header-lines.ts';

const CSP = 'content-security-policy';
const ON_PURPOSE = 'http://127.0.0.1:1/on-purpose';

interface Report {
  readonly 'csp-report': Readonly<Record<'effective-directive' | 'blocked-uri', string>>;
}

export interface Reports {
  /** The same lines, with an address for reports. */
  collecting(lines: Lines): Lines;
  /** Each violation so far, as `directive address`. Breaks the policy on purpose and waits until that is reported. */
  seen(run: Session['run']): Promise<string[]>;
}

export function useReports(site: Site): Reports {
  let seen: string[] = [];
  let arrived = () => {};
  beforeEach(() => {
    // A report that comes late is of the test whose server it reaches.
    const own: string[] = [];
    seen = own;
    site.put('/reports', async (response, request) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      response.writeHead(204).end();
      const {'csp-report': report} = JSON.parse(body) as Report;
      // Browsers ask for it by themselves, and are refused by the page's own policy.
      if (!report['blocked-uri'].endsWith('/favicon.ico'))
        own.push(`${report['effective-directive']} ${report['blocked-uri']}`);
      if (report['blocked-uri'] === ON_PURPOSE && own === seen) arrived();
    });
  });

  return {
    collecting: (lines) => (lines[CSP] ? {...lines, [CSP]: `${lines[CSP]}; report-uri /reports`} : lines),
    async seen(run) {
      const arriving = new Promise<void>((done) => (arrived = done));
      await run((address) => void (new Image().src = address), ON_PURPOSE);
      await arriving;
      const last = seen.indexOf(`img-src ${ON_PURPOSE}`);
      assert.notEqual(last, -1);
      return seen.toSpliced(last, 1);
    },
  };
}
