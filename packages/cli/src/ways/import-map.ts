import {renderSnippet} from '@countersign/elements/server.js';
import type {Wanted} from './way.ts';

/** The texts of the two inline scripts, which a Content Security Policy has to allow. */
export interface ImportMapSnippet {
  readonly html: string;
  readonly scripts: readonly string[];
}

/**
 * The snippet for a page whose own modules import the code by name. An import map with the hash has to come before the
 * first module of the page.
 */
export function importMap({campaign, src, lang, script, integrity}: Wanted): ImportMapSnippet {
  const map = JSON.stringify({imports: {'@countersign/embed': script}, integrity: {[script]: integrity}}, null, 2);
  const scripts = [`\n${map.replaceAll('<', '\\u003c')}\n`, "\n  import '@countersign/embed';\n"];
  const html = renderSnippet({campaign, src, script, integrity, lang}).replace(
    // All text of the document is escaped, so the first script is the snippet's own.
    /<script [^>]*><\/script>/,
    () => `<script type="importmap">${scripts[0]}</script>\n<script type="module">${scripts[1]}</script>`,
  );
  return {html, scripts};
}
