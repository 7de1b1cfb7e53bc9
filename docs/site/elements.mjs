// The elements, each with an example to try: what the manifest says of it, and the invented letter in it. One more
// example has several of them in an article.
import {readFileSync} from 'node:fs';
import {articleIn, PROSE} from './article.mjs';
import {escape} from './escape.mjs';
import {invented, shown} from './letter.mjs';

const manifest = new URL('../../packages/elements/custom-elements.json', import.meta.url);
const declarations = JSON.parse(readFileSync(manifest, 'utf8')).modules.flatMap(({declarations = []}) => declarations);

/** The elements that `cs-campaign` lays out. It exports their parts. */
const LAID_OUT = [
  'cs-overview',
  'cs-letter-card',
  'cs-demand-checklist',
  'cs-statements',
  'cs-signatory-logos',
  'cs-source-list',
];

/** In the order in which a newcomer meets them. */
const TAGS = ['cs-campaign', ...LAID_OUT, 'cs-cite'];

/** Attributes that say where a campaign comes from, when, and in which language. Nothing is to be seen of them here. */
const UNSEEN = ['src', 'for', 'integrity', 'signed-by', 'refresh', 'load', 'lang'];
/** A mark has no heading. */
const UNSEEN_OF = {'cs-cite': [...UNSEEN, 'heading-level', 'without-heading']};

const {document} = invented.en;
const ids = (list) => list.map(({id}) => id);

/** Attributes that take an id of the letter. */
const IDS = {demand: ['', ...ids(document.demands)], source: ids(document.sources)};

/**
 * An attribute as a field.
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {string} about
 * @property {'flag' | 'choice' | 'level' | 'text'} kind - `flag` is there or not, `level` is a number from 1 to 6.
 * @property {readonly string[]} choices - The values of a choice. An empty one means that the attribute is not there.
 * @property {string} value - The value in the example.
 * @property {string} fallback - The value that needs no attribute.
 */

/** @returns {Field} */
function fieldOf({name, type: {text}, default: value = '', description}) {
  const fallback = value === 'null' ? '' : value.replaceAll("'", '');
  const field = {name, about: description, choices: [], value: fallback, fallback};
  if (text === 'boolean') return {...field, kind: 'flag'};
  if (name === 'heading-level') return {...field, kind: 'level'};
  if (Object.hasOwn(IDS, name)) return {...field, kind: 'choice', choices: IDS[name], value: IDS[name][0]};
  const choices = [...text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  return {...field, kind: choices.length > 0 ? 'choice' : 'text', choices};
}

/** Each part once, though several of the elements have it. The first description counts. */
const once = (parts) => parts.filter(({selector}, at) => parts.findIndex((part) => part.selector === selector) === at);

/** The parts of an element, for rules on `target`. */
const partsOf = (tag, target) =>
  declarations
    .find(({tagName}) => tagName === tag)
    .cssParts.map(({name, description, inheritedFrom}) => ({
      name,
      about: description,
      selector: `${target}::part(${name})`,
      isShared: inheritedFrom !== undefined,
    }));

const partsOfOwn = (tag, target) => partsOf(tag, target).filter(({isShared}) => !isShared);

/** The address of a letter's document, as a partner's page names it. */
const src = `${document.url}campaign.json`;
const fallback = `  <p><a href="${document.url}">${escape(document.letter.title.en ?? document.letter.title)}</a></p>\n`;

/** @returns {{english: string, arabic: string, open: string, code: string}} Two examples, and the code of one. */
function exampleOf(tag) {
  if (tag === 'cs-cite') {
    const cited = (lang, address) =>
      `<cs-campaign src="${address}" layout="none">\n  <p>${PROSE[lang].before}<cs-cite source="${IDS.source[0]}"></cs-cite>${PROSE[lang].after}</p>\n</cs-campaign>`;
    const [english, arabic] = ['en', 'ar'].map((lang) => cited(lang, invented[lang].src));
    return {english, arabic, open: '<cs-cite', code: cited('en', src)};
  }
  const open = `<${tag} src="${src}"`;
  const part = tag.slice('cs-'.length);
  return {
    english: shown('en', {part}),
    arabic: shown('ar', {part}),
    open,
    code: `${open}>\n${fallback}</${tag}>`,
  };
}

const alone = TAGS.map((tag) => {
  const {description, attributes, cssProperties} = declarations.find(({tagName}) => tagName === tag);
  const inside = tag === 'cs-campaign' ? LAID_OUT.flatMap((each) => partsOfOwn(each, tag)) : [];
  return {
    tag,
    title: tag,
    address: `/elements/${tag.slice('cs-'.length)}/`,
    about: description.split('\n\n')[0].replaceAll('\n', ' '),
    fields: attributes.filter(({name}) => !(UNSEEN_OF[tag] ?? UNSEEN).includes(name)).map(fieldOf),
    properties: cssProperties.map(({name, default: value, description: about}) => ({name, value, about})),
    parts: once([...partsOf(tag, tag), ...inside]),
    target: tag,
    ...exampleOf(tag),
  };
});

const [campaign] = alone;

/** All examples, each with a page under `/elements/`. */
export const elementPages = [
  ...alone,
  {
    ...campaign,
    tag: '',
    title: 'Together, in an article',
    address: '/elements/together/',
    about:
      'One campaign feeds several elements among the words of a page: marks in the prose, the demands, the sources.',
    fields: [],
    parts: [
      ...partsOf('cs-cite', 'cs-cite').filter(({name}) => /^(mark|note|source-)/.test(name)),
      ...partsOf('cs-demand-checklist', 'cs-demand-checklist'),
      ...partsOf('cs-source-list', 'cs-source-list'),
    ],
    english: articleIn('en'),
    arabic: articleIn('ar'),
    open: '',
    code: articleIn(),
  },
];
