import {letterModule} from './letter-module.js';
import {attributes, forServer, type Recipe, type RecipeOptions} from './recipe.js';

/** Makes a component for React Router in framework mode. Its server writes the campaign as plain HTML. */
export function reactRouter(options: RecipeOptions): Recipe {
  return {
    packages: forServer(options),
    files: [
      {path: 'app/joint-letter.server.ts', text: letterModule(options, 'headingLevel')},
      {
        path: 'app/JointLetter.tsx',
        text: `import type {ComponentProps} from 'react';
import {Campaign} from '@countersign/elements/react';

/** The campaign: in the page as plain HTML, and current once the page’s scripts run. */
export function JointLetter({html, children, ...props}: ComponentProps<typeof Campaign> & {html: string}) {
  return (
    <Campaign${attributes({...options, lang: undefined})} {...props}>
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
