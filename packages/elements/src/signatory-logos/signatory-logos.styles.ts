import {css} from 'lit';

export default css`
  /* The element has no columns. It reads this colour to learn the used colour scheme. */
  :host {
    column-rule-color: light-dark(#000, #fff);
  }
  /* Names in a row. The box around clips the dots at the start of lines. */
  [part='signatories'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    /* Links in neighbouring lines are at least 24px apart. */
    line-height: 1.6;
    margin-inline-start: -1.2em;
  }
  [part='signatories'] > [part='signatory'] {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 1.2em;
  }
  [part='signatories'] > [part='signatory']:not(:first-child)::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.2em;
    text-align: center;
  }
  [part='signatories-count'] {
    margin-block-end: 0.5em;
  }
  [part='signatories-wall'],
  [part='signatories-all'] ul {
    --_space: 0.6em;
    display: grid;
    /* Six columns at most, so that groups of long lists have no gaps. */
    grid-template-columns: repeat(auto-fill, minmax(max(min(100%, 13em), (100% - 5 * var(--_space)) / 6), 1fr));
    gap: var(--_space);
  }
  [part='signatories-wall'],
  [part='signatories-wall'] + [part='signatories-all'] ul {
    grid-template-columns: repeat(auto-fill, minmax(max(min(100%, 9em), (100% - 5 * var(--_space)) / 6), 1fr));
  }
  /* A logo, or a name where there is none, in the middle of its field. */
  [part='signatories-wall'] > [part='signatory'],
  [part='signatories-wall'] + [part='signatories-all'] [part='signatory'] {
    align-content: center;
    text-align: center;
    padding-block: 0.3em;
  }
  [part='signatories-wall'] a:has(img),
  [part='signatories-wall'] + [part='signatories-all'] a:has(img) {
    display: block;
  }
  [part='signatories-all'] {
    margin-block-start: 0.6em;
  }
  [part='signatories-all'] > :not(summary) {
    margin-block-start: 0.6em;
  }
  /* The open list has the first ones, too. */
  :is([part='signatories'], [part='signatories-wall']):has(+ [part='signatories-all'][open]) {
    display: none;
  }
  .long > * + * {
    margin-block-start: 0.6em;
  }
  /*
   * Most logos are drawn for white paper: all fields of a wall have the same. A wide logo is lower than a square one, so
   * that both have about the same area.
   */
  [part='signatory-logo'] {
    --_share: 1;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: calc(var(--countersign-logo-size, 3em) + 1.2em);
    padding-block: calc((1 - var(--_share)) * var(--countersign-logo-size, 3em) / 2 + 0.6em);
    padding-inline: 0.8em;
    object-fit: contain;
    object-position: center;
    background-color: #fff;
    /* Forced colours would remove the white paper, and leave black on black. */
    forced-color-adjust: none;
    border-radius: 0.15em;
  }
  [data-ratio='2'] {
    --_share: 0.75;
  }
  [data-ratio='3'] {
    --_share: 0.6;
  }
  [data-ratio='4'] {
    --_share: 0.52;
  }
  [data-ratio='5'] {
    --_share: 0.46;
  }
  [data-ratio='6'] {
    --_share: 0.42;
  }
  [part='signatory-logo'][data-dark] {
    background-color: transparent;
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
    /* Paper shows what the disclosure holds, and so all signatories. */
    :is([part='signatories'], [part='signatories-wall']):has(+ [part='signatories-all']) {
      display: none;
    }
  }
`;
