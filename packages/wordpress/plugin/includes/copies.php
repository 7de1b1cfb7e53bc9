<?php
/**
 * The last good copy of each campaign in each language that this site shows. Each is one option of the site, which is
 * not loaded with every page.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const COPY     = 'countersign_copy_';
const DOCUMENT = 'countersign_document_';

/** Copies that a site keeps. */
const MOST_COPIES = 100;
/** Days after which a copy that nothing shows is forgotten, and one that never came. */
const KEPT_DAYS  = 30;
const EMPTY_DAYS = 1;

/**
 * The name of a copy.
 *
 * @param string $folder Address of the campaign's folder.
 * @param string $lang   Language that is wanted.
 */
function copy_key( string $folder, string $lang ): string {
	return md5( "$lang $folder" );
}

/**
 * A copy, or an empty one.
 *
 * @param string $folder Address of the campaign's folder.
 * @param string $lang   Language that is wanted.
 * @return array With `html`, which may be printed, empty until there is any, and `version` of the plugin that made it so;
 *   `id`, `revision`, `title`; `time` of the last request and its `problem`; `used`, the time at which it was shown, or 0
 *   if the copy is not kept; `own`, whether this site hands on the document; and `posts` that show it.
 */
function copy_of( string $folder, string $lang ): array {
	$none = array(
		'folder'   => $folder,
		'wanted'   => $lang,
		'html'     => '',
		'version'  => '',
		'id'       => '',
		'revision' => 0,
		'lang'     => '',
		'title'    => '',
		'time'     => 0,
		'used'     => 0,
		'problem'  => '',
		'own'      => false,
		'posts'    => array(),
	);
	$kept = get_option( COPY . copy_key( $folder, $lang ) );
	return is_array( $kept ) ? array_merge( $none, $kept ) : $none;
}

/**
 * Keeps a copy.
 *
 * @param array $copy As copy_of() returns it.
 */
function keep_copy( array $copy ): void {
	$name = COPY . copy_key( $copy['folder'], $copy['wanted'] );
	if ( false === get_option( $name ) ) {
		make_room( MOST_COPIES - 1 );
	}
	update_option( $name, $copy, false );
}

/**
 * Takes what a server answered, if it may take the place of the copy.
 *
 * @param array  $copy As copy_of() returns it.
 * @param string $html The file plain.html.
 * @return string A code of problem_in_words(), or an empty text.
 */
function take_overview( array &$copy, string $html ): string {
	$said = read_overview( $html );
	if ( ! $said ) {
		return 'no-campaign';
	}
	$problem = follow_problem( $copy['id'], $copy['revision'], $said );
	if ( '' !== $problem ) {
		return $problem;
	}
	$printable = printable_html( $html );
	if ( null === $printable ) {
		return 'too-costly';
	}
	// A retracted campaign has no title any more. Readers still have to see which one it was.
	$said['title'] = '' === $said['title'] ? $copy['title'] : $said['title'];
	$copy          = array_merge( $copy, $said, array( 'html' => $printable, 'version' => VERSION, 'time' => time() ) );
	return '';
}

/**
 * The copy for a page. A page that everybody may see keeps it, and notes once an hour at most that it is shown. A draft,
 * a preview or an answer of the REST API shows what there is, and keeps nothing.
 *
 * @param string $folder Address of the campaign's folder.
 * @param string $lang   Language that is wanted.
 * @param bool   $own    Whether this site has to hand on the document.
 */
function shown_copy( string $folder, string $lang, bool $own ): array {
	$copy = copy_of( $folder, $lang );
	if ( VERSION !== $copy['version'] ) {
		// An earlier list may have let through more. The next refresh keeps what this one leaves.
		$copy['html'] = (string) printable_html( $copy['html'] );
	}
	$is_noted = $copy['used'] > time() - HOUR_IN_SECONDS && ( $copy['own'] || ! $own );
	if ( ! $is_noted && is_page_view() && ! is_preview() && ! is_customize_preview() ) {
		$copy['used'] = time();
		$copy['own']  = $copy['own'] || $own;
		keep_copy( $copy );
	}
	if ( $copy['used'] ) {
		refresh_later( $copy );
	}
	return $copy;
}

/** All copies without their HTML, which together may need more memory than there is. `is_empty` if one has none. */
function all_copies(): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that lists options by the start of their name.
	$names  = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( COPY ) . '%' ) );
	$copies = array();
	foreach ( $names as $name ) {
		$copy = get_option( $name );
		wp_cache_delete( $name, 'options' );
		if ( is_array( $copy ) ) {
			$copies[] = array_merge( $copy, array( 'html' => '', 'is_empty' => '' === $copy['html'] ) );
		}
	}
	return $copies;
}

/**
 * Forgets what is shown no more. If more remain than may, those that never had an overview go first, and then those that
 * were shown longest ago.
 *
 * @param int $most Copies that may remain.
 */
function make_room( int $most ): void {
	$copies = all_copies();
	usort(
		$copies,
		function ( $one, $other ) {
			return array( ! $one['is_empty'], $one['used'] ) <=> array( ! $other['is_empty'], $other['used'] );
		}
	);
	foreach ( $copies as $at => $copy ) {
		$days = $copy['is_empty'] ? EMPTY_DAYS : KEPT_DAYS;
		if ( count( $copies ) - $at > $most || $copy['used'] < time() - $days * DAY_IN_SECONDS ) {
			forget_copy( $copy );
		}
	}
}

/**
 * Forgets a copy and the document. The next refresh of a copy in another language asks for the document again.
 *
 * @param array $copy As copy_of() returns it.
 */
function forget_copy( array $copy ): void {
	delete_option( COPY . copy_key( $copy['folder'], $copy['wanted'] ) );
	delete_option( DOCUMENT . md5( $copy['folder'] ) );
	delete_transient( LOCK . copy_key( $copy['folder'], $copy['wanted'] ) );
}
