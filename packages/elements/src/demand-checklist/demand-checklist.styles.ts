import {css} from 'lit';

export default css`
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
