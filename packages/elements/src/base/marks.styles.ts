import {css} from 'lit';

/** Footnote marks. */
export default css`
  sup {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
    /* Repeated for marks in the page's own sentences, which no box of ours surrounds. */
    overflow-wrap: anywhere;
  }
  /* A word joiner keeps a mark from the start of a line. */
  sup::before {
    content: '\\2060';
  }
  /*
   * Targets are 24 pixels high. The padding goes upwards, into the line above: below the line it could make the page
   * around taller.
   */
  [part='mark'] {
    font: inherit;
    color: inherit;
    text-decoration: none;
    border: 0;
    min-block-size: 0;
    min-inline-size: 0;
    white-space: normal;
    padding-inline: 0.1em;
    padding-block: max(0.75em, 11px) 0.2em;
    scroll-margin-block: 4em;
  }
  /*
   * Browsers lay out a button as an inline block. The normal line height makes it as high as a link. The negative
   * margins leave almost none of that, so that the line of text stays as it is. A mark of more lines moves the text.
   */
  button[part='mark'] {
    line-height: normal;
    text-align: start;
    margin-block: calc(-0.6em - max(0.75em, 11px)) -0.8em;
  }
  [part='mark']:hover {
    text-decoration: underline;
  }
  [part='mark'][aria-expanded='true'] {
    text-decoration: underline;
  }
`;
