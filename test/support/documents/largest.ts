// Documents at their bounds, each with one part as large as the format lets it be.
import {example} from '../servers/site.ts';

type Member = Record<string, unknown>;

const copies = (member: Member, count: number, change: (copy: Member, at: number) => Member): Member[] =>
  Array.from({length: count}, (_, at) => change(structuredClone(member), at));

/** 20,000 signatories, about 2 MB. */
export function manySignatories(): Record<string, unknown> {
  const document = example();
  const person = {kind: 'person', role: 'Researcher', country: 'DE', signed: '2026-04-02'};
  return {
    ...document,
    signatories: [
      ...(document['signatories'] as Member[]),
      ...copies(person, 19_900, (copy, at) => ({id: `person-${at}`, name: `Person ${at}`, ...copy})),
    ],
  };
}

/** 200 demands with long histories, about 4 MB. */
export function manyDemands(): Record<string, unknown> {
  const document = example();
  const [demand] = document.demands;
  const [entry] = demand!.history;
  return {
    ...document,
    demands: copies(demand!, 200, (copy, at) => ({
      ...copy,
      id: `demand-${at}`,
      history: Array.from({length: 40}, () => entry),
    })),
  };
}

/** 5,000 sources, about 2 MB. */
export function manySources(): Record<string, unknown> {
  const document = example();
  const [source] = document.sources;
  return {
    ...document,
    sources: [...document.sources, ...copies(source!, 4_900, (copy, at) => ({...copy, id: `more-${at}`}))],
  };
}
