import {css} from 'lit';

export default css`
  .base {
    border-block-start: 3px solid currentColor;
    padding-block-start: 0.8em;
  }
  [part='letter-heading'] {
    font-size: var(--countersign-title-size, 1.35em);
    line-height: 1.2;
  }
  [part='letter-facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    font-size: 0.9375em;
    margin-block-end: var(--_gap);
  }
  [part='letter-summary'] {
    font-size: 1.0625em;
  }
  [part='letter-text'] {
    margin-block-start: var(--_gap);
  }
  blockquote {
    margin-block-start: 0.6em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  blockquote :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  blockquote ul {
    list-style: disc;
  }
  blockquote ol {
    list-style: decimal;
  }
  blockquote p + p {
    margin-block-start: 0.8em;
  }
  [part='letter-links'] {
    margin-block-start: var(--_gap);
  }
  /* Links in neighbouring lines are at least 24px apart. */
  [part='letter-links'] {
    line-height: 1.6;
  }
`;
