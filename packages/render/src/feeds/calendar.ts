import {formatDate} from '@countersign/campaign';
import {stageLine, type View} from '@countersign/elements/sections.js';
import {html, nothing} from 'lit';
import {campaignInWords, type CampaignInWords} from '../in-words/campaign-in-words.js';
import {NumberedSources} from '../in-words/numbered-sources.js';
import {plainLines} from '../in-words/plain-lines.js';
import {bounded} from './bounded.js';
import {deadlines, type Deadline} from './deadlines.js';
import {accountOf, type FeedAddresses} from './feed-entries.js';
import {calendarFile, component, property, textProperty, uriProperty} from './ical.js';
import {dayAfter, lastDayOf} from './moments.js';
import {calendarUid} from './names.js';

/**
 * Writes the dates of a campaign as a calendar to which readers subscribe (RFC 5545 and 7986): days, without a time and
 * without an alarm. An ended or retracted campaign has its end as an event, too.
 *
 * @param self - Full address of this file.
 */
export function calendar(view: View, addresses: FeedAddresses, self: string): string {
  const {campaign, language} = view;
  const inWords = campaignInWords(view);
  const inLanguage = {LANGUAGE: language};
  const named = {LANGUAGE: inWords.title.language};
  const make = (each: Deadline) => event(view, inWords, each, addresses);
  const events = bounded([...endOf(view), ...deadlines(view)], make, ({length}) => length);
  return calendarFile([
    property('VERSION', '2.0'),
    property('PRODID', '-//Countersign//Campaign calendar//EN'),
    property('CALSCALE', 'GREGORIAN'),
    textProperty('UID', calendarUid(campaign, `calendar/${language}`)),
    property('LAST-MODIFIED', stamp(campaign.updated)),
    textProperty('NAME', inWords.title.value, named),
    // The name for programs that do not know the one of RFC 7986.
    textProperty('X-WR-CALNAME', inWords.title.value),
    textProperty('DESCRIPTION', inWords.account || inWords.title.value, inLanguage),
    uriProperty('URL', addresses.page),
    uriProperty('SOURCE', self, {VALUE: 'URI'}),
    property('REFRESH-INTERVAL', 'P1D', {VALUE: 'DURATION'}),
    ...(events.length > 0 ? events : [TIME_ZONE]),
  ]);
}

/** A file needs a component, so a calendar that lost its dates has the time zone of all its moments. */
const TIME_ZONE = component('VTIMEZONE', [
  property('TZID', 'UTC'),
  component('STANDARD', [
    property('DTSTART', '19700101T000000'),
    property('TZOFFSETFROM', '+0000'),
    property('TZOFFSETTO', '+0000'),
  ]),
]);

function endOf(view: View): Deadline[] {
  const {stage, closing} = view.campaign;
  if (stage === 'open' || !closing) return [];
  const title = view.words[stage]({date: formatDate(closing.date, view.locale)});
  const draw = () => nothing;
  return [{name: `${stage}/${closing.date}`, day: lastDayOf(closing.date), title, isCancelled: false, draw}];
}

/** The revision is the `SEQUENCE`: it grows with every change, so that programs keep the newest. */
function event(view: View, inWords: CampaignInWords, deadline: Deadline, addresses: FeedAddresses): string {
  const {campaign, language} = view;
  const {name, day, demand, isCancelled} = deadline;
  const inLanguage = {LANGUAGE: language};
  const isRetracted = campaign.stage === 'retracted';
  const url = demand === undefined || isRetracted ? addresses.page : addresses.demand(demand);
  return component('VEVENT', [
    textProperty('UID', calendarUid(campaign, name)),
    property('DTSTAMP', stamp(campaign.updated)),
    property('LAST-MODIFIED', stamp(campaign.updated)),
    property('SEQUENCE', String(campaign.revision)),
    property('DTSTART', basic(day), {VALUE: 'DATE'}),
    property('DTEND', basic(dayAfter(day)), {VALUE: 'DATE'}),
    property('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    // It takes nobody's time.
    property('TRANSP', 'TRANSPARENT'),
    textProperty('SUMMARY', isRetracted ? inWords.title.value : deadline.title, inLanguage),
    textProperty('DESCRIPTION', description(view, inWords, deadline, url), inLanguage),
    uriProperty('URL', url),
  ]);
}

/** All that travels with the title, as lines of text. Of a retracted campaign, the retraction alone. */
function description(view: View, inWords: CampaignInWords, {draw}: Deadline, url: string): string {
  const sources = new NumberedSources();
  const marked = sources.within(view);
  const isRetracted = view.campaign.stage === 'retracted';
  const lines = plainLines(
    html`${stageLine(marked)} ${accountOf(marked, inWords, url)} ${isRetracted ? '' : draw(marked)}`,
    view.direction,
  );
  const after = plainLines(sources.list(view), view.direction);
  return [...lines, '', ...(after.length > 0 ? [...after, ''] : []), `${inWords.asOf} · ${inWords.mayHaveChanged}`, url]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** `2026-06-10T09:00:00Z` as `20260610T090000Z`. */
const stamp = (moment: string): string => moment.replace(/[:-]/g, '');

const basic = (day: string): string => day.replaceAll('-', '');
