// Builds the letter with the DOM's own methods.
import {standing, type Campaign, type Demand, type Entry, type Reply, type Source} from '../shared/campaign.ts';
import {footnotesOf, type Footnotes, type Piece} from '../shared/footnotes.ts';
import {
  account,
  BASIS_WORDS,
  directionOf,
  formatDate,
  hostOf,
  inWords,
  signedBy,
  STATUS_WORDS,
} from '../shared/words.ts';

type Child = Node | string;

/** An element with attributes and children. */
function h(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const link = (href: string | undefined, ...children: Child[]): HTMLElement =>
  href ? h('a', {href, rel: 'noopener noreferrer'}, ...children) : h('span', {}, ...children);

const time = (date: string) => h('time', {datetime: date}, formatDate(date));
const name = (value: string) => h('bdi', {}, value);

const prose = (pieces: readonly Piece[]): Child[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const {number, locator} = piece;
    const text = locator ? `${number}, ${locator}` : `${number}`;
    return h('sup', {}, h('a', {href: `#source-${number}`, 'aria-label': `Source ${text}`}, `[${text}]`));
  });

const isLong = (list: readonly unknown[]) => (list.length > 100 ? ' long' : '');

export function letterOf(campaign: Campaign): HTMLElement {
  const footnotes = footnotesOf(campaign);
  const {letter, demands, statements, signatories} = campaign;
  return h(
    'article',
    {class: 'letter', lang: 'en'},
    h('h2', {}, letter.title),
    h('p', {}, `To ${inWords(letter.addressees.map((each) => each.name))}`),
    h('p', {}, 'Sent ', time(letter.sent), ' · ', signedBy(signatories.length)),
    h('p', {}, ...prose(footnotes.pieces(letter.summary))),
    h('h3', {}, 'Demands'),
    h('p', {}, account(campaign)),
    h('ul', {}, ...demands.map((demand) => demandItem(campaign, footnotes, demand))),
    h('h3', {}, 'Claims and statements'),
    h(
      'ul',
      {},
      ...statements.map(({basis, speaker, date, text, evidence}) =>
        h(
          'li',
          {},
          h(
            'p',
            {},
            `${BASIS_WORDS[basis]} `,
            name(speaker.name),
            ...(speaker.role ? [`, ${speaker.role}`] : []),
            ', ',
            time(date),
          ),
          h(basis === 'quoted' ? 'blockquote' : 'p', {}, ...prose(footnotes.pieces(text, evidence))),
        ),
      ),
    ),
    h('h3', {}, 'Signatories'),
    h(
      'ul',
      {class: `signatories${isLong(signatories)}`},
      ...signatories.map(({name: who, role, url}) => h('li', {}, link(url, name(who)), ...(role ? [`, ${role}`] : []))),
    ),
    h('h3', {}, 'Sources'),
    h('ol', {class: `sources${isLong(footnotes.sources)}`}, ...footnotes.sources.map(sourceItem)),
  );
}

function demandItem(campaign: Campaign, footnotes: Footnotes, demand: Demand): HTMLElement {
  const {status, since, latest} = standing(demand);
  const replies = campaign.responses.filter(({to}) => to.includes(demand.id));
  return h(
    'li',
    {},
    h('h4', {}, demand.title),
    h('p', {}, h('strong', {class: 'status'}, STATUS_WORDS[status]), ' since ', time(since)),
    ...note(footnotes, latest),
    ...replies.map((reply) => replyBlock(campaign, footnotes, reply)),
    h(
      'details',
      {},
      h('summary', {}, `What was said and done: ${demand.history.length} entries`),
      h(
        'ul',
        {},
        ...demand.history.map((entry) =>
          h(
            'li',
            {},
            h('p', {}, time(entry.date), ' ', h('strong', {class: 'status'}, STATUS_WORDS[entry.status])),
            ...note(footnotes, entry),
          ),
        ),
      ),
    ),
  );
}

const note = (footnotes: Footnotes, {note, evidence, missing}: Entry) => [
  h('p', {}, ...prose(footnotes.pieces(note, evidence))),
  ...(missing ? [h('p', {}, 'Missing: ', ...prose(footnotes.pieces(missing)))] : []),
];

function replyBlock({letter}: Campaign, footnotes: Footnotes, reply: Reply): HTMLElement {
  const by = letter.addressees.find(({id}) => id === reply.by)!;
  return h(
    'div',
    {class: 'reply'},
    h(
      'p',
      {},
      h('strong', {}, name(by.name), ' replied, ', time(reply.date)),
      ': ',
      ...prose(footnotes.pieces(reply.text, reply.evidence)),
    ),
    ...(reply.rejoinder
      ? [h('p', {}, h('strong', {}, 'The signatories’ answer'), `: `, ...prose(footnotes.pieces(reply.rejoinder)))]
      : []),
  );
}

function sourceItem({publishers, title, date, language, url, archived}: Source, at: number): HTMLElement {
  return h(
    'li',
    {id: `source-${at + 1}`, tabindex: '-1'},
    ...publishers.flatMap((publisher, index) => (index > 0 ? [', ', name(publisher)] : [name(publisher)])),
    '. ',
    h('cite', {lang: language, dir: directionOf(language)}, title),
    '. ',
    time(date),
    ' · ',
    link(url, hostOf(url)),
    ...(archived ? [' · ', link(archived.url, 'Archived copy, ', time(archived.date))] : []),
  );
}
