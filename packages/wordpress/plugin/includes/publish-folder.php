<?php
/**
 * Publishes what an administrator has uploaded: into a folder of its own first, and into its place when all of it is
 * there and may take the place of what is public.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Where the files of the current user wait until they are published. The name begins with a dot: nobody is served it. */
function waiting_place(): string {
	return folders_place() . '/.waiting-' . get_current_user_id();
}

/**
 * Throws away what waits, and makes room.
 *
 * @return string A code of folder_problem_in_words(), or an empty text.
 */
function begin_upload(): string {
	$place = waiting_place();
	empty_folder( $place );
	if ( ! wp_mkdir_p( $place ) ) {
		return 'disk';
	}
	// All files end in .txt and so cannot run. These are for servers that would list or show them in spite of that.
	$guards = array(
		'index.php'  => "<?php\n// Nothing to see here.\n",
		'.htaccess'  => "Require all denied\n",
		'web.config' => '<?xml version="1.0"?><configuration><system.webServer><authorization><deny users="*" /></authorization></system.webServer></configuration>',
	);
	foreach ( $guards as $name => $text ) {
		if ( ! is_file( folders_place() . "/$name" ) && ! write_file( folders_place() . "/$name", $text ) ) {
			return 'disk';
		}
	}
	return '';
}

/**
 * Takes one file.
 *
 * @param string $name  Its name in the folder.
 * @param string $bytes Its content.
 * @return string A code of folder_problem_in_words(), or an empty text.
 */
function take_file( string $name, string $bytes ): string {
	$place = waiting_place();
	$file  = file_place( $place, $name );
	if ( '' === $file ) {
		return 'file-name';
	}
	$most = preg_match( '/\.(?:png|webp|avif)$/', $name ) ? MOST_LOGO : MOST_FILE;
	if ( strlen( $bytes ) > $most || count( files_in( $place ) ) >= MOST_FILES ) {
		return 'file-size';
	}
	if ( ! fits_name( $name, $bytes ) ) {
		return 'file-content';
	}
	return is_dir( $place ) && write_file( $file, $bytes ) ? '' : 'disk';
}

/**
 * Publishes what waits, or says why not. Then nothing has changed.
 *
 * @return string[] A code of folder_problem_in_words(), or an empty text, and the path of the folder.
 */
function publish_folder(): array {
	$waiting  = waiting_place();
	$document = read_file( $waiting, 'campaign.json' );
	$next     = edition_of( (string) $document );
	if ( ! $next ) {
		return array( 'no-document', '' );
	}
	$path = path_on_site( $next['url'] );
	// The address of a page or post is its own.
	if ( '' === $path || url_to_postid( home_url( "/$path/" ) ) > 0 || get_page_by_path( $path ) ) {
		return array( 'not-free', '' );
	}
	$place   = folder_place( $path );
	$problem = may_follow( $waiting, $place, (string) $document, $next );
	if ( '' === $problem && ! wp_mkdir_p( $place ) ) {
		$problem = 'disk';
	}
	if ( '' === $problem ) {
		write_file( file_place( $waiting, "campaign.{$next['revision']}.json" ), (string) $document );
		// What a document names comes before it, and its pages after it.
		$names = files_in( $waiting );
		usort(
			$names,
			function ( $one, $other ) {
				return turn_of( $one ) <=> turn_of( $other );
			}
		);
		foreach ( $names as $name ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions -- A server may be reading it: it appears as a whole.
			if ( ! rename( file_place( $waiting, $name ), file_place( $place, $name ) ) ) {
				return array( 'disk', $path );
			}
		}
		empty_folder( $waiting );
	}
	return array( $problem, $path );
}

/**
 * When a file of a folder is put into its place: earlier revisions and logos, the document, its pages.
 *
 * @param string $name Name of a file.
 */
function turn_of( string $name ): int {
	if ( 'campaign.json' === $name ) {
		return 1;
	}
	return preg_match( '/^campaign\.|\.(?:png|webp|avif)$/', $name ) ? 0 : 2;
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
	if ( array_diff( NEEDED_FILES, files_in( $waiting ) ) ) {
		return 'incomplete';
	}
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

/**
 * Writes a file.
 *
 * @param string $file  Its place.
 * @param string $bytes Its content.
 */
function write_file( string $file, string $bytes ): bool {
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- WP_Filesystem may ask for a password, and nobody is there to say it.
	return strlen( $bytes ) === file_put_contents( $file, $bytes );
}

/**
 * Empties and removes a folder that holds files only.
 *
 * @param string $place The folder.
 */
function empty_folder( string $place ): void {
	foreach ( is_dir( $place ) ? array_diff( scandir( $place ), array( '.', '..' ) ) : array() as $file ) {
		wp_delete_file( "$place/$file" );
	}
	if ( is_dir( $place ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		rmdir( $place );
	}
}
