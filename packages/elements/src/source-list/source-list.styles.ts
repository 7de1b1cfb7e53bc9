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
  .number {
    flex: none;
    min-inline-size: 1.6em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [part='source'] > div {
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  [part='source-summary'],
  [part='source-cited'] {
    margin-block-start: 0.3em;
    font-size: 0.875em;
  }
  [part='source-cited'] button:not(.back) {
    border: 0;
    padding-inline: 0.2em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
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
