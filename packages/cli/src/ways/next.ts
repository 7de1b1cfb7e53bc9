import {inertString} from '@countersign/render';
import {renderLink} from './fallback.ts';
import {attributes, ON_SERVER, type Recipe, type Wanted} from './way.ts';
import {readsDocument} from './while-building.ts';

/** Makes a server component for the App Router of Next: the campaign is in the server's page as plain HTML. */
export function next(wanted: Wanted): Recipe {
  const lang = inertString(wanted.lang ?? '');
  // The server asks again at most every ten minutes. The browser asks for itself.
  const caching = ', next: {revalidate: 600}';
  return {
    packages: ON_SERVER,
    files: [
      {
        path: 'app/JointLetter.tsx',
        text: `import type {ComponentProps} from 'react';
import {readCampaign} from '@countersign/campaign';
import {Campaign} from '@countersign/elements/react';
import {renderLight} from '@countersign/render';

${readsDocument(wanted, renderLink(wanted), {errorType: ': Error', caching})}

/** The campaign: in the page as plain HTML, and current once the page's scripts run. */
export async function JointLetter({children, ...props}: ComponentProps<typeof Campaign>) {
  const {lang = ${lang}, headingLevel} = props;
  const html = await readPublished().then(
    (campaign) => renderLight(campaign, {lang, headingLevel, src}),
    insteadOf,
  );
  return (
    <Campaign src={src}${attributes(wanted)} {...props}>
      <div dangerouslySetInnerHTML={{__html: html}} />
      {children}
    </Campaign>
  );
}
`,
      },
    ],
    imports: "import {JointLetter} from './JointLetter';",
    use: '<JointLetter headingLevel={3} />',
  };
}
