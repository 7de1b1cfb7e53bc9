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

/**
 * Resolves when all style sheets of the page have come. The studio's own page draws nothing before that: WebKit lets a
 * select that it has met without its style look native for good.
 */
export async function sheetsLoaded(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({sheet}) => !sheet);
  await Promise.all(
    links.map(
      (link) =>
        new Promise((done, fail) => {
          link.addEventListener('load', done, {once: true});
          link.addEventListener('error', () => fail(new Error(`${link.href} did not load`)), {once: true});
        }),
    ),
  );
}
