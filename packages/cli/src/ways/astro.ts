import {ON_SERVER, type Recipe, type Wanted} from './way.ts';
import {readsDocument} from './while-building.ts';

/** A component for Astro: the campaign is in the page that the server sends, and current once its script has run. */
export function astro(wanted: Wanted): Recipe {
  const lang = wanted.lang === undefined ? 'lang' : `lang = '${wanted.lang}'`;
  return {
    packages: ON_SERVER,
    files: [
      {
        path: 'src/components/JointLetter.astro',
        text: `---
import {readCampaign} from '@countersign/campaign';
import {renderShadow} from '@countersign/elements/server.js';

interface Props {
  headingLevel?: number;
  lang?: string;
}

${readsDocument(wanted)}

const {headingLevel = 2, ${lang}} = Astro.props;
const html = await readPublished()
  .then((campaign) => renderShadow(campaign, {src, lang, headingLevel}))
  .catch((error) => (console.warn(error.message), fallback));
---

<Fragment set:html={html} />

<script>
  import '@countersign/elements/campaign/define.js';
</script>
`,
      },
    ],
    use: '<JointLetter headingLevel={3} />',
  };
}
