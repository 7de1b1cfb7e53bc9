import {css} from 'lit';

export default css`
  [part='source'] {
    display: flex;
    gap: 0.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: 4em;
  }
  [part='source']:focus {
    outline: 2px solid currentColor;
    outline-offset: -2px;
    background-color: var(--_tint);
  }
  [part='source'] > .number {
    min-inline-size: 1.6em;
    text-align: end;
  }
  [part='source'] > div {
    min-inline-size: 0;
  }
  [part='source-summary'],
  [part='source-cited'] {
    margin-block-start: 0.3em;
    font-size: 0.875em;
  }
  /* Words of a sentence, and so no boxes. */
  [part='source-cited'] button:not(.back) {
    border: 0;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  [part='source-cited'] .back {
    display: block;
    margin-block-end: 0.4em;
  }
  .ahead {
    contain-intrinsic-block-size: auto 100em;
  }
  @media print {
    [part='source'] {
      break-inside: avoid-page;
    }
    [part='source-cited'] {
      display: none;
    }
  }
`;
