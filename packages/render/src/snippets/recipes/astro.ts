import {renderFallback} from './fallback.js';
import {forServer, type Recipe, type RecipeOptions} from './recipe.js';
import {loadsDocument} from './while-building.js';

/** Makes a component for Astro. The campaign is in the server's page, and is current once its script has run. */
export function astro(options: RecipeOptions): Recipe {
  const lang = options.lang === undefined ? 'lang' : `lang = '${options.lang}'`;
  return {
    packages: forServer(options),
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

${loadsDocument(options, renderFallback(options), {type: ': Extract<LoadResult, {ok: false}>'})}

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
