import '@countersign/elements/demand-checklist/define.js';
import {useState} from 'react';
import campaign from './campaign.json';
import {JointLetter} from './JointLetter.tsx';

export function Trial() {
  const [heard, setHeard] = useState<string[]>([]);
  const [level, setLevel] = useState(4);
  const hear = (...words: string[]) => setHeard((before) => [...before, ...words]);
  return (
    <main>
      <JointLetter id="loads" withoutStatements oncs-load={(event) => hear(event.type)}>
        <p slot="partner">We signed.</p>
      </JointLetter>
      <JointLetter id="fails" src="/no-campaign" oncs-error={(event) => hear(event.type, event.code)} />
      <cs-demand-checklist id="given" campaign={campaign} headingLevel={level} withoutHistory theme="dark" />
      <button onClick={() => setLevel(2)}>A level up</button>
      <output id="heard">{heard.join(' ')}</output>
    </main>
  );
}
