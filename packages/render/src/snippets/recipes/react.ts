import {attributes, constants, forBundle, letterLink, type Recipe, type RecipeOptions} from './recipe.js';

/** Makes a component for React 19 in pages that no server renders. */
export function react(options: RecipeOptions): Recipe {
  const {lang, dir} = letterLink(options);
  return {
    packages: forBundle(options),
    files: [
      {
        path: 'src/JointLetter.tsx',
        text: `import type {ComponentProps} from 'react';
import {Campaign} from '@countersign/elements/react';

${constants(options)}

/** The campaign. The link stands in its place until it is there, and if it cannot be. */
export function JointLetter({children, ...props}: ComponentProps<typeof Campaign>) {
  return (
    <Campaign src={src}${attributes(options)} {...props}>
      <p>
        <a href={url} lang="${lang}" dir="${dir}">{title}</a>
      </p>
      {children}
    </Campaign>
  );
}
`,
      },
    ],
    imports: "import {JointLetter} from './JointLetter';",
    use: '<JointLetter headingLevel={3} onCsError={(event) => console.warn(event.code)} />',
  };
}
