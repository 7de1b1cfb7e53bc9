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

/** Copies that a site keeps. What is shown is never given up for something new. */
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
 * @return array With `html`, empty until there is any; `id`, `revision`, `title`; `time` of the answer; `used`, the last
 *   day on which it was shown; `problem` of the last request; `own`, whether this site hands on the document; and
 *   `posts` that show it.
 */
function copy_of( string $folder, string $lang ): array {
	$none = array(
		'folder'   => $folder,
		'wanted'   => $lang,
		'html'     => '',
		'id'       => '',
		'revision' => 0,
		'lang'     => '',
		'title'    => '',
		'time'     => 0,
		'used'     => '',
		'problem'  => '',
		'own'      => false,
		'posts'    => array(),
	);
	$kept = get_option( COPY . copy_key( $folder, $lang ) );
	return is_array( $kept ) ? array_merge( $none, $kept ) : $none;
}

/**
 * Keeps a copy, if there is room for it.
 *
 * @param array $copy As copy_of() returns it.
 * @return bool Whether there was room.
 */
function keep_copy( array $copy ): bool {
	$name = COPY . copy_key( $copy['folder'], $copy['wanted'] );
	if ( false === get_option( $name ) && ! make_room() ) {
		return false;
	}
	update_option( $name, $copy, false );
	return true;
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
	// A retracted campaign has no title any more. Readers still have to see which one it was.
	$said['title'] = '' === $said['title'] ? $copy['title'] : $said['title'];
	$copy          = array_merge( $copy, $said, array( 'html' => $html ) );
	return '';
}

/**
 * Notes that a copy is shown. This writes once a day at most.
 *
 * @param array $copy As copy_of() returns it.
 * @param bool  $own  Whether this site has to hand on the document.
 */
function note_use( array $copy, bool $own ): void {
	$today = gmdate( 'Y-m-d' );
	if ( $copy['used'] === $today && ( $copy['own'] || ! $own ) ) {
		return;
	}
	$copy['used'] = $today;
	$copy['own']  = $copy['own'] || $own;
	keep_copy( $copy );
}

/** All copies, the one that was asked for longest ago first. */
function all_copies(): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that lists options by the start of their name.
	$names  = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( COPY ) . '%' ) );
	$copies = array_filter( array_map( 'get_option', $names ), 'is_array' );
	usort(
		$copies,
		function ( $one, $other ) {
			return $one['time'] <=> $other['time'];
		}
	);
	return $copies;
}

/**
 * Forgets what is shown no more.
 *
 * @return bool Whether there is room for one more copy.
 */
function make_room(): bool {
	$left = 0;
	foreach ( all_copies() as $copy ) {
		$days = '' === $copy['html'] ? EMPTY_DAYS : KEPT_DAYS;
		if ( $copy['used'] < gmdate( 'Y-m-d', time() - $days * DAY_IN_SECONDS ) ) {
			forget_copy( $copy );
		} else {
			++$left;
		}
	}
	return $left < MOST_COPIES;
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
