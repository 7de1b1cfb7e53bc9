import {css} from 'lit';

export default css`
  [part='counts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block-end: var(--_gap);
  }
  [part='demand'] {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  [part='demand'] > * + * {
    margin-block-start: 0.5em;
  }
  [part='demand-title'] {
    font-size: 1.0625em;
    margin-block: 0;
  }
  [part='demand-status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
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
  [data-status='met'] {
    color: var(--countersign-met-color, light-dark(#166a3c, #6fd09a));
  }
  [data-status='partial'] {
    color: var(--countersign-partial-color, light-dark(#855900, #e6b656));
  }
  [data-status='promised'] {
    color: var(--countersign-promised-color, light-dark(#23589f, #8bb8f3));
  }
  :is([data-status='unmet'], [data-status='reversed']) {
    color: var(--countersign-unmet-color, light-dark(#a8281f, #f59c93));
  }
  [data-status='reversed']:dir(rtl) {
    transform: scaleX(-1);
  }
  .base > [part='response'] {
    margin-block-end: var(--_gap);
  }
  .small {
    font-size: 0.875em;
  }
  [part='demand-history'] ol {
    margin-block-start: 0.5em;
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 1em;
  }
  [part='demand-history'] li + li {
    margin-block-start: 0.8em;
  }
  [part='demand-history'] > .small {
    margin-block-start: 0.8em;
  }
  [part='meanings'] {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  dl > div {
    margin-block-start: 0.6em;
  }
  dd {
    padding-inline-start: 1.6em;
  }
  @media (forced-colors: active) {
    [data-status] {
      color: CanvasText;
    }
  }
  @media print {
    /* Not the whole demand, because with its history it can be longer than a page. */
    [part='response'],
    [part='demand-history'] li,
    dl > div {
      break-inside: avoid-page;
    }
  }
`;
