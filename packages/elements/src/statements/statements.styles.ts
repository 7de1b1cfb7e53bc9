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
  [part='statement-denial'] {
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid var(--_line);
    background-color: var(--_tint);
  }
  [part='statement-denial'] p + p {
    margin-block-start: 0.5em;
  }
  @media print {
    [part='statement'] {
      break-inside: avoid-page;
    }
  }
`;
