<?php
/**
 * Publishes what an administrator has uploaded: it is put into its place when all of it is there and may take the place
 * of what is public.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Publishes what was uploaded, or says why not. Nothing has changed then, unless the code is `half`. The upload is over
 * in any case.
 *
 * @param string $upload As begin_upload() returns it.
 * @return array A code of folder_problem_in_words() or an empty text, the path of the folder, and the names of files
 *               that the code is about.
 */
function publish_folder( string $upload ): array {
	$waiting = waiting_place( $upload );
	if ( '' === $waiting || ! is_dir( $waiting ) ) {
		return array( 'no-upload', '', array() );
	}
	// Two at once could each compare with what the other replaces. PHP lets go of the lock at the end of a request, too.
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- Locks are not among the functions of WP_Filesystem.
	$lock = fopen( folders_place() . '/.lock', 'c' );
	if ( ! $lock ) {
		$answer = array( 'disk', '', array() );
	} elseif ( ! flock( $lock, LOCK_EX | LOCK_NB, $is_taken ) ) {
		$answer = array( $is_taken ? 'busy' : 'disk', '', array() );
	} else {
		$answer = put_in_place( $waiting );
		flock( $lock, LOCK_UN );
	}
	end_upload( $upload );
	return $answer;
}

/**
 * Moves what waits to where it is served. Nobody else may do so meanwhile.
 *
 * @param string $waiting Where the new files are.
 * @return array As publish_folder() returns it.
 */
function put_in_place( string $waiting ): array {
	$document = (string) read_file( $waiting, 'campaign.json' );
	$next     = edition_of( $document );
	if ( ! $next ) {
		return array( 'no-document', '', array() );
	}
	$path = path_on_site( $next['url'] );
	// The address of a page or post is its own.
	if ( '' === $path || url_to_postid( home_url( "/$path/" ) ) > 0 || get_page_by_path( $path ) ) {
		return array( 'not-free', '', array() );
	}
	$place   = folder_place( $path );
	$problem = may_follow( $waiting, $place, $document, $next );
	if ( '' !== $problem ) {
		return array( $problem, $path, array() );
	}
	$lacking = lacking_files( $waiting, $place );
	if ( $lacking ) {
		return array( 'incomplete', $path, $lacking );
	}
	// The revision is kept as a whole, or nothing moves.
	if ( ! write_file( file_place( $waiting, "campaign.{$next['revision']}.json" ), $document ) || ! wp_mkdir_p( $place ) ) {
		return array( 'disk', $path, array() );
	}
	// What a document names comes before it, and its pages after it.
	$names = files_in( $waiting );
	usort(
		$names,
		function ( $one, $other ) {
			return turn_of( $one ) <=> turn_of( $other );
		}
	);
	foreach ( $names as $index => $name ) {
		// Previews and caches have a picture for a year: it stays as it was first published.
		if ( preg_match( SHARE_PICTURE, $name ) && is_file( file_place( $place, $name ) ) ) {
			continue;
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- A server may be reading it: it appears as a whole.
		if ( ! rename( file_place( $waiting, $name ), file_place( $place, $name ) ) ) {
			return array( 0 === $index ? 'disk' : 'half', $path, array() );
		}
	}
	return array( '', $path, array() );
}

/**
 * The files that a new folder lacks: those that each folder needs, and pages that would stay public as they are, also
 * after a retraction.
 *
 * @param string $waiting Where the new files are.
 * @param string $place   Where the public files are, or will be.
 * @return string[] Their names.
 */
function lacking_files( string $waiting, string $place ): array {
	$pages = preg_grep( '~^(?:(?:index|embed|plain|letter|poster|slide|badge|oembed|sources|feed|calendar)\.|demands/).*(?:html|json|bib|ris|xml|ics|svg|md)$~', files_in( $place ) );
	return array_values( array_diff( array_unique( array_merge( NEEDED_FILES, $pages ) ), files_in( $waiting ) ) );
}

/**
 * When a file of a folder is put into its place: earlier revisions, logos and pictures, the document, its pages.
 *
 * @param string $name Name of a file.
 */
function turn_of( string $name ): int {
	if ( 'campaign.json' === $name ) {
		return 1;
	}
	return preg_match( '/^campaign\.|\.(?:png|webp|avif|txt)$/', $name ) ? 0 : 2;
}

/**
 * Why what waits may not take the place of what is public.
 *
 * @param string $waiting  Where the new files are.
 * @param string $place    Where the public files are, or will be.
 * @param string $document The new document.
 * @param array  $next     As edition_of() returns it.
 * @return string A code of folder_problem_in_words(), or an empty text.
 */
function may_follow( string $waiting, string $place, string $document, array $next ): string {
	$present = read_file( $place, 'campaign.json' );
	$now     = null === $present ? null : edition_of( $present );
	if ( $next['updated'] > time() + DAY_IN_SECONDS ) {
		return 'ahead';
	}
	if ( $now && $now['id'] !== $next['id'] ) {
		return 'other-here';
	}
	// The same document may be published once more, with the pages of a newer release.
	if ( $now && $present !== $document ) {
		if ( $next['revision'] <= $now['revision'] ) {
			return 'not-higher';
		}
		if ( $next['revision'] > $now['revision'] + LARGEST_STEP || $next['updated'] < $now['updated'] ) {
			return 'too-old';
		}
	}
	foreach ( files_in( $waiting ) as $name ) {
		if ( preg_match( '/^plain\./', $name ) ) {
			$said = read_overview( (string) read_file( $waiting, $name ) );
			if ( ! $said || $said['id'] !== $next['id'] || $said['revision'] !== $next['revision'] ) {
				return 'mixed';
			}
		}
		// A frame runs in its own origin, and loads without asking: from this folder only.
		if ( 'frame.html' === $name ) {
			preg_match_all( '~<(?:cs-campaign|link)\b[^>]* (?:src|href)="([^"]*)"~', (string) read_file( $waiting, $name ), $found );
			foreach ( $found[1] as $address ) {
				$beside = '~^' . preg_quote( $next['url'], '~' ) . '(?!\.)[\w.-]*$~D';
				if ( ! preg_match( $beside, html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ) {
					return 'mixed';
				}
			}
		}
		// The picture of a revision to come would stay in the place of the real one.
		if ( preg_match( SHARE_PICTURE, $name, $found ) && (int) $found[1] > $next['revision'] ) {
			return 'mixed';
		}
		if ( preg_match( '/^campaign\.(\d+)\.json$/', $name, $found ) ) {
			$new  = read_file( $waiting, $name );
			$kept = read_file( $place, $name );
			$said = edition_of( (string) $new );
			if ( ! $said || $said['id'] !== $next['id'] || (int) $found[1] !== $said['revision'] || $said['revision'] > $next['revision'] ) {
				return 'mixed';
			}
			if ( null !== $kept && $kept !== $new ) {
				return 'kept';
			}
		}
	}
	$kept = read_file( $place, "campaign.{$next['revision']}.json" );
	return null === $kept || $kept === $document ? '' : 'kept';
}
