import {renderFallback} from './fallback.js';
import {forServer, type Recipe, type RecipeOptions} from './recipe.js';
import {loadsDocument} from './while-building.js';

/**
 * Makes a component for Nuxt 4 that only its server renders (an island). Vue does not compare what an island has, so it
 * leaves the shadow roots as the server wrote them.
 */
export function nuxt(options: RecipeOptions): Recipe {
  const lang = options.lang === undefined ? 'lang' : `lang = '${options.lang}'`;
  return {
    packages: forServer(options),
    files: [
      {
        path: 'nuxt.config.ts',
        isShared: true,
        text: `export default defineNuxtConfig({
  experimental: {componentIslands: true},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('cs-')}},
  // All of them at once: Vite would load Lit a second time for each that it finds later.
  vite: {optimizeDeps: {include: ['@countersign/elements/*/define.js']}},
});
`,
      },
      {
        path: 'app/plugins/countersign.client.ts',
        text: `export default defineNuxtPlugin((app) => {
  // Not earlier: the handlers of the page are there only now, and would miss an event.
  app.hook('app:suspense:resolve', () => void import('@countersign/elements/campaign/define.js'));
});
`,
      },
      {
        path: 'app/components/JointLetter.server.vue',
        text: `<script setup lang="ts">
import {loadCampaign, type LoadResult} from '@countersign/campaign';
import {renderShadow} from '@countersign/render';

${loadsDocument(options, renderFallback(options), {type: ': Extract<LoadResult, {ok: false}>'})}

/** \`partner\`: your own words, as HTML. */
const {headingLevel = 2, ${lang}, partner} = defineProps<{headingLevel?: number; lang?: string; partner?: string}>();
const words = partner === undefined ? '' : \`<div slot="partner">\${partner}</div>\`;
const result = await loadCampaign(src);
const html = result.ok
  ? renderShadow(result.campaign, {src, lang, headingLevel, partner})
  : insteadOf(result).replace('</cs-campaign>', (end) => words + end);
</script>

<template>
  <div v-html="html" />
</template>
`,
      },
    ],
    use: '<JointLetter :heading-level="3" />',
  };
}
