'use client';
import {Campaign, DemandChecklist} from '@countersign/elements/react';
import {useState, type ReactNode} from 'react';

/** Events of what a server component has made bubble to the one around it. */
export function Trial({campaign, children}: {campaign: unknown; children: ReactNode}) {
  const [heard, setHeard] = useState<string[]>([]);
  const [level, setLevel] = useState(4);
  const hear = (...words: string[]) => setHeard((before) => [...before, ...words]);
  return (
    <main>
      <Campaign layout="none" onCsLoad={(event) => hear(event.type)}>
        {children}
      </Campaign>
      <Campaign id="fails" src="/no-campaign.html" onCsError={(event) => hear(event.type, event.code)}>
        <a href="https://example.org/">Read the letter</a>
      </Campaign>
      <DemandChecklist id="given" campaign={campaign} headingLevel={level} withoutHistory theme="dark" />
      <button onClick={() => setLevel(2)}>A level up</button>
      <output id="heard">{heard.join(' ')}</output>
    </main>
  );
}
