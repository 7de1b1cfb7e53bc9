import {Campaign, DemandChecklist} from '@countersign/elements/react';
import {useState} from 'react';
import type {Route} from './+types/trial';
import campaign from '../../src/campaign.json';
import {JointLetter} from '../JointLetter';
import {jointLetter} from '../joint-letter.server';

export const loader = async () => ({letter: await jointLetter()});

export default function Trial({loaderData}: Route.ComponentProps) {
  const [heard, setHeard] = useState<string[]>([]);
  const [level, setLevel] = useState(4);
  const hear = (...words: string[]) => setHeard((before) => [...before, ...words]);
  return (
    <main>
      <JointLetter {...loaderData.letter} id="loads" withoutStatements onCsLoad={(event) => hear(event.type)}>
        <p slot="partner">We signed.</p>
      </JointLetter>
      <Campaign id="fails" src="/no-campaign.html" onCsError={(event) => hear(event.type, event.code)}>
        <a href="https://example.org/">Read the letter</a>
      </Campaign>
      <DemandChecklist id="given" campaign={campaign} headingLevel={level} withoutHistory theme="dark" />
      <button onClick={() => setLevel(2)}>A level up</button>
      <output id="heard">{heard.join(' ')}</output>
    </main>
  );
}
