import {css} from 'lit';

export default css`
  .base:not(.end) {
    border-block-start: 3px solid currentColor;
    padding-block-start: 0.8em;
  }
  [part='letter-heading'] {
    font-size: var(--countersign-title-size, 1.35em);
    line-height: 1.2;
    margin-block-end: 0.35em;
  }
  [part='demands-heading'] {
    font-size: 1.0625em;
    margin-block: 0.8em 0.2em;
  }
  [part='overview-demand'] {
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
    column-gap: 0.35em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  [part='overview-demand'] > * {
    grid-column: 2;
  }
  [part='overview-demand'] > [part='status-shape'] {
    grid-area: 1 / 1;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.05em;
  }
  [part='demand-title'] {
    font-size: 1em;
    line-height: 1.3;
    margin-block: 0;
  }
  [part='overview-facts'],
  [part='demand-note'],
  [part='demand-missing'],
  [part='demand-status'],
  .small,
  .base > [part='response'] {
    font-size: 0.9375em;
  }
  [part='demand-note'],
  [part='demand-missing'] {
    margin-block-start: 0.15em;
  }
  /*
   * The status has a column beside the title where there is room for it, else a line below. No container query does that:
   * they make WebKit lay out the page in the middle of an update, and the reader's place is lost.
   */
  .title-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  [part='demand-title'] {
    flex: 999 1 18em;
    min-inline-size: 0;
  }
  [part='demand-status'] {
    display: flex;
    flex-flow: row wrap;
    flex: 1 1 10.6em;
    align-content: start;
    gap: 0 0.4em;
  }
  [part='response'] {
    margin-block-start: 0.4em;
  }
  /* The ways on stand beside each other where there is room. The open record takes the whole width. */
  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.4em;
    margin-block-start: 0.6em;
  }
  [part='record'][open],
  [part='record-address'],
  [part='actions'],
  [part='closing'] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  [part='record'] > summary {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 0.5em;
    padding-inline: 0.9em;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    font-weight: 600;
    text-decoration: none;
  }
  [part='record'] > summary::before {
    /* Nothing for screen readers, which say themselves whether a disclosure is open. */
    content: '+' / '';
    inline-size: 1em;
  }
  [part='record'][open] > summary::before {
    content: '\\2212' / '';
  }
  .record {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--countersign-section-gap, 2.2em);
    margin-block-start: var(--_gap);
  }
  /* The box around has the padding. */
  .record > [theme] {
    padding: 0;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }
  [part='actions-name'] {
    font-weight: 600;
  }
  .end > [part='closing'] {
    margin-block-start: 0.2em;
  }
  /* Links in neighbouring lines are at least 24px apart. */
  [part='letter-links'] {
    line-height: 1.6;
  }
  @media (forced-colors: active) {
    [data-status] {
      color: CanvasText;
    }
  }
  @media print {
    [part='record-address'] {
      display: block;
    }
    /* A record that was opened once is printed. */
    [part='record']:not(:has(.record)) {
      display: none;
    }
    [part='record'] > summary {
      display: block;
      padding: 0;
      border: 0;
    }
    [part='record'] > summary::before {
      display: none;
    }
  }
`;
