import {inertString} from '@countersign/render';
import {renderFallback, renderScript} from './fallback.ts';
import {ON_SERVER, type Recipe, type Wanted} from './way.ts';
import {loadsDocument} from './while-building.ts';

/** Makes a shortcode for Eleventy: the snippet, whose plain HTML is renewed with every build. */
export function eleventy(wanted: Wanted): Recipe {
  const {script, integrity} = wanted;
  const lang = wanted.lang === undefined ? '' : ` ${inertString(wanted.lang)}`;
  return {
    packages: ON_SERVER,
    files: [
      {
        // This ending makes it a module, also in a project whose package.json does not say so.
        path: 'eleventy.config.mjs',
        isShared: true,
        text: `import {loadCampaign} from '@countersign/campaign';
import {renderSnippet} from '@countersign/render';

${loadsDocument(wanted, renderScript(wanted) + renderFallback(wanted))}

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
