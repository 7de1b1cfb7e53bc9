// Types for Vue and Svelte templates. The classes type every property, so a template is checked against the code
// itself.

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const comment = (description, indent) =>
  description ? `${indent}/** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n` : '';

/** The properties that a template may set, under the name of the property and that of the attribute. */
const settable = ({members = []}) =>
  members
    .filter(({readonly}) => !readonly)
    .flatMap((member) =>
      [...new Set([member.name, member.attribute ?? member.name])].map((name) => ({...member, key: name})),
    );

const properties = (element) =>
  settable(element)
    .map(
      ({key, name, description}) =>
        `${comment(description, '      ')}      '${key}'?: Classes.${element.name}['${name}'];\n`,
    )
    .join('');

/** @returns {Record<string, string>} file names in dist/ and their text */
export function frameworkTypes(elements) {
  const head = "// Generated from custom-elements.json.\nimport type * as Classes from './types/index.js';\n";
  const type = ({type: {text}}) => `Classes.${text}`;

  const svelte = elements.map(
    (element) => `    '${element.tagName}': HTMLAttributes<Classes.${element.name}> & {
${properties(element)}${(element.events ?? [])
      .map(
        (event) =>
          `${comment(event.description, '      ')}      'on${event.name}'?: (event: ${type(event)}) => void;\n`,
      )
      .join('')}    };\n`,
  );

  const vue = elements.map(
    (element) => `${comment(element.description, '    ')}    '${element.tagName}': new () => Classes.${element.name} & {
      $props: HTMLAttributes & PublicProps & {
${properties(element)}${(element.events ?? [])
      .map(
        (event) =>
          `${comment(event.description, '      ')}      on${pascal(event.name)}?: (event: ${type(event)}) => void;\n`,
      )
      .join('')}      };
    };\n`,
  );

  return {
    'svelte.d.ts': `${head}import type {HTMLAttributes} from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${svelte.join('')}  }
}
`,
    'vue.d.ts': `${head}import type {HTMLAttributes, PublicProps} from 'vue';

declare module 'vue' {
  interface GlobalComponents {
${vue.join('')}  }
}
`,
  };
}
