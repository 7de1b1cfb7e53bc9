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
  /* The heading of a demand that stands alone. */
  .base > [part='demand-title'] {
    font-size: var(--countersign-heading-size, 1.25em);
    margin-block-end: 0.5em;
  }
  .base > [part='demand-letter'] {
    margin-block-end: 0.5em;
  }
  .base > [part='demand'] {
    margin-block-start: var(--_gap);
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
  [part='timeline'] {
    margin-block-start: 0.6em;
  }
  [part='timeline-entry'] {
    position: relative;
    padding-inline-start: 2em;
    padding-block-end: 0.9em;
  }
  [part='timeline-entry']:last-child {
    padding-block-end: 0;
  }
  .entry > [part='status-shape'] {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  /* The rail, from one shape to the next. Its stroke says what was last known, also without colours. */
  [part='timeline-entry']:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.65em - 1.5px);
    inset-block: 1.7em 0.1em;
    border-inline-start: 3px solid;
  }
  [part='timeline-entry'].promised::before {
    border-inline-start-style: dashed;
  }
  [part='timeline-entry']:is(.unknown, .dropped)::before {
    border-inline-start-style: dotted;
  }
  [part='timeline-entry'] > * + * {
    margin-block-start: 0.15em;
  }
  .later {
    font-size: 0.875em;
  }
  [part='timeline-entry'] > .later {
    margin-block-start: 0.5em;
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
    [part='timeline-entry'],
    dl > div {
      break-inside: avoid-page;
    }
  }
`;
