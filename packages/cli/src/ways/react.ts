import {attributes, constants, ELEMENTS, letterLink, type Recipe, type Wanted} from './way.ts';

/** Makes a component for React 19, which sets properties of custom elements and listens to their events. */
export function react(wanted: Wanted): Recipe {
  const {lang, dir} = letterLink(wanted);
  return {
    packages: ELEMENTS,
    files: [
      {
        path: 'src/countersign.d.ts',
        text: `import type {CustomElements} from '@countersign/elements/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`,
      },
      {
        path: 'src/JointLetter.tsx',
        text: `import '@countersign/elements/campaign/define.js';
import type {CustomElements} from '@countersign/elements/jsx';

${constants(wanted)}

/** The campaign. The link stands in its place until it is there, and if it cannot be. */
export function JointLetter({children, ...props}: CustomElements['cs-campaign']) {
  return (
    <cs-campaign src={src}${attributes(wanted)} {...props}>
      <p>
        <a href={url} lang="${lang}" dir="${dir}">{title}</a>
      </p>
      {children}
    </cs-campaign>
  );
}
`,
      },
    ],
    imports: "import {JointLetter} from './JointLetter.tsx';",
    use: '<JointLetter heading-level={3} oncs-error={(event) => console.warn(event.code)} />',
  };
}
