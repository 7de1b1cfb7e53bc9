import {css} from 'lit';

/** Replies, and the last lines of a campaign. */
export default css`
  [part='response'],
  [part='statement-denial'] {
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid var(--_line);
    background-color: var(--_tint);
  }
  [part='response'] p + p,
  [part='statement-denial'] p + p {
    margin-block-start: 0.5em;
  }
  [part='closing'] {
    margin-block-start: var(--_gap);
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.8125em;
  }
  [part='closing'] > * + * {
    margin-block-start: 0.35em;
  }
  /* Links in neighbouring lines are at least 24px apart. */
  [part='closing'] > :last-child {
    line-height: 1.9;
  }
  [part='stage'] {
    margin-block-end: 0.6em;
    padding: 0.5em 0.8em;
    border: 2px solid currentColor;
  }
  [part='corrections'] li {
    margin-block: 0.5em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
  }
  @media (forced-colors: active) {
    [part='response'],
    [part='statement-denial'],
    [part='closing'] {
      border-color: CanvasText;
    }
  }
`;
