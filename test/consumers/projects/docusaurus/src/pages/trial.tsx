import {Campaign, DemandChecklist} from '@countersign/elements/react';
import {useState, type ReactElement} from 'react';
import campaign from '../campaign.json';
import JointLetter from '../components/JointLetter';

export default function Trial(): ReactElement {
  const [heard, setHeard] = useState<string[]>([]);
  const [level, setLevel] = useState(4);
  const hear = (...words: string[]) => setHeard((before) => [...before, ...words]);
  return (
    <main>
      <JointLetter id="loads" withoutStatements onCsLoad={(event) => hear(event.type)}>
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
