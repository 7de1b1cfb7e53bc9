import {inertString} from '../../html/inert.js';
import {renderFallback, renderScript} from './fallback.js';
import {forServer, type Recipe, type RecipeOptions} from './recipe.js';
import {loadsDocument} from './while-building.js';

/** Makes a shortcode for Eleventy: the snippet, whose plain HTML is renewed with every build. */
export function eleventy(options: RecipeOptions): Recipe {
  const {script, integrity} = options;
  const lang = options.lang === undefined ? '' : ` ${inertString(options.lang)}`;
  return {
    packages: forServer(options),
    files: [
      {
        // This ending makes it a module, also in a project whose package.json does not say so.
        path: 'eleventy.config.mjs',
        isShared: true,
        text: `import {loadCampaign} from '@countersign/campaign';
import {renderSnippet} from '@countersign/render';

${loadsDocument(options, renderScript(options) + renderFallback(options))}

const script = ${inertString(script)};
const integrity = ${inertString(integrity)};

export default function (config) {
  // Once for all pages of a build.
  let published;
  config.on('eleventy.before', () => {
    published = loadCampaign(src).then((result) => {
      if (!result.ok) return () => insteadOf(result);
      return (lang) => renderSnippet({campaign: result.campaign, src, script, integrity, lang});
    });
  });
  config.addAsyncShortcode('jointLetter', async (lang) => (await published)(lang));
}
`,
      },
    ],
    use: `{% jointLetter${lang} %}`,
  };
}
