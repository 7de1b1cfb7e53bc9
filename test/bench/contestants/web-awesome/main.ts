// The letter from the boxes of a component library, Web Awesome, with only the components that it uses. Web Awesome has
// no templates of its own; it is made with Lit, which is loaded with it, so that these are Lit's.
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import {html, render} from 'lit';
import {layoutOf, loadCampaign} from '../shared/campaign.ts';
import {letterTemplate} from './letter.ts';
import '../shared/letter.css';
import './cards.css';

const root = document.getElementById('letter')!;

render(html`<p>Loading the letter…</p>`, root);
loadCampaign(root.dataset['src']!).then(
  (campaign) => render(letterTemplate(campaign, layoutOf(root)), root),
  () => render(html`<p role="alert">The letter could not be loaded.</p>`, root),
);
