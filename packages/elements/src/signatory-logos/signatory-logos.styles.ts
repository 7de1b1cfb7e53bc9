import {css} from 'lit';

export default css`
  /* The element has no columns. It reads this colour to learn the used colour scheme. */
  :host {
    column-rule-color: light-dark(#000, #fff);
  }
  ul {
    --_space: 0.6em;
    display: grid;
    /* Six columns at most, so that groups of long lists have no gaps. */
    grid-template-columns: repeat(auto-fill, minmax(max(min(100%, 13em), (100% - 5 * var(--_space)) / 6), 1fr));
    gap: var(--_space);
  }
  .long > * + * {
    margin-block-start: 0.6em;
  }
  [part='signatory'] {
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  [part='signatory'][data-kind='organisation'] {
    font-weight: 600;
  }
  [part='signatory'] > a {
    text-decoration-line: none;
  }
  [part='signatory'] > a:hover {
    text-decoration-line: underline;
  }
  /* Most logos are drawn for white paper. */
  [part='signatory-logo'] {
    display: block;
    box-sizing: content-box;
    inline-size: auto;
    max-inline-size: calc(100% - 0.6em);
    block-size: var(--countersign-logo-size, 3em);
    object-fit: contain;
    object-position: center;
    background-color: #fff;
    /* Forced colours would remove the white paper, and leave black on black. */
    forced-color-adjust: none;
    padding: 0.3em;
    border-radius: 0.15em;
  }
  [part='signatory-logo'][data-dark] {
    background-color: transparent;
  }
  .small,
  [part='signatory-withdrawn'] {
    font-size: 0.875em;
    font-weight: 400;
  }
  .small {
    display: block;
  }
  /* Large enough to hit beside the name (WCAG 2.5.8). */
  .small a {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='signatories-withheld'] {
    margin-block-start: 0.6em;
  }
  .ahead {
    contain-intrinsic-block-size: auto 64em;
  }
  @media (forced-colors: active), print {
    /* With forced colours the background may be light though the element is dark; paper is always light. */
    [part='signatory-logo'][data-dark] {
      background-color: #000;
      print-color-adjust: exact;
    }
  }
  @media print {
    [part='signatory'] {
      break-inside: avoid-page;
    }
  }
`;
