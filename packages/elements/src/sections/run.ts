import {html, nothing} from 'lit';

/**
 * Draws short facts in a row. Each is unbroken where it fits, with a dot before all but the first. In elements and on
 * the campaign's page, the dot at the start of a line is out of sight: see `.run` in base/marks.styles.ts.
 *
 * @param items - Empty items are left out.
 */
export function run(items: readonly unknown[]): unknown {
  const shown = items.filter((item) => item && item !== nothing);
  const drawn = shown.map(
    (item, index) => html`<span class="item">${index > 0 ? html`<span class="dot">· </span>` : nothing}${item}</span> `,
  );
  return html`<span class="run">${drawn}</span>`;
}
