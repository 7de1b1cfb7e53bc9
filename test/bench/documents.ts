// Campaign documents of a size, for the benchmark and its tests. The same size is always the same document.
import {numberSources, readCampaign, sourcesInOrder, type Source} from '@countersign/campaign';
import {picker, signatoryAt, sourceAt} from './rows.ts';

/** Sizes of a run, in signatories; the format allows 20,000. */
export const SIZES = [5, 100, 1_000, 10_000] as const;

/** The format allows no more: design bounds of format 1, as the schema has them. */
export const MAX_SOURCES = 5_000;

/** The language of the documents, and of the pages that show them. */
export const LANGUAGE = 'en';

/** How much of a size a document has: that many signatories, and as many sources as the format allows. */
export const sourcesAt = (size: number): number => Math.min(size, MAX_SOURCES);

/** A document as far as the benchmark and its tests reach into it; the strict parser checks all of it. */
export type BenchDocument = ReturnType<typeof documentOf>;

/** A letter with so many signatories and sources: three demands with histories, a reply, two statements. */
export function documentOf(size: number) {
  const pick = picker(size);
  const sources = Array.from({length: sourcesAt(size)}, (_, at) => sourceAt(at, pick));
  const evidence = (count: number, locator?: string) => {
    const chosen = new Set(Array.from({length: count}, () => pick(sources).id));
    return [...chosen].map((source, at) => ({source, ...(at === 0 && locator && {locator})}));
  };
  const cited = () => pick(sources).id;
  const entry = (date: string, status: string, note: string, count: number, locator?: string) => ({
    date,
    status,
    note,
    evidence: evidence(count, locator),
  });

  return {
    format: 1,
    id: 'harbour',
    url: 'https://letters.example.org/harbour/',
    language: LANGUAGE,
    revision: 7,
    updated: '2026-11-02T09:00:00Z',
    checked: '2026-11-02',
    publisher: {
      name: 'Clearwater Watch',
      url: 'https://clearwater.example.org/',
      corrections: 'https://clearwater.example.org/corrections/',
    },
    assessedBy: 'A committee of three signatories',
    // Lists of thousands have a lead and a few more that approve.
    approvals: Array.from({length: Math.min(size, 5)}, (_, at) => ({
      signatory: `signatory-${at + 1}`,
      revision: 7,
      date: '2026-11-02',
      outcome: 'agreed',
    })),
    letter: {
      title: 'Open the records of the harbour',
      addressees: [
        {id: 'harbour-company', name: 'Harbour Company plc', url: 'https://harbourcompany.example.com/'},
        {id: 'ministry', name: 'Ministry of Ports', url: 'https://ports.example.gov/'},
      ],
      sent: '2026-03-02',
      summary:
        `The signatories ask the company to publish what it measured in the harbour [@${cited()}], ` +
        `to stop the dredging until it has [@${cited()}, p. 12], and to say who decided on it.`,
    },
    signatories: Array.from({length: size}, (_, at) => signatoryAt(at, pick)),
    demands: [
      {
        id: 'publish-records',
        title: 'Publish the records of all measurements since 2019',
        addressees: ['harbour-company'],
        history: [
          entry('2026-03-02', 'unknown', 'Nothing public shows whether the records are complete.', 1),
          entry(
            '2026-04-17',
            'promised',
            'The company said that it would publish the records in summer.',
            1,
            'para. 2',
          ),
          {
            ...entry('2026-07-01', 'partial', 'The records of two years were published; those of five were not.', 3),
            missing: 'The records of five years.',
          },
          {
            ...entry('2026-10-05', 'partial', 'A third year was added, without its annexes.', 2),
            missing: 'The records of four years, and the annexes of the third.',
          },
        ],
      },
      {
        id: 'stop-dredging',
        title: 'Stop the dredging until the records are public',
        addressees: ['harbour-company', 'ministry'],
        history: [
          entry('2026-03-20', 'unmet', 'Dredging went on after the letter was sent.', 2),
          entry(
            '2026-05-11',
            'met',
            `The ministry ordered a halt, and pictures show that it was kept [@${cited()}].`,
            2,
          ),
          entry('2026-08-30', 'reversed', 'The order was lifted and the dredgers came back.', 3, 'p. 4'),
        ],
      },
      {
        id: 'name-the-decision',
        title: 'Say who decided on the dredging, and when',
        history: [
          entry('2026-03-02', 'unknown', 'No public source names the decision.', 1),
          entry('2026-09-14', 'unmet', 'The company refused to say in its answer to the parliament.', 2, 'question 3'),
        ],
      },
    ],
    responses: [
      {
        id: 'reply-april',
        by: 'harbour-company',
        to: ['publish-records'],
        kind: 'reply',
        date: '2026-04-17',
        text: 'The company says that its measurements are sound and that they will be published once they are reviewed.',
        evidence: evidence(1),
        rejoinder: 'The reply does not say who reviews them.',
      },
    ],
    statements: [
      {
        id: 'silt',
        basis: 'reported',
        text: 'The silt that was dredged held more mercury than is allowed.',
        speaker: {name: 'The Harbour Herald'},
        date: '2026-06-08',
        evidence: evidence(2, 'para. 4'),
      },
      {
        id: 'fishers',
        basis: 'quoted',
        text: 'We want to know what our children swim in.',
        speaker: {name: 'Marta Sample', role: 'Chair of the fishers’ cooperative'},
        date: '2026-03-02',
        evidence: evidence(1),
      },
    ],
    sources,
  };
}

/** The sources of a document in the order of their numbers. */
export function numberedSources(document: BenchDocument): Source[] {
  const result = readCampaign(document);
  if (!result.ok) throw new Error(`${result.problems[0]!.pointer}: ${result.problems[0]!.message}`);
  return sourcesInOrder(result.campaign, numberSources(result.campaign));
}
