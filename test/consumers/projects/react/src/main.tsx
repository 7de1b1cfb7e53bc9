import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {JointLetter} from './JointLetter.tsx';
import {Trial} from './Trial.tsx';

const page = (
  <main>
    <h1>A partner</h1>
    <JointLetter heading-level={3} oncs-error={(event) => console.warn(event.code)} />
  </main>
);

createRoot(document.getElementById('root')!).render(
  <StrictMode>{location.search === '?trial' ? <Trial /> : page}</StrictMode>,
);
