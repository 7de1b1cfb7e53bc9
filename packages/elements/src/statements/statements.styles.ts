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
    font-size: 0.9375em;
    font-weight: 600;
  }
  @media print {
    [part='statement'] {
      break-inside: avoid-page;
    }
  }
`;
