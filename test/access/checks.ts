// Serves the checks of `test/support/page-checks/` to the pages of a site, as the modules that browsers take.
import {globSync, readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {basename, join} from 'node:path';
import {beforeEach} from 'node:test';
import type {Site} from '../support/servers/site.ts';

const modules = globSync(join(import.meta.dirname, '../support/page-checks/*.ts')).map((path) => ({
  name: basename(path),
  code: stripTypeScriptTypes(readFileSync(path, 'utf8')),
}));

/** Has a site answer to `/checks/NAME.ts`. */
export function useChecks(site: Site): void {
  beforeEach(() => {
    for (const {name, code} of modules) {
      site.put(`/checks/${name}`, (response) =>
        response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(code),
      );
    }
  });
}

/** Calls what a module of checks exports, in the page: by itself, or with the page's body. */
export async function call(module: string, name: string, ...values: readonly unknown[]): Promise<unknown> {
  const exported = (await import(`/checks/${module}.ts`)) as Record<string, (...values: readonly unknown[]) => unknown>;
  return exported[name]!(...values.map((value) => (value === 'body' ? document.body : value)));
}
