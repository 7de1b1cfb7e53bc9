// The filters through which sites put what their authors wrote, as far as they run on a server.
import sanitizeHtml from 'sanitize-html';
import {wordPressEmbed} from '../support/wordpress/wordpress-embed.ts';

type Filter = (html: string) => string | Promise<string>;

/** Tags and attributes of the text formats that Drupal installs, from its `filter.format.*.yml`. */
const DRUPAL = {
  basic:
    '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> ' +
    '<ul type> <ol type start> <strong> <em> <code> <li> <img src alt height width>',
  restricted:
    '<a hreflang href> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> ' +
    '<h2 id> <h3 id> <h4 id> <h5 id> <h6 id>',
} as const;

/** The attributes that Drupal allows for each tag: `lang`, and `dir` with these values. */
const DIRECTIONS = ['ltr', 'rtl'];

/**
 * Filters as `Drupal\Component\Utility\Xss` does: tags that are not listed go, and the text between them stays, also
 * that of a script. It is a likeness: Drupal itself does not run here.
 */
function drupal(list: string): Filter {
  const allowed = new Map(
    [...list.matchAll(/<([a-z0-9]+)([^>]*)>/g)].map(([, name, attributes]) => [name!, attributes!.trim().split(' ')]),
  );
  return (html) =>
    html.replaceAll(/<!--[^]*?-->|<(\/?)([a-zA-Z0-9-]+)([^>]*)>/g, (_, end: string, name = '', written = '') => {
      const attributes = allowed.get((name as string).toLowerCase());
      if (!attributes) return '';
      const kept = [...(written as string).matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].filter(
        ([, key, value]) =>
          attributes.includes(key!) || key === 'lang' || (key === 'dir' && DIRECTIONS.includes(value!)),
      );
      return `<${end}${name}${kept.map(([attribute]) => ` ${attribute}`).join('')}>`;
    });
}

/** WordPress's own code: what an author may store, and what it makes of any text in a post. */
const wordPress = async (isAuthor: boolean): Promise<Filter> => {
  const {content} = await wordPressEmbed();
  return (html) => content(html, {isAuthor});
};

/** Every filter by its name. */
export const FILTERS = {
  'wordpress-author': () => wordPress(true),
  'wordpress-admin': () => wordPress(false),
  'drupal-basic': () => drupal(DRUPAL.basic),
  'drupal-restricted': () => drupal(DRUPAL.restricted),
  'sanitize-html': () => (html: string) => sanitizeHtml(html),
} satisfies Readonly<Record<string, () => Filter | Promise<Filter>>>;
