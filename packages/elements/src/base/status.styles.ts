import {css} from 'lit';

/** The shapes of statuses, and what travels with a status. */
export default css`
  [part='account'] {
    margin-block-end: 0.6em;
  }
  [part='counts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block-end: var(--_gap);
  }
  [part='status-shape'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-status='met'],
  .met::before {
    color: var(--countersign-met-color, light-dark(#166a3c, #6fd09a));
  }
  [data-status='partial'],
  .partial::before {
    color: var(--countersign-partial-color, light-dark(#855900, #e6b656));
  }
  [data-status='promised'],
  .promised::before {
    color: var(--countersign-promised-color, light-dark(#23589f, #8bb8f3));
  }
  :is([data-status='unmet'], [data-status='reversed']),
  :is(.unmet, .reversed)::before {
    color: var(--countersign-unmet-color, light-dark(#a8281f, #f59c93));
  }
  [data-status='reversed']:dir(rtl) {
    transform: scaleX(-1);
  }
`;
