/** @jsxImportSource preact */
// The letter as a Preact app.
import {render} from 'preact';
import {loadCampaign} from '../shared/campaign.ts';
import {JointLetter} from './joint-letter.tsx';
import '../shared/letter.css';

const root = document.getElementById('letter')!;

render(<p>Loading the letter…</p>, root);
loadCampaign(root.dataset['src']!).then(
  (campaign) => render(<JointLetter campaign={campaign} />, root),
  () => render(<p role="alert">The letter could not be loaded.</p>, root),
);
