// Builds the letter: the answer with the record behind a disclosure, or all of it.
import {newestReply, standing, type Campaign, type Demand, type Layout} from '../shared/campaign.ts';
import {footnotesOf, type Footnotes} from '../shared/footnotes.ts';
import {account, demandsHeading, inWords, recordSummary, signedBy, signers, STATUS_WORDS} from '../shared/words.ts';
import {filledWhenOpened, h, name, names, prose, time, type Child} from './dom.ts';
import {record} from './record.ts';

export function letterOf(campaign: Campaign, layout: Layout): HTMLElement {
  const footnotes = footnotesOf(campaign);
  const content = layout === 'full' ? full(campaign, footnotes) : overview(campaign, footnotes);
  return h('article', {class: 'letter', lang: 'en'}, h('h2', {}, campaign.letter.title), ...content);
}

function full(campaign: Campaign, footnotes: Footnotes): Child[] {
  const {letter, signatories} = campaign;
  return [
    h('p', {}, `To ${inWords(letter.addressees.map((each) => each.name))}`),
    h('p', {}, 'Sent ', time(letter.sent), ' · ', signedBy(signatories.length)),
    ...record(campaign, footnotes),
  ];
}

function overview(campaign: Campaign, footnotes: Footnotes): Child[] {
  const {letter, demands, signatories, sources} = campaign;
  const to = `To ${inWords(letter.addressees.map((each) => each.name))} · Sent `;
  return [
    h('p', {}, to, time(letter.sent), ' · Signed by ', ...names(signers(signatories))),
    h('h3', {}, demandsHeading(demands.length)),
    h('p', {}, account(campaign)),
    h('ol', {class: 'demands'}, ...demands.map((demand) => answer(footnotes, demand))),
    ...reply(campaign, footnotes),
    filledWhenOpened('record', recordSummary(sources.length), () => record(campaign, footnotes)),
  ];
}

function answer(footnotes: Footnotes, demand: Demand): HTMLElement {
  const {status, since, latest} = standing(demand);
  const {date, note, evidence, missing} = latest;
  return h(
    'li',
    {},
    h('h4', {}, demand.title),
    h('p', {}, h('strong', {class: 'status'}, STATUS_WORDS[status]), ' since ', time(since)),
    h(
      'p',
      {},
      ...(date === since ? [] : ['Latest entry, ', time(date), ': ']),
      ...prose(footnotes.piecesOut(note, evidence)),
    ),
    ...(missing ? [h('p', {}, 'Missing: ', ...prose(footnotes.piecesOut(missing)))] : []),
  );
}

function reply(campaign: Campaign, footnotes: Footnotes): Child[] {
  const newest = newestReply(campaign);
  if (!newest) return [];
  const {by, date, text, evidence} = newest.reply;
  const who = campaign.letter.addressees.find(({id}) => id === by)!;
  return [
    h(
      'p',
      {},
      h('strong', {}, name(who.name), ' replied, ', time(date)),
      newest.isEarlier ? ' (before the latest entry): ' : ': ',
      ...prose(footnotes.piecesOut(text, evidence)),
    ),
  ];
}
