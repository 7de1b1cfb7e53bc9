import {DemandChecklist} from '@countersign/elements/react';
import {useState} from 'react';
import campaign from './campaign.json';
import {JointLetter} from './JointLetter';

export function Trial() {
  const [heard, setHeard] = useState<string[]>([]);
  const [level, setLevel] = useState(4);
  const hear = (...words: string[]) => setHeard((before) => [...before, ...words]);
  return (
    <main>
      <JointLetter id="loads" withoutStatements onCsLoad={(event) => hear(event.type)}>
        <p slot="partner">We signed.</p>
      </JointLetter>
      <JointLetter id="fails" src="/no-campaign" onCsError={(event) => hear(event.type, event.code)} />
      <DemandChecklist id="given" campaign={campaign} headingLevel={level} withoutHistory theme="dark" />
      <button onClick={() => setLevel(2)}>A level up</button>
      <output id="heard">{heard.join(' ')}</output>
    </main>
  );
}
