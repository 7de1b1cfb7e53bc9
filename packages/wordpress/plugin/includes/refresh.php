<?php
/**
 * Keeps copies fresh, in the background: a visitor never waits for another server.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const REFRESH_ONE = 'countersign_refresh';
const REFRESH_ALL = 'countersign_refresh_all';

/** Start of the names of transients. While one exists, its copy is fresh, or is being asked for. */
const LOCK = 'countersign_lock_';

/** Copies that one run in the background asks for at most. */
const MOST_AT_ONCE = 20;

/** Asks for all copies once an hour, for pages that a cache serves and that nobody's visit refreshes. */
function keep_schedule(): void {
	if ( ! wp_next_scheduled( REFRESH_ALL ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', REFRESH_ALL );
	}
}

/** Ends everything that is scheduled. */
function end_schedule(): void {
	wp_unschedule_hook( REFRESH_ALL );
	wp_unschedule_hook( REFRESH_ONE );
}

/**
 * Whether a copy needs no request now. What another version of the plugin made is not fresh.
 *
 * @param array $copy As copy_of() returns it.
 */
function is_fresh( array $copy ): bool {
	return VERSION === $copy['version'] && get_transient( LOCK . copy_key( $copy['folder'], $copy['wanted'] ) );
}

/**
 * Has a copy asked for in the background, unless it is fresh.
 *
 * @param array $copy As copy_of() returns it.
 */
function refresh_later( array $copy ): void {
	$arguments = array( $copy['folder'], $copy['wanted'] );
	if ( ! is_fresh( $copy ) && ! wp_next_scheduled( REFRESH_ONE, $arguments ) ) {
		wp_schedule_single_event( time(), REFRESH_ONE, $arguments );
	}
}

/** Asks for the copies that were asked for longest ago. */
function refresh_all(): void {
	make_room( MOST_COPIES );
	$copies = all_copies();
	usort(
		$copies,
		function ( $one, $other ) {
			return $one['time'] <=> $other['time'];
		}
	);
	foreach ( array_slice( $copies, 0, MOST_AT_ONCE ) as $copy ) {
		refresh( $copy['folder'], $copy['wanted'] );
	}
}

/**
 * Asks for a copy that is kept, unless it is fresh or failed a moment ago.
 *
 * @param string $folder Address of the campaign's folder.
 * @param string $lang   Language that is wanted.
 * @return array The copy as it is now.
 */
function refresh( string $folder, string $lang ): array {
	$lock = LOCK . copy_key( $folder, $lang );
	$copy = copy_of( $folder, $lang );
	if ( ! $copy['used'] || is_fresh( $copy ) ) {
		return $copy;
	}
	set_transient( $lock, 1, FRESH );
	$before = $copy['html'];
	if ( VERSION !== $copy['version'] ) {
		// What an earlier list let through goes now, even if the campaign's server never answers again.
		$copy['html']    = (string) printable_html( $copy['html'] );
		$copy['version'] = VERSION;
	}
	// If this run dies of the answer, this mark remains, and other campaigns come first in the next one.
	$copy = array_merge( $copy, array( 'time' => time(), 'problem' => 'too-costly' ) );
	keep_copy( $copy );
	$problem = ask_for_overview( $copy );
	$has_own = $copy['own'] && '' !== $copy['html'];
	if ( $has_own ) {
		$document_problem = ask_for_document( $copy );
		$problem          = '' === $problem ? $document_problem : $problem;
	}
	$copy['problem'] = $problem;
	if ( '' !== $problem ) {
		set_transient( $lock, 1, FAILED );
	}
	// Visits and authors went on meanwhile, and have noted where it is shown.
	wp_cache_delete( COPY . copy_key( $folder, $lang ), 'options' );
	$now = copy_of( $folder, $lang );
	if ( ! $now['used'] || $now['revision'] > $copy['revision'] ) {
		return $now;
	}
	$copy = array_merge( $copy, array_intersect_key( $now, array_flip( array( 'used', 'own', 'posts' ) ) ) );
	keep_copy( $copy );
	if ( $before !== $copy['html'] ) {
		// Caches of whole pages throw away what shows the old state. A retraction is seen at once.
		array_map( 'clean_post_cache', $copy['posts'] );
	}
	return $copy;
}

/**
 * Asks for a copy while its author waits: also one that is fresh for visitors, but not twice within a minute.
 *
 * @param string $folder Address of the campaign's folder.
 * @param string $lang   Language that is wanted.
 * @return array The copy as it is now.
 */
function refresh_for_author( string $folder, string $lang ): array {
	if ( copy_of( $folder, $lang )['time'] < time() - FAILED ) {
		delete_transient( LOCK . copy_key( $folder, $lang ) );
	}
	return refresh( $folder, $lang );
}

/**
 * Asks for the overview in the language that is wanted, or in the campaign's own.
 *
 * @param array $copy As copy_of() returns it. Changed if the answer may take its place.
 * @return string A code of problem_in_words(), or an empty text.
 */
function ask_for_overview( array &$copy ): string {
	$own = fetch( $copy['folder'] . 'plain.html', 'text/html', MOST_HTML );
	if ( $own instanceof Problem ) {
		return $own->code;
	}
	$said = read_overview( $own );
	if ( ! $said ) {
		return 'no-campaign';
	}
	foreach ( files_for( $copy['wanted'], $said['lang'] ) as $name ) {
		$other = fetch( $copy['folder'] . $name, 'text/html', MOST_HTML );
		if ( ! $other instanceof Problem ) {
			return take_overview( $copy, $other );
		}
		if ( 'missing' !== $other->code ) {
			return $other->code;
		}
	}
	return take_overview( $copy, $own );
}

/**
 * Asks for the document that belongs to a copy, for readers who ask nobody but this site.
 *
 * @param array $copy As copy_of() returns it.
 * @return string A code of problem_in_words(), or an empty text.
 */
function ask_for_document( array $copy ): string {
	$name = DOCUMENT . md5( $copy['folder'] );
	$kept = get_option( $name );
	if ( is_array( $kept ) && $kept['id'] === $copy['id'] && $kept['revision'] >= $copy['revision'] ) {
		return '';
	}
	$text = fetch( $copy['folder'] . 'campaign.json', 'application/json', MOST_DOCUMENT );
	if ( $text instanceof Problem ) {
		return $text->code;
	}
	if ( ! has_memory_for( $text ) ) {
		return 'too-costly';
	}
	$document = json_decode( $text, false, 64 );
	if ( ! is_object( $document ) || ( $document->id ?? '' ) !== $copy['id'] || ! is_int( $document->revision ?? null ) ) {
		return 'no-campaign';
	}
	if ( $document->revision < $copy['revision'] ) {
		return 'older';
	}
	// Logos would lead readers' browsers to the other server. Without them the elements show names.
	foreach ( (array) ( $document->signatories ?? array() ) as $signatory ) {
		if ( is_object( $signatory ) ) {
			unset( $signatory->logo );
		}
	}
	$json = wp_json_encode( $document, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION );
	// Numbers such as 1e14 become longer. No campaign has them.
	if ( strlen( (string) $json ) > strlen( $text ) ) {
		return 'no-campaign';
	}
	$kept = array(
		'id'       => $document->id,
		'revision' => $document->revision,
		'json'     => $json,
	);
	update_option( $name, $kept, false );
	return '';
}
