// What a document may cost to show, beyond the bounds of each list and text: so that no valid document holds a page.
import type {Campaign, Text} from './campaign.js';
import type {Report} from './problem.js';

/**
 * How many citations and pieces of evidence a document may show: a footnote mark each, which is a link, its name and its
 * number. The first campaign has 55 for 9 sources; 5,000 lets each of the most sources that a document may have be cited.
 */
export const MAX_MARKS = 5_000;

/**
 * How many characters may be repeated in each part of a document that is shown at several places: responses at each demand
 * that they are about, addressees at each demand of which they are asked, publishers at each statement that they make.
 */
export const MAX_REPEATED = 1_000_000;

/** How long a text is in the language in which it is longest. */
const lengthOf = (text: Text | undefined): number =>
  typeof text === 'object' ? Math.max(...Object.values(text).map(({length}) => length)) : (text?.length ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Reports what costs more to show than documents may.
 *
 * @param marks - How many marks each part of the document has, by its key; of `responses`, those of each.
 */
export function checkCost(
  {letter, demands, responses, statements, sources}: Campaign,
  marks: ReadonlyMap<string, number>,
  report: Report,
): void {
  const denials = new Map<string, number>();
  for (const {denial} of statements) if (denial !== undefined) denials.set(denial, (denials.get(denial) ?? 0) + 1);
  const shown = new Map<string, number>();
  const repeated = {demands: 0, responses: 0, statements: 0};
  for (const [key, count] of marks) {
    const [part, at] = key.split('/') as [string, string?];
    const {id, to} = (at === undefined ? undefined : responses[Number(at)]) ?? {};
    const times = to ? new Set(to).size + (denials.get(id!) ?? 0) : 1;
    shown.set(part, (shown.get(part) ?? 0) + count * times);
  }
  for (const {id, to, text, rejoinder, evidence} of responses) {
    const length = lengthOf(text) + lengthOf(rejoinder) + sum(evidence.map(({quote}) => quote?.length ?? 0));
    repeated.responses += length * (new Set(to).size - 1 + (denials.get(id) ?? 0));
  }
  const names = new Map(letter.addressees.map(({id, name}) => [id, lengthOf(name)]));
  const publishers = new Map(sources.map(({id, publishers}) => [id, sum(publishers.map(({length}) => length))]));
  for (const {addressees} of demands) repeated.demands += sum(addressees.map((id) => names.get(id) ?? 0));
  for (const {speaker} of statements) repeated.statements += publishers.get(speaker.publishersOf ?? '') ?? 0;

  const total = sum([...shown.values()]);
  const [most] = [...shown].sort(([, a], [, b]) => b - a);
  if (total > MAX_MARKS) report(`/${most![0]}`, 'marks', `${total}`, `${MAX_MARKS}`);
  for (const [part, count] of Object.entries(repeated)) {
    if (count > MAX_REPEATED) report(`/${part}`, 'repeated', `${count}`, `${MAX_REPEATED}`);
  }
}
