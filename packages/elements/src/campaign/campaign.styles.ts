import {css} from 'lit';

export default css`
  /* The page's content inside looks as it does without the element. */
  :host([layout='none']:not([hidden])) {
    all: unset;
  }
  /* Focus comes here after the press of the button. */
  :host([layout='none']:not([hidden]):focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--countersign-section-gap, 2.2em);
    /* Each part clips its own content. */
    overflow: visible;
  }
  /* The gap of the grid is above it already. */
  .base > [part='closing'] {
    margin-block-start: 0;
  }
  /* The campaign's own box has the padding. */
  [theme] {
    padding: 0;
  }
`;
