import {attributes, constants, forBundle, letterLink, type Recipe, type RecipeOptions} from './recipe.js';

/** A component for Vue 3, whose compiler has to know that `cs-` tags are custom elements. */
export function vue(options: RecipeOptions): Recipe {
  const {lang, dir} = letterLink(options);
  return {
    packages: forBundle(options),
    files: [
      {
        path: 'vite.config.js',
        isShared: true,
        text: `import vue from '@vitejs/plugin-vue';

export default {
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('cs-')}}})],
};
`,
      },
      {path: 'src/countersign.d.ts', text: "import type {} from '@countersign/elements/vue';\n"},
      {
        path: 'src/JointLetter.vue',
        text: `<script setup lang="ts">
import '@countersign/elements/campaign/define.js';
import type {CampaignErrorEvent, CampaignLoadEvent, Layout, Load, Theme} from '@countersign/elements';
import {computed} from 'vue';

${constants(options)}

const props = defineProps<{
  src?: string;
  campaign?: unknown;
  integrity?: string;
  refresh?: number;
  load?: Load;
  lang?: string;
  layout?: Layout;
  theme?: Theme;
  headingLevel?: number;
  withoutHeading?: boolean;
  withoutDemands?: boolean;
  withoutStatements?: boolean;
  withoutSignatories?: boolean;
  withoutSources?: boolean;
}>();
/** Those that the page sets. The element has its defaults for the others. */
const given = computed(() => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)));
const emit = defineEmits<{'cs-load': [CampaignLoadEvent]; 'cs-error': [CampaignErrorEvent]}>();
</script>

<template>
  <!-- The link stands in the campaign’s place until it is there, and if it cannot be. -->
  <cs-campaign
    :src="src"${attributes(options)}
    v-bind="given"
    @cs-load="emit('cs-load', $event)"
    @cs-error="emit('cs-error', $event)"
  >
    <p><a :href="url" lang="${lang}" dir="${dir}">{{ title }}</a></p>
    <slot />
  </cs-campaign>
</template>
`,
      },
    ],
    imports: "import JointLetter from './JointLetter.vue';",
    use: '<JointLetter :heading-level="3" @cs-error="(event) => console.warn(event.code)" />',
  };
}
