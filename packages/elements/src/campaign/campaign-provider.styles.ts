import {css} from 'lit';

export default css`
  /* It shows nothing itself: the page's content inside it looks as it does without the element. */
  :host([layout='none']:not([hidden])) {
    all: unset;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--countersign-section-gap, 2.2em);
  }
`;
