import {inertJson, inertString} from '../html/inert.js';
import {renderSnippet, type SnippetOptions} from './render-snippet.js';
import type {RecipeOptions} from './recipes/recipe.js';

/** The result of {@link renderImportMap}. */
export interface ImportMapSnippet {
  readonly html: string;
  /** The texts of the two inline scripts, which a Content Security Policy has to allow. */
  readonly scripts: readonly string[];
}

/** The name by which a page's modules import the code. */
const NAME = '@countersign/embed';

/**
 * Renders the snippet for a page whose own modules import the code by name. The import map, which has the hash, must
 * come before the first module of the page.
 */
export function renderImportMap({
  campaign,
  src,
  lang,
  script,
  integrity,
  ownWords,
}: Omit<RecipeOptions, 'load' | 'version'> & Pick<SnippetOptions, 'ownWords'>): ImportMapSnippet {
  const map = inertJson({imports: {[NAME]: script}, integrity: {[script]: integrity}});
  const scripts = [`\n${map}\n`, `\n  import ${inertString(NAME)};\n`];
  const html = renderSnippet({campaign, src, script, integrity, lang, ownWords}).replace(
    // All text of the document is escaped, so the first script is the snippet's own.
    /<script [^>]*><\/script>/,
    () => `<script type="importmap">${scripts[0]}</script>\n<script type="module">${scripts[1]}</script>`,
  );
  return {html, scripts};
}
