import {renderFallback} from './fallback.ts';
import {ON_SERVER, type Recipe, type Wanted} from './way.ts';
import {loadsDocument} from './while-building.ts';

/** Makes a component for Astro. The campaign is in the server's page, and is current once its script has run. */
export function astro(wanted: Wanted): Recipe {
  const lang = wanted.lang === undefined ? 'lang' : `lang = '${wanted.lang}'`;
  return {
    packages: ON_SERVER,
    files: [
      {
        path: 'src/components/JointLetter.astro',
        text: `---
import {loadCampaign, type LoadResult} from '@countersign/campaign';
import {renderShadow} from '@countersign/render';

interface Props {
  headingLevel?: number;
  lang?: string;
}

${loadsDocument(wanted, renderFallback(wanted), {type: ': Extract<LoadResult, {ok: false}>'})}

const {headingLevel = 2, ${lang}} = Astro.props;
const partner = Astro.slots.has('partner') ? await Astro.slots.render('partner') : undefined;
const words = partner === undefined ? '' : \`<div slot="partner">\${partner}</div>\`;
const result = await loadCampaign(src);
const html = result.ok
  ? renderShadow(result.campaign, {src, lang, headingLevel, partner})
  : insteadOf(result).replace('</cs-campaign>', (end) => words + end);
---

<Fragment set:html={html} />

<script>
  import '@countersign/elements/campaign/define.js';
</script>
`,
      },
    ],
    imports: "import JointLetter from '../components/JointLetter.astro';",
    use: '<JointLetter headingLevel={3} />',
  };
}
