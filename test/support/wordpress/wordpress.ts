// The styles of a stock WordPress block theme.
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fromDebian} from './debian.ts';

const THEME = 'wp-content/themes/twentytwentyfive';
const LIBRARY = 'wp-includes/css/dist/block-library';

/** The folder of WordPress in Debian's packages. */
export const UNPACKED = 'usr/share/wordpress';

const HELP =
  'The test of a page of WordPress takes its styles from the Debian packages `wordpress` and ' +
  '`wordpress-theme-twentytwentyfive`. Where apt-get cannot fetch them, unpack WordPress 6.8 or newer ' +
  '(https://wordpress.org/download/) and name its folder in COUNTERSIGN_WORDPRESS.';

/** The styles of a page from WordPress: one style sheet, and the files of the theme's fonts by their address. */
export interface WordPressStyles {
  readonly css: string;
  readonly fontFaces: string;
  readonly fonts: ReadonlyMap<string, Buffer>;
}

/** Throws an error with advice if there is no WordPress. */
export async function wordPressStyles(): Promise<WordPressStyles> {
  const folder = process.env['COUNTERSIGN_WORDPRESS'] ?? (await fetchWordPress());
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const theme = JSON.parse(await read(`${THEME}/theme.json`)) as Theme;
  const faces = theme.settings.typography.fontFamilies.flatMap(({fontFace = []}) => fontFace);
  const fonts = new Map<string, Buffer>();
  let fontFaces = '';
  for (const {src, fontFamily, fontWeight, fontStyle} of faces) {
    const path = src[0]!.replace(/^file:\.\//, '');
    const address = `/fonts/${basename(path)}`;
    fonts.set(address, await readFile(join(folder, THEME, path)));
    fontFaces += `@font-face { font-family: ${fontFamily}; font-weight: ${fontWeight}; font-style: ${fontStyle}; src: url(${address}) }`;
  }
  const sheets = [`${LIBRARY}/style.min.css`, `${LIBRARY}/theme.min.css`, `${THEME}/style.css`].map(read);
  return {fontFaces, fonts, css: [fontFaces, ...(await Promise.all(sheets)), ...globalStyles(theme)].join('\n')};
}

async function fetchWordPress(): Promise<string> {
  const folder = await fromDebian({
    name: 'wordpress-styles',
    packages: ['wordpress', 'wordpress-theme-twentytwentyfive'],
    paths: [LIBRARY, THEME].map((path) => join(UNPACKED, path)),
    help: HELP,
  });
  return join(folder, UNPACKED);
}

interface Preset {
  readonly slug: string;
}

interface Styles {
  readonly color?: {readonly text?: string; readonly background?: string};
  readonly spacing?: {readonly padding?: Readonly<Record<string, string>>};
  readonly typography?: Readonly<Record<string, string>>;
}

/** The parts of theme.json that decide a page's style sheet. */
interface Theme {
  readonly settings: {
    readonly color: {readonly palette: readonly (Preset & {color: string})[]};
    readonly layout: {readonly contentSize: string};
    readonly spacing: {readonly spacingSizes: readonly (Preset & {size: string})[]};
    readonly typography: {
      readonly fontSizes: readonly (Preset & {size: string})[];
      readonly fontFamilies: readonly (Preset & {
        fontFamily: string;
        fontFace?: {src: string[]; fontFamily: string; fontWeight: string; fontStyle: string}[];
      })[];
    };
  };
  readonly styles: Styles & {
    readonly spacing: {readonly blockGap: string};
    readonly elements: Readonly<Record<string, Styles>>;
  };
}

/**
 * The style sheet that WordPress writes from a theme.json, for a page without blocks: presets, the body, headings,
 * links and buttons, and the column of the content. WordPress computes some sizes from the width of the window. Here
 * they are the plain ones.
 */
function globalStyles({settings, styles}: Theme): string[] {
  const presets = [
    ...settings.color.palette.map(({slug, color}) => `color--${slug}: ${color}`),
    ...settings.spacing.spacingSizes.map(({slug, size}) => `spacing--${slug}: ${size}`),
    ...settings.typography.fontSizes.map(({slug, size}) => `font-size--${slug}: ${size}`),
    ...settings.typography.fontFamilies.map(({slug, fontFamily}) => `font-family--${slug}: ${fontFamily}`),
  ];
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
  const selectors: Readonly<Record<string, string>> = {
    link: 'a:where(:not(.wp-element-button))',
    heading: headings.join(),
    button: 'button',
    ...Object.fromEntries(headings.map((tag) => [tag, tag])),
  };
  return [
    `:root { ${presets.map((preset) => `--wp--preset--${preset};`).join(' ')} }`,
    `body { margin: 0; ${declarations(styles)} }`,
    ...Object.entries(selectors).map(
      ([name, selector]) => `${selector} { ${declarations(styles.elements[name] ?? {})} }`,
    ),
    `.is-layout-constrained > * { margin-block: ${styles.spacing.blockGap} 0 }`,
    `.is-layout-constrained > :where(*) { max-width: ${settings.layout.contentSize}; margin-inline: auto !important }`,
  ];
}

function declarations({color, spacing, typography}: Styles): string {
  const all = {
    'background-color': color?.background,
    color: color?.text,
    ...Object.fromEntries(Object.entries(spacing?.padding ?? {}).map(([side, size]) => [`padding-${side}`, size])),
    ...Object.fromEntries(Object.entries(typography ?? {}).map(([name, value]) => [kebab(name), value])),
  };
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}: ${value!.replace(/^var:(.*)$/, (_, path: string) => `var(--wp--${path.replaceAll('|', '--')})`)};`,
    )
    .join(' ');
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
