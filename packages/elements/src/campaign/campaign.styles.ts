import {css} from 'lit';

export default css`
  /* It shows nothing itself: the page's content inside it looks as it does without the element. */
  :host([layout='none']:not([hidden])) {
    all: unset;
  }
  /* After the press of its button. */
  :host([layout='none']:not([hidden]):focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--countersign-section-gap, 2.2em);
    /* Each part is clipped by itself. */
    overflow: visible;
  }
  /* The gap is above it already. */
  .base > [part='closing'] {
    margin-block-start: 0;
  }
  /* The box is the campaign's own, round all of them. */
  [theme] {
    padding: 0;
  }
`;
