// Puts oEmbed answers and HTML into posts as WordPress does: by its own PHP, and its own script runs on the page.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {OembedAnswer} from '@countersign/render';
import {runPhp} from '../php/php.ts';
import {fromDebian} from './debian.ts';
import {UNPACKED} from './wordpress.ts';

/** The files of WordPress with the filters, and the files that these need. */
const LOADED = 'compat load plugin functions formatting kses embed class-wp-oembed class-wp-list-util'.split(' ');
const LOADED_BY_THEM = ['option', 'class-wp-hook'];
const SCRIPT = 'wp-includes/js/wp-embed.js';

const HELP =
  "The tests of WordPress's filters take it from the Debian package `wordpress`. Elsewhere unpack WordPress 6.8 or newer " +
  '(https://wordpress.org/download/), and name its folder in COUNTERSIGN_WORDPRESS.';

/** Loads the filters. Translations, passwords and the site's address need no database here. */
const LOAD = `
  ini_set('display_errors', 'stderr');
  define('ABSPATH', $argv[1] . '/');
  define('WPINC', 'wp-includes');
  $shortcode_tags = [];
  foreach (explode(' ', $argv[2]) as $name) require_once ABSPATH . WPINC . "/$name.php";
  function home_url() { return 'https://partner.example/'; }
  function wp_generate_password() { return 'Ab12Cd34Ef'; }
  function __($text) { return $text; }
  function _x($text) { return $text; }
  add_filter('pre_option_blog_charset', fn() => 'UTF-8');
  $input = stream_get_contents(STDIN);
`;

/** Filters an answer from a site that WordPress does not know, in the order of its default filters. */
const EMBED = `${LOAD}
  $data = json_decode($input);
  $html = _wp_oembed_get_object()->data2html($data, $argv[3]);
  $html = wp_filter_oembed_iframe_title_attribute($html, $data, $argv[3]);
  echo wp_filter_oembed_result($html, $data, $argv[3]);
`;

/** Filters the text of a post as it is stored without the right to unfiltered HTML, and as it is shown. */
const CONTENT = `${LOAD}
  if ($argv[3] === 'author') $input = wp_kses_post($input);
  echo wpautop(wptexturize($input));
`;

export interface WordPressEmbed {
  /** wp-embed.js, as WordPress prints it on a page with an embed. */
  readonly script: string;
  /** Returns the markup in a post for an answer that was found at an address. */
  embed(answer: OembedAnswer, address: string): Promise<string>;
  /** Returns what readers get of HTML in the classic editor. An author has no right to unfiltered HTML. */
  content(html: string, options: {readonly isAuthor: boolean}): Promise<string>;
}

/** Throws an error with advice if there is no WordPress or PHP. */
export async function wordPressEmbed(): Promise<WordPressEmbed> {
  const wordPress = process.env['COUNTERSIGN_WORDPRESS'] ?? join(await fetchWordPress(), UNPACKED);
  const run = (program: string, input: string, argument: string) =>
    runPhp(['-r', program, '--', wordPress, LOADED.join(' '), argument], input);
  return {
    script: await readFile(join(wordPress, SCRIPT), 'utf8'),
    embed: (answer, address) => run(EMBED, JSON.stringify(answer), address),
    content: (html, {isAuthor}) => run(CONTENT, html, isAuthor ? 'author' : 'administrator'),
  };
}

const fetchWordPress = () =>
  fromDebian({
    name: 'wordpress-embed',
    packages: ['wordpress'],
    paths: [SCRIPT, ...[...LOADED, ...LOADED_BY_THEM].map((name) => `wp-includes/${name}.php`)].map((path) =>
      join(UNPACKED, path),
    ),
    help: HELP,
  });
