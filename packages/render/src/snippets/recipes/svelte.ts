import {attributes, constants, forBundle, indented, letterLink, type Recipe, type RecipeOptions} from './recipe.js';

/** A component for Svelte 5. */
export function svelte(options: RecipeOptions): Recipe {
  const {lang, dir} = letterLink(options);
  return {
    packages: forBundle(options),
    files: [
      {path: 'src/countersign.d.ts', text: "import type {} from '@countersign/elements/svelte';\n"},
      {
        path: 'src/JointLetter.svelte',
        text: `<script lang="ts">
  import '@countersign/elements/campaign/define.js';
  import type {Snippet} from 'svelte';
  import type {SvelteHTMLElements} from 'svelte/elements';

${indented(constants(options), '  ')}
  type Props = SvelteHTMLElements['cs-campaign'] & {partner?: Snippet};
  const {partner, ...props}: Props = $props();
</script>

<!-- The link stands in the campaign’s place until it is there, and if it cannot be. -->
<cs-campaign {src}${attributes(options)} {...props}>
  <p><a href={url} lang="${lang}" dir="${dir}">{title}</a></p>
  {#if partner}<div slot="partner">{@render partner()}</div>{/if}
</cs-campaign>
`,
      },
    ],
    imports: "import JointLetter from './JointLetter.svelte';",
    use: '<JointLetter heading-level={3} oncs-error={(event) => console.warn(event.code)} />',
  };
}
