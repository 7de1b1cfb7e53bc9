import {css} from 'lit';

/** Sources, in a list or opened in place. */
export default css`
  [part='note'] {
    display: block;
    margin-block: 0.5em;
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid currentColor;
    background-color: var(--_tint);
    font-size: 0.9em;
    font-weight: 400;
  }
  .noted {
    display: flex;
    gap: 0.6em;
  }
  .noted > :last-child {
    min-inline-size: 0;
    flex: 1;
  }
  .noted + .noted {
    margin-block-start: 0.6em;
  }
  .note-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  .number {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  [part='source-title'] {
    font-weight: 600;
  }
  [part='source-title'] cite {
    font-style: normal;
  }
  /* Clips the dots at the start of lines: see sections/run.ts. */
  [part='source-facts'] {
    display: block;
    overflow: clip;
    overflow-clip-margin: 4px;
    font-size: 0.9375em;
  }
  /* WebKit would clip the lowest pixels of Arabic letters. */
  @supports not (overflow-clip-margin: 4px) {
    [part='source-facts'] {
      overflow-y: visible;
    }
  }
  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-inline-start: -1.2em;
  }
  .item {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 1.2em;
  }
  /* Links in neighbouring lines are at least 24px apart. */
  .item:has(a) {
    min-block-size: 24px;
  }
  /* Out of the line, so that no line breaks after it. */
  .dot {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.2em;
    text-align: center;
  }
  @media (forced-colors: active) {
    [part='note'] {
      border-color: CanvasText;
    }
  }
`;
