import {css} from 'lit';

export default css`
  [part='statement'] {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  [part='statement'] > * + * {
    margin-block-start: 0.35em;
  }
  [part='statement-basis'] {
    margin-block: 0;
    font-size: 1em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  @media print {
    [part='statement'] {
      break-inside: avoid-page;
    }
  }
`;
