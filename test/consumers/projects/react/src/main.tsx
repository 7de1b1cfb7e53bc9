import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {JointLetter} from './JointLetter';
import {Trial} from './Trial';

const page = (
  <main>
    <h1>A partner</h1>
    <JointLetter headingLevel={3} onCsError={(event) => console.warn(event.code)} />
  </main>
);

createRoot(document.getElementById('root')!).render(
  <StrictMode>{location.search === '?trial' ? <Trial /> : page}</StrictMode>,
);
