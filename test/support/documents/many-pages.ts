// A valid document whose folder would be too large.
import {example} from './example.ts';

/** As many demands and languages of the title as the format allows: some 10,000 pages. */
export function manyPages(changes: Parameters<typeof example>[0] = {}): Record<string, unknown> {
  const document = example(changes) as Record<string, unknown> & {demands: object[]; letter: object};
  const [demand] = document.demands;
  return {
    ...document,
    letter: {...document.letter, title: titles(50)},
    // The others would name a demand that is not there.
    ...{responses: [], statements: [], corrections: [], approvals: []},
    demands: Array.from({length: 200}, (_, at) => ({...demand, id: `demand-${at}`})),
  };
}

const titles = (count: number): Record<string, string> =>
  Object.fromEntries([
    ['en', 'Open audit'],
    ...Array.from({length: count - 1}, (_, at) => [tagOf(at), 'Audit'] as const),
  ]);

const tagOf = (at: number): string => `q${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`;
