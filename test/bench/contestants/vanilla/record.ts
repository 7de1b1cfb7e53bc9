// Builds the whole record: what a full page shows below its first lines, and what an overview opens.
import {
  standing,
  type Campaign,
  type Demand,
  type Entry,
  type Reply,
  type Signatory,
  type Source,
  type Statement,
} from '../shared/campaign.ts';
import type {Footnotes} from '../shared/footnotes.ts';
import {
  account,
  allSignatories,
  BASIS_WORDS,
  directionOf,
  FEW_SIGNATORIES,
  hostOf,
  STATUS_WORDS,
} from '../shared/words.ts';
import {filledWhenOpened, h, link, name, prose, time, type Child} from './dom.ts';

const isLong = (list: readonly unknown[]) => (list.length > 100 ? ' long' : '');

export function record(campaign: Campaign, footnotes: Footnotes): Child[] {
  const {letter, demands, statements, signatories} = campaign;
  const sources = footnotes.sources();
  return [
    h('p', {}, ...prose(footnotes.pieces(letter.summary))),
    h('h3', {}, 'Demands'),
    h('p', {}, account(campaign)),
    h('ul', {}, ...demands.map((demand) => demandItem(campaign, footnotes, demand))),
    h('h3', {}, 'Claims and statements'),
    h('ul', {}, ...statements.map((statement) => statementItem(footnotes, statement))),
    h('h3', {}, 'Signatories'),
    signatoryList(signatories.slice(0, FEW_SIGNATORIES)),
    ...(signatories.length > FEW_SIGNATORIES
      ? [filledWhenOpened('', allSignatories(signatories.length), () => [signatoryList(signatories)])]
      : []),
    h('h3', {}, 'Sources'),
    h('ol', {class: `sources${isLong(sources)}`}, ...sources.map(sourceItem)),
  ];
}

const signatoryList = (signatories: readonly Signatory[]) =>
  h('ul', {class: `signatories${isLong(signatories)}`}, ...signatories.map(signatoryItem));

const signatoryItem = ({name: who, role, url}: Signatory) =>
  h('li', {}, link(url, name(who)), ...(role ? [`, ${role}`] : []));

function statementItem(footnotes: Footnotes, {basis, speaker, date, text, evidence}: Statement): HTMLElement {
  const role = speaker.role ? [`, ${speaker.role}`] : [];
  return h(
    'li',
    {},
    h('p', {}, `${BASIS_WORDS[basis]} `, name(speaker.name), ...role, ', ', time(date)),
    h(basis === 'quoted' ? 'blockquote' : 'p', {}, ...prose(footnotes.pieces(text, evidence))),
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
