// The files of a whole WordPress, with a block theme and the languages that the plugin speaks.
import {cp, rm} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fromDebian} from '../support/wordpress/debian.ts';
import {UNPACKED} from '../support/wordpress/wordpress.ts';

/** Libraries that Debian keeps outside of WordPress, by their place in it. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'wp-includes/js/underscore.min.js': 'usr/share/javascript/underscore/underscore.min.js',
  'wp-includes/js/dist/vendor/lodash.min.js': 'usr/share/javascript/lodash/lodash.min.js',
};

const PACKAGES = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentyfive'],
  ...['libjs-underscore', 'libjs-lodash'],
];

const HELP =
  `The tests of the WordPress plugin take WordPress from the Debian packages ${PACKAGES.join(', ')}. Elsewhere unpack ` +
  'WordPress 6.8 or newer (https://wordpress.org/download/) with its translations into Spanish, French, Arabic and ' +
  'Hebrew in wp-content/languages, and name its folder in COUNTERSIGN_WORDPRESS.';

/** Copies WordPress into a folder, without a configuration. Throws an error with advice if there is none. */
export async function copyWordPress(folder: string): Promise<void> {
  const named = process.env['COUNTERSIGN_WORDPRESS'];
  const debian = named ?? (await fetchWordPress());
  await cp(named ?? join(debian, UNPACKED), folder, {
    recursive: true,
    filter: (path) => !['wp-config.php', '.htaccess'].includes(basename(path)) && isWanted(path),
  });
  if (named) return;
  for (const [place, path] of Object.entries(LIBRARIES)) {
    await rm(join(folder, place), {force: true});
    await cp(join(debian, path), join(folder, place));
  }
}

/** Of the translations only those of the plugin's languages. */
const isWanted = (path: string) =>
  !/[\\/]languages[\\/]/.test(path) || /(?:^|[-\\/])(?:es_ES|fr_FR|ar|he_IL)[.-][^\\/]*$/.test(path);

const fetchWordPress = () =>
  fromDebian({name: 'wordpress', packages: PACKAGES, paths: [UNPACKED, ...Object.values(LIBRARIES)], help: HELP});
