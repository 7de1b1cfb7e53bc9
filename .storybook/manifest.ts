// What the custom-elements manifest says of an element, as Storybook's controls and API tables take it.
import type {ArgTypes} from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with {type: 'json'};

interface Named {
  name: string;
  description?: string;
  default?: string;
}

interface Field extends Named {
  attribute?: string;
  readonly?: boolean;
  type?: {text: string};
}

interface Element {
  tagName: string;
  description: string;
  members?: Field[];
  events?: (Named & {type: {text: string}})[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const elements = new Map(
  (manifest as {modules: {declarations: Element[]}[]}).modules
    .flatMap(({declarations}) => declarations)
    .map((element) => [element.tagName, element]),
);

/** Parts of the studio are nobody else's elements, so the manifest has none of them. */
const isOfStudio = (name: string): boolean => name.startsWith('studio-');

/** What the API page says of an element first. */
export const descriptionOf = (tagName: string): string => elements.get(tagName)?.description ?? '';

/** One row for each thing that an element takes, gives and lets be styled. Properties have the names of stories' args. */
export function argTypesOf(tagName: string): ArgTypes {
  if (isOfStudio(tagName)) return {};
  const element = elements.get(tagName);
  if (!element) throw new Error(`custom-elements.json has no ${tagName}. Run pnpm generate.`);
  const {members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  return {
    ...rows(
      'Attributes',
      members.filter(({attribute}) => attribute),
      field,
    ),
    ...rows(
      'Properties',
      members.filter(({attribute}) => !attribute),
      field,
    ),
    ...rows('Events', events, (event) => ({key: `event ${event.name}`, type: event.type.text})),
    ...rows('Slots', slots, ({name}) => ({key: `slot ${name}`, name: name || '(default)'})),
    ...rows('CSS parts', cssParts, ({name}) => ({key: `part ${name}`, name: `::part(${name})`})),
    ...rows('CSS custom properties', cssProperties, ({name}) => ({key: name})),
  };
}

interface Row {
  key: string;
  name?: string;
  type?: string;
  control?: object | false;
  options?: string[];
}

function rows<Item extends Named>(category: string, items: Item[], describe: (item: Item) => Row): ArgTypes {
  return Object.fromEntries(
    items.map((item) => {
      const {key, name = item.name, type, control = false, options} = describe(item);
      const table = {
        category,
        ...(type && {type: {summary: type}}),
        ...(item.default && {defaultValue: {summary: item.default}}),
      };
      return [key, {name, description: item.description ?? '', table, control, ...(options && {options})}];
    }),
  );
}

/** Where a campaign comes from. Stories hand theirs over and ask no network, so there is nothing to control. */
const SOURCE = new Set(['src', 'for', 'integrity', 'signedBy', 'refresh']);

/** A property, under the name of its attribute where it has one. */
function field({name, attribute, readonly, type}: Field): Row {
  const text = type?.text ?? 'string';
  const row = {key: name, name: attribute ?? name, type: text};
  if (readonly || SOURCE.has(name)) return row;
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value!);
  if (options.length > 0) return {...row, options, control: {type: 'select'}};
  if (text === 'boolean' || text === 'number') return {...row, control: {type: text}};
  return {...row, control: {type: name === 'campaign' ? 'object' : 'text'}};
}
