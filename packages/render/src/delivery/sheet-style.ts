// The style sheet of posters and slides. Sheets have a fixed shape on paper and on wide screens: `--u` is a hundredth
// of their width. On narrow screens, and with enlarged text, the same texts flow.
import {STYLE} from '../page/page-style.js';
import {
  BAR,
  FOOT,
  GAP,
  LIST,
  POSTER,
  SHAPE,
  SLIDE,
  TEXT_STYLES,
  type SheetKind,
  type TextStyle,
} from './sheet-types.js';

/** Hashes by which the content security policies allow {@link SHEET_STYLES}. A test fails if one is wrong. */
export const SHEET_STYLE_HASHES = {
  poster: 'sha256-7wvrplAxvPZmfkmnO81KlvAXkglCC/+e864xzFYCd6I=',
  slide: 'sha256-6W8hCNNpga31FMOx00xdUGq78/SXtNVe5pLNHewAHBo=',
} as const;

const units = (hundredths: number) => `calc(${hundredths} * var(--u))`;

const texts = Object.entries(TEXT_STYLES)
  .map(([name, {size, isBold, leading, after}]: [string, TextStyle]) => {
    const space = `${Math.round((1000 * after) / size) / 1000}em`;
    return `.${name} { font-size: ${size}em; font-weight: ${isBold ? 700 : 400}; line-height: ${leading}; margin: 0 0 ${space}; text-wrap: wrap; }`;
  })
  .join('\n');

const style = (
  {name, height, padding, sizes, code, footSize}: SheetKind,
  page: string,
  unit: string,
): string => `${STYLE}
.hint { font-weight: 400; color: var(--soft); }
html { overflow-x: clip; }
main { border-block-start: 0.4rem solid; margin-block: 1rem; padding-block-start: 1rem; font-family: system-ui, sans-serif; }
${texts}
.heading, .title { font-family: inherit; }
.demands { display: grid; gap: ${LIST.rowGap}em ${LIST.columnGap}em; list-style: none; margin: 0; }
.demands > li { position: relative; padding-inline-start: ${LIST.indent}em; }
.demands > li::before { content: counter(list-item); position: absolute; inset-inline-start: 0; font-weight: 700; font-size: 1.15em; line-height: 1.25; }
.demand-status { position: relative; padding-inline-start: ${SHAPE}em; color: var(--tone, inherit); }
.demand-status .status-shape { position: absolute; inset-inline-start: 0; inset-block-start: 0.15em; inline-size: 1.1em; block-size: 1.1em; vertical-align: 0; }
.foot { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin-block-start: 1.5rem; }
.beside { flex: 1 1 12rem; }
.foot p { margin: 0 0 ${FOOT.after}em; line-height: ${FOOT.leading}; }
.foot .address { font-weight: 700; overflow-wrap: anywhere; }
.qr svg { display: block; inline-size: 9rem; block-size: 9rem; }
@media print, (width >= 62rem) and (height >= 34rem) {
  :root { --u: ${unit}; }
  body { max-inline-size: none; padding: 0; }
  header { max-inline-size: ${units(100)}; padding: 1rem; margin: 0 auto; }
  main { display: flex; flex-direction: column; inline-size: ${units(100)}; block-size: ${units(height)}; margin: 0 auto; padding: ${units(padding)}; border-block-start-width: ${units(BAR)}; overflow: clip; }
${sizes.map((size, index) => `  .size-${index} { font-size: ${units(size)}; }`).join('\n')}
  .columns-2 > .demands { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .columns-3 > .demands { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .foot { flex-wrap: nowrap; gap: ${units(GAP)}; margin-block-start: auto; font-size: ${units(footSize)}; }
  .beside { flex: 1; min-inline-size: 0; }
  .qr svg { inline-size: ${units(code)}; block-size: ${units(code)}; }
}
@media print {
  html { font-size: 12pt; }
  header { display: none; }
  main, .foot, .demands > li { break-inside: avoid; }
  .foot a { text-decoration: none; }
}
@page { ${page} margin: 0; }
/* ${name} */
`;

/** The style sheets of a poster and of a slide. */
export const SHEET_STYLES: Readonly<Record<SheetKind['name'], string>> = {
  // A4 and A3 have one shape, and US Letter is less tall.
  poster: `${style(POSTER, '', 'min(1vw, 1vh / 1.415)')}
@media screen and (width >= 62rem) and (height >= 34rem) {
  :root { --u: 0.5rem; }
  main { margin-block-end: 2rem; outline: 1px solid var(--line); }
}
`,
  slide: style(SLIDE, 'size: 13.3333in 7.5in;', 'min(1vw, 1vh / 0.5626)'),
};
