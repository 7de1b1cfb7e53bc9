// The studio's own style sheets, as its build joins them. They come and go with a story, for they style a whole page.
import {html, type TemplateResult} from 'lit';

const SHEETS = [
  new URL('../../packages/studio/src/shell/studio.css', import.meta.url),
  new URL('../../packages/studio/src/forms/forms.css', import.meta.url),
  new URL('../../packages/studio/src/shell/frame.css', import.meta.url),
  new URL('../../packages/studio/src/views/check/check.css', import.meta.url),
  new URL('../../packages/studio/src/views/demands/demands.css', import.meta.url),
  new URL('../../packages/studio/src/views/translations/translations.css', import.meta.url),
  new URL('./page.css', import.meta.url),
];

export const sheets = (): TemplateResult =>
  html`${SHEETS.map(({href}) => html`<link rel="stylesheet" href=${href} />`)}`;
