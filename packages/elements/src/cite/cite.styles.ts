import {css} from 'lit';

export default css`
  :host {
    display: inline;
  }
  /* The locator can be one long word. */
  span {
    overflow-wrap: anywhere;
  }
  :host([theme]) {
    padding: 0;
  }
`;
