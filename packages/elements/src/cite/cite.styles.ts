import {css} from 'lit';

export default css`
  :host {
    display: inline;
    container-type: normal;
    line-height: inherit;
  }
`;
