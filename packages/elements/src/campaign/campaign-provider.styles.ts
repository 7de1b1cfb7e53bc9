import {css} from 'lit';

export default css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--countersign-section-gap, 2.2em);
  }
`;
