/** @jsxImportSource preact */
// The letter as a Preact app.
import {render, type ComponentType} from 'preact';
import {layoutOf, loadCampaign} from '../shared/campaign.ts';
import {JointLetter, type LetterProps} from '../shared/joint-letter.tsx';
import '../shared/letter.css';

// Its types are those of React.
const Letter = JointLetter as unknown as ComponentType<LetterProps>;
const root = document.getElementById('letter')!;

render(<p>Loading the letter…</p>, root);
loadCampaign(root.dataset['src']!).then(
  (campaign) => render(<Letter campaign={campaign} layout={layoutOf(root)} />, root),
  () => render(<p role="alert">The letter could not be loaded.</p>, root),
);
