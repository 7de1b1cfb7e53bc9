import {inertString} from '../../html/inert.js';
import {renderLink} from './fallback.js';
import {attributes, forServer, type Recipe, type RecipeOptions} from './recipe.js';
import {loadsDocument} from './while-building.js';

/** Makes a server component for the App Router of Next: the campaign is in the server's page as plain HTML. */
export function next(options: RecipeOptions): Recipe {
  const lang = inertString(options.lang ?? '');
  return {
    packages: forServer(options),
    files: [
      {
        path: 'app/JointLetter.tsx',
        text: `import type {ComponentProps} from 'react';
import {loadCampaign, type LoadResult} from '@countersign/campaign';
import {Campaign} from '@countersign/elements/react';
import {renderLight} from '@countersign/render';

${loadsDocument(options, renderLink(options), {type: ': Extract<LoadResult, {ok: false}>'})}

/** The campaign: in the page as plain HTML, and current once the page's scripts run. */
export async function JointLetter({children, ...props}: ComponentProps<typeof Campaign>) {
  const {lang = ${lang}, headingLevel} = props;
  const result = await loadCampaign(src);
  const html = result.ok ? renderLight(result.campaign, {lang, headingLevel, src}) : insteadOf(result);
  return (
    <Campaign src={src}${attributes(options)} {...props}>
      <div dangerouslySetInnerHTML={{__html: html}} />
      {children}
    </Campaign>
  );
}
`,
      },
    ],
    imports: `import {JointLetter} from './JointLetter';

/** Seconds after which the server writes the page anew. */
export const revalidate = 600;`,
    use: '<JointLetter headingLevel={3} />',
  };
}
