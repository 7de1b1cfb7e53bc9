import {letterModule} from './letter-module.js';
import {attributes, forServer, type Recipe, type RecipeOptions} from './recipe.js';

/**
 * Makes a component for SvelteKit. Its server writes the campaign as plain HTML, which Svelte leaves as it is when it
 * hydrates the page.
 */
export function sveltekit(options: RecipeOptions): Recipe {
  return {
    packages: forServer(options),
    files: [
      {path: 'src/countersign.d.ts', text: "import type {} from '@countersign/elements/svelte';\n"},
      {path: 'src/lib/joint-letter.server.ts', text: letterModule(options, "'heading-level'")},
      {
        path: 'src/lib/JointLetter.svelte',
        text: `<script lang="ts">
  import {onMount, type Snippet} from 'svelte';
  import type {SvelteHTMLElements} from 'svelte/elements';

  type Props = SvelteHTMLElements['cs-campaign'] & {html: string; partner?: Snippet};
  const {html, partner, ...props}: Props = $props();
  // Not earlier: the handlers of the page are there only now, and would miss an event.
  onMount(() => void import('@countersign/elements/campaign/define.js').catch(() => undefined));
</script>

<!-- The server’s HTML stands in the campaign’s place until it is there, and if it cannot be. -->
<cs-campaign${attributes({...options, lang: undefined})} {...props}>
  {@html html}
  {#if partner}<div slot="partner">{@render partner()}</div>{/if}
</cs-campaign>
`,
      },
      {
        path: 'src/routes/+page.server.ts',
        isShared: true,
        text: `import {jointLetter} from '../lib/joint-letter.server';

export const load = async () => ({letter: await jointLetter({headingLevel: 3})});
`,
      },
    ],
    imports: `import JointLetter from '../lib/JointLetter.svelte';

const {data} = $props();`,
    use: '<JointLetter {...data.letter} oncs-error={(event) => console.warn(event.code)} />',
  };
}
