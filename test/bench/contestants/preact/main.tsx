/** @jsxImportSource preact */
// The letter as a Preact app.
import {render, type ComponentType} from 'preact';
import {loadCampaign, type Campaign} from '../shared/campaign.ts';
import {JointLetter} from '../shared/joint-letter.tsx';
import '../shared/letter.css';

// Its types are those of React.
const Letter = JointLetter as unknown as ComponentType<{campaign: Campaign}>;
const root = document.getElementById('letter')!;

render(<p>Loading the letter…</p>, root);
loadCampaign(root.dataset['src']!).then(
  (campaign) => render(<Letter campaign={campaign} />, root),
  () => render(<p role="alert">The letter could not be loaded.</p>, root),
);
