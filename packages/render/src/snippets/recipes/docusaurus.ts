import {renderLink} from './fallback.js';
import {attributes, forServer, type Recipe, type RecipeOptions} from './recipe.js';
import {loadsDocument} from './while-building.js';

/** Makes a plugin for Docusaurus 3, which loads the campaign for each build, and a component for its pages in MDX. */
export function docusaurus(options: RecipeOptions): Recipe {
  const {lang} = options;
  return {
    packages: forServer(options),
    files: [
      {
        path: 'countersign.mjs',
        text: `import {loadCampaign} from '@countersign/campaign';
import {renderLight} from '@countersign/render';

${loadsDocument(options, renderLink(options))}

/** Gives \`JointLetter.tsx\` the campaign as plain HTML, in the language of the site that is built. */
export default function countersign({i18n}, {headingLevel = 2}) {
  const lang = ${lang === undefined ? 'i18n.currentLocale' : `'${lang}'`};
  return {
    name: 'countersign',
    async loadContent() {
      const result = await loadCampaign(src);
      return result.ok ? renderLight(result.campaign, {lang, headingLevel, src}) : insteadOf(result);
    },
    contentLoaded({content: html, actions}) {
      actions.setGlobalData({html, src, headingLevel});
    },
  };
}
`,
      },
      {
        path: 'docusaurus.config.js',
        isShared: true,
        text: `export default {
  plugins: [['./countersign.mjs', {headingLevel: 2}]],
};
`,
      },
      {
        path: 'src/components/JointLetter.tsx',
        text: `import {Campaign} from '@countersign/elements/react';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ComponentProps, ReactElement} from 'react';

interface Rendered {
  html: string;
  src: string;
  headingLevel: number;
}

/** The campaign: in the page as plain HTML, and current once the page’s scripts run. */
export default function JointLetter({children, ...props}: ComponentProps<typeof Campaign>): ReactElement {
  const {html, ...others} = usePluginData('countersign') as Rendered;
  return (
    <Campaign${attributes(options)} {...others} {...props}>
      <div dangerouslySetInnerHTML={{__html: html}} />
      {children}
    </Campaign>
  );
}
`,
      },
    ],
    imports: "import JointLetter from '@site/src/components/JointLetter';",
    use: '<JointLetter />',
  };
}
