import {letterModule} from './letter-module.ts';
import {attributes, ON_SERVER, type Recipe, type Wanted} from './way.ts';

/** Makes a component for React Router in framework mode. Its server writes the campaign as plain HTML. */
export function reactRouter(wanted: Wanted): Recipe {
  return {
    packages: ON_SERVER,
    files: [
      {path: 'app/joint-letter.server.ts', text: letterModule(wanted, 'headingLevel')},
      {
        path: 'app/JointLetter.tsx',
        text: `import type {ComponentProps} from 'react';
import {Campaign} from '@countersign/elements/react';

/** The campaign: in the page as plain HTML, and current once the page’s scripts run. */
export function JointLetter({html, children, ...props}: ComponentProps<typeof Campaign> & {html: string}) {
  return (
    <Campaign${attributes({...wanted, lang: undefined})} {...props}>
      <div dangerouslySetInnerHTML={{__html: html}} />
      {children}
    </Campaign>
  );
}
`,
      },
    ],
    imports: `import type {Route} from './+types/home';
import {JointLetter} from '../JointLetter';
import {jointLetter} from '../joint-letter.server';

export const loader = async () => ({letter: await jointLetter({headingLevel: 3})});

export default function Home({loaderData}: Route.ComponentProps) {`,
    use: '<JointLetter {...loaderData.letter} />',
  };
}
