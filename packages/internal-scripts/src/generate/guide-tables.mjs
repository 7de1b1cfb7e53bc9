// Writes the tables in docs/ that are derived from code, between their markers: `pnpm generate [--check]`.
//
// The elements' tables come from custom-elements.json, those of the campaign document from its JSON Schema, and those
// of the promises from their list. @custom-elements-manifest/to-markdown does not fit: for each element it repeats what
// all share, and it escapes the code in descriptions.
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promises} from '../../../../test/promises/promises.mjs';
import {code, fillGuides, table} from './fill-guides.mjs';
import {root} from '../process.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

const manifest = JSON.parse(read('packages/elements/custom-elements.json'));
const schema = JSON.parse(read('packages/campaign/campaign.schema.json'));

const declarations = manifest.modules.flatMap((module) => module.declarations);
const base = declarations.find(({name}) => name === 'CampaignElement');
const elements = declarations.filter(({tagName}) => tagName);

const own = (declaration, kind) => (declaration[kind] ?? []).filter(({inheritedFrom}) => !inheritedFrom);

// The tables of the elements

/** A type as authors write it in HTML, where nothing can be null. */
const typeOf = ({type}) => code(type.text.replace(/ \| (?:null|undefined)$/, ''));

/**
 * The default of a property. The manifest omits that of booleans, which is false, and of addresses, which have none.
 */
const defaultOf = ({default: value, type}) =>
  code(value?.replaceAll("'", '') ?? (type.text === 'boolean' ? 'false' : ''));

const properties = (declaration) =>
  table(
    ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
    own(declaration, 'members').map((member) => [
      code(member.attribute),
      code(member.name),
      typeOf(member),
      member.readonly ? 'read only' : defaultOf(member),
      member.description,
    ]),
  );

const slots = (declaration) =>
  table(
    ['Slot', 'What belongs in it'],
    own(declaration, 'slots').map(({name, description}) => [name ? code(name) : '(default)', description]),
  );

const events = (declaration) =>
  table(
    ['Event', 'Class', 'When'],
    own(declaration, 'events').map(({name, type, description}) => [code(name), code(type.text), description]),
  );

const parts = (declaration) =>
  table(
    ['Part', 'What it is'],
    own(declaration, 'cssParts').map(({name, description}) => [code(name), description]),
  );

const cssProperties = (declaration) =>
  table(
    ['Custom property', 'Default', 'What it sets'],
    own(declaration, 'cssProperties').map((property) => [
      code(property.name),
      code(property.default),
      property.description,
    ]),
  );

const apiOf = (declaration) =>
  [properties, slots, events, parts, cssProperties]
    .map((write) => write(declaration))
    .filter(Boolean)
    .join('\n\n');

/** The custom properties of all elements. A name has one meaning and one default everywhere. */
function customProperties() {
  const all = new Map();
  for (const declaration of [base, ...elements]) {
    for (const property of own(declaration, 'cssProperties')) all.set(property.name, property);
  }
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const propertyTable = () => cssProperties({cssProperties: customProperties()});

const partTable = () =>
  table(
    ['Part', 'Of', 'What it is'],
    [base, ...elements].flatMap((declaration) =>
      own(declaration, 'cssParts').map(({name, description}) => [
        code(name),
        declaration === base ? 'every element' : code(declaration.tagName),
        description,
      ]),
    ),
  );

/**
 * Differences between the custom properties in style sheets and those in documentation comments, which themes rely on.
 */
function wronglyDescribed() {
  const described = new Map(customProperties().map((property) => [property.name, property.default]));
  const used = globSync('packages/elements/src/**/*.styles.ts', {cwd: root}).flatMap((file) =>
    [...read(file).matchAll(/var\((--countersign-[a-z-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, fallback]) => [
      name,
      fallback,
    ]),
  );
  return [
    ...used
      .filter(([name, fallback]) => described.get(name) !== fallback)
      .map(([name, fallback]) => `@cssproperty [${name}=${fallback}] is what the style sheets say`),
    ...[...described.keys()]
      .filter((name) => !used.some(([other]) => other === name))
      .map((name) => `@cssproperty ${name} is described, and no style sheet reads it`),
  ];
}

// The tables of the campaign document

const FORMATS = {
  id: 'id',
  label: 'one line of text',
  prose: 'text',
  brief: 'brief',
  'partial-date': 'date',
  timestamp: 'moment',
  language: 'language tag',
  'https-url': 'https address',
  'web-url': 'https or http address',
  'image-path': 'path of an image',
  version: 'version',
  country: 'country code',
  subject: 'part of this document',
};

function formatOf(format) {
  if (!Object.hasOwn(FORMATS, format))
    throw new Error(`There are no words for the format ${format}. Add them to FORMATS.`);
  return FORMATS[format];
}

const number = (value) => value.toLocaleString('en');

/** Describes a value in words. `sectionOf` names the section that describes an object. */
function valueOf(value, sectionOf) {
  if (value.const !== undefined) return code(String(value.const));
  if (value.enum) return value.enum.map(code).join(', ');
  if (value.anyOf) return choiceOf(value.anyOf, sectionOf);
  switch (value.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `whole number, ${number(value.minimum)} to ${number(value.maximum)}`;
    case 'array': {
      const [least, most] = [value.minItems ?? 0, number(value.maxItems)];
      return `list of ${least > 0 ? `${least} to` : 'at most'} ${most}: ${valueOf(value.items, sectionOf)}`;
    }
    case 'object':
      return value.properties ? sectionOf(value) : `by language: ${valueOf(value.additionalProperties, sectionOf)}`;
    default:
      return value.format === undefined ? 'text' : formatOf(value.format);
  }
}

/** Describes a text in one language or several, or a choice such as a block of the letter. */
function choiceOf(kinds, sectionOf) {
  const [{format}] = kinds;
  if (format !== undefined) return `${formatOf(format)}, in one language or several`;
  const described = kinds.map((kind) => {
    const [key] = Object.keys(kind.properties ?? {});
    return key === undefined ? valueOf(kind, sectionOf) : sectionOf(kind, key);
  });
  return described.join('; or ');
}

/** One table for each kind of object in the document, under the first place at which it stands. */
function documentTables() {
  const sections = [];
  const named = new Map();

  const open = (object, name) => {
    const key = JSON.stringify(object.properties);
    if (named.has(key)) return named.get(key);
    named.set(key, code(name));
    const section = {name, rows: []};
    sections.push(section);
    for (const [property, value] of Object.entries(object.properties)) {
      // Objects among which a document chooses have the same place, so their first key is part of the name.
      const sectionOf = (inner, key) => `object, see ${open(inner, [name, property, key].filter(Boolean).join('.'))}`;
      const isNeeded = object.required?.includes(property);
      const otherwise = value.default === undefined || Array.isArray(value.default) ? '' : code(String(value.default));
      section.rows.push([
        code(property),
        valueOf(value, sectionOf),
        isNeeded ? 'needed' : otherwise && `else ${otherwise}`,
        value.description,
      ]);
    }
    return named.get(key);
  };
  open(schema, '');
  return sections
    .map(({name, rows}) => `${name && `## ${code(name)}\n\n`}${table(['Key', 'Value', '', 'What it says'], rows)}`)
    .join('\n\n');
}

// The promises

const promiseTables = () =>
  promises
    .map(
      ({name, clauses}, at) =>
        `## ${at + 1}. ${name}\n\n${table(
          ['What', 'Held by', 'Broken by a change of'],
          clauses.map(({says, file, test, breaks}) => [says, `${code(file)}: ${test}`, code(breaks.file)]),
        )}`,
    )
    .join('\n\n');

// The example of a whole document

const starter = () => `\`\`\`json\n${readFileSync(join(root, 'docs/starter.json'), 'utf8')}\`\`\``;

// The files

const TABLES = {
  'docs/promises.md': {promises: promiseTables},
  'docs/elements.md': {
    common: () => apiOf(base),
    ...Object.fromEntries(elements.map((element) => [element.tagName, () => apiOf(element)])),
  },
  'docs/theming.md': {'custom-properties': propertyTable, parts: partTable},
  'docs/campaign-author-guide.md': {starter},
  'docs/campaign-document.md': {document: documentTables},
};

const problems = wronglyDescribed().map((problem) => `packages/elements/src: ${problem}`);
await fillGuides(TABLES, problems);
