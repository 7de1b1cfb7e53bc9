// Posts of a real WordPress, made without the editor.
import type {WordPress} from './wordpress-site.ts';

/** The block as the editor stores it, with what its author has put inside. */
export const stored = (attributes: Readonly<Record<string, unknown>>, outer = '', inside = ''): string =>
  `<!-- wp:countersign/campaign ${JSON.stringify(attributes)} -->\n` +
  `<div class="wp-block-countersign-campaign${outer}"><p><a href="${String(attributes['url'])}">The letter</a></p>${inside}</div>\n` +
  '<!-- /wp:countersign/campaign -->';

/**
 * Publishes a post as its author, and returns the address. WordPress filters what the author may not write. With
 * `withCopies` what this scheduled is done at once.
 */
export async function post(wordPress: WordPress, content: string, {withCopies = false} = {}): Promise<string> {
  const encoded = Buffer.from(content).toString('base64');
  return String(
    await wordPress.php(`
      wp_set_current_user( get_user_by( 'login', 'author' )->ID );
      kses_init();
      $post = array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => wp_slash( base64_decode( '${encoded}' ) ) );
      $id = wp_insert_post( $post );
      ${withCopies ? RUN_SCHEDULED : ''}
      return get_permalink( $id );`),
  );
}

/** Publishes a post with the block, and has the copy made. */
export const postWithCopy = (
  wordPress: WordPress,
  attributes: Readonly<Record<string, unknown>>,
  outer?: string,
): Promise<string> => post(wordPress, stored(attributes, outer), {withCopies: true});

const RUN_SCHEDULED = `
  foreach ( _get_cron_array() as $time => $events ) {
    foreach ( $events[ \\Countersign\\REFRESH_ONE ] ?? array() as $event ) {
      wp_unschedule_event( $time, \\Countersign\\REFRESH_ONE, $event['args'] );
      do_action_ref_array( \\Countersign\\REFRESH_ONE, $event['args'] );
    }
  }`;

/** The HTML that a visitor gets. */
export async function source(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** Lets a copy grow old, so that the next visit has it refreshed. */
export async function age(wordPress: WordPress): Promise<void> {
  await wordPress.php(
    `foreach ( \\Countersign\\all_copies() as $copy ) delete_transient( \\Countersign\\LOCK . \\Countersign\\copy_key( $copy['folder'], $copy['wanted'] ) );`,
  );
}
