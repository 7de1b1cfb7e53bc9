import {css} from 'lit';

// No custom properties of ours here: the partner's own words inside would inherit them.
export default css`
  [part='partner'] {
    /* As wide as the letter at most. */
    box-sizing: border-box;
    margin-block-start: var(--countersign-gap, 1em);
    padding: 0.8em 1em;
    border: 1px dashed color-mix(in srgb, currentColor 25%, transparent);
    border-radius: 0.25em;
  }
  [part='partner'][hidden] {
    display: none;
  }
  #partner {
    font-size: 0.8125em;
    font-weight: 600;
  }
  ::slotted(*) {
    margin-block: 0.4em 0;
  }
`;
