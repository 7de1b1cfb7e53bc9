import {css} from 'lit';

/** Long lists and their search field. */
export default css`
  /* The layout of one group does not affect the others, so the browser need not look at them in each frame. */
  .long > div,
  .long > div > ul {
    contain: content;
  }
  .ahead {
    content-visibility: auto;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    margin-block-end: var(--_gap);
    max-inline-size: none;
    font-size: 0.875em;
  }
  .search label {
    flex-basis: 100%;
  }
  .search input {
    box-sizing: border-box;
    inline-size: min(100%, 22em);
    min-block-size: 2.4em;
    padding-block: 0.25em;
    padding-inline: 0.6em;
    font: inherit;
    /* Safari on a phone zooms the whole page when a field has smaller text. */
    font-size: max(16px, 1em);
    color: inherit;
    background-color: transparent;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    appearance: none;
  }
  @media print {
    .long > div,
    .long > div > ul {
      contain: none;
      content-visibility: visible;
    }
    .search {
      display: none;
    }
  }
`;
