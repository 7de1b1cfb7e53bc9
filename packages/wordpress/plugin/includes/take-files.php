<?php
/**
 * Takes the files of a folder one by one, into a place where nothing serves them.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Start of the names of folders in which files wait. It begins with a dot: nobody is served them. */
const WAITING = '.waiting-';

/**
 * Where the files of an upload wait until they are published. Nobody can guess the name, and each upload has its own:
 * two windows of one user do not mix their files.
 *
 * @param string $upload As begin_upload() returns it.
 * @return string Empty if that is no upload.
 */
function waiting_place( string $upload ): string {
	return preg_match( '/^[0-9a-f]{32}$/D', $upload ) ? folders_place() . '/' . WAITING . get_current_user_id() . "-$upload" : '';
}

/**
 * Makes room for the files of an upload.
 *
 * @return string[] A code of folder_problem_in_words(), or an empty text, and the name of the upload.
 */
function begin_upload(): array {
	$upload = bin2hex( random_bytes( 16 ) );
	if ( ! wp_mkdir_p( waiting_place( $upload ) ) ) {
		return array( 'disk', '' );
	}
	// All files end in .txt and so cannot run. These are for servers that would list or show them in spite of that.
	$guards = array(
		'index.php'  => "<?php\n// Nothing to see here.\n",
		'.htaccess'  => "Require all denied\n",
		'web.config' => '<?xml version="1.0"?><configuration><system.webServer><authorization><deny users="*" /></authorization></system.webServer></configuration>',
	);
	foreach ( $guards as $name => $text ) {
		if ( ! is_file( folders_place() . "/$name" ) && ! write_file( folders_place() . "/$name", $text ) ) {
			end_upload( $upload );
			return array( 'disk', '' );
		}
	}
	return array( '', $upload );
}

/**
 * Takes one file.
 *
 * @param string $upload As begin_upload() returns it.
 * @param string $name   Its name in the folder.
 * @param string $bytes  Its content.
 * @return string A code of folder_problem_in_words(), or an empty text.
 */
function take_file( string $upload, string $name, string $bytes ): string {
	$place = waiting_place( $upload );
	if ( '' === $place || ! is_dir( $place ) ) {
		return 'no-upload';
	}
	$file = file_place( $place, $name );
	if ( '' === $file ) {
		return 'file-name';
	}
	$most = preg_match( '/\.(?:png|webp|avif)$/', $name ) ? MOST_LOGO : MOST_FILE;
	$most = preg_match( SHARE_PICTURE, $name ) ? MOST_PICTURE : $most;
	if ( strlen( $bytes ) > $most || count( files_in( $place ) ) >= MOST_FILES ) {
		return 'file-size';
	}
	if ( ! fits_name( $name, $bytes ) ) {
		return 'file-content';
	}
	if ( '' !== foreign_piece( $name, $bytes ) ) {
		return 'file-foreign';
	}
	return write_file( $file, $bytes ) ? '' : 'disk';
}

/**
 * Throws away what waits of an upload.
 *
 * @param string $upload As begin_upload() returns it.
 */
function end_upload( string $upload ): void {
	$place = waiting_place( $upload );
	if ( '' !== $place ) {
		empty_folder( $place );
	}
}

/** Throws away uploads to which nothing was added for an hour. It runs once an hour. */
function end_old_uploads(): void {
	$place = folders_place();
	foreach ( is_dir( $place ) ? scandir( $place ) : array() as $name ) {
		if ( 0 === strpos( $name, WAITING ) && filemtime( "$place/$name" ) < time() - HOUR_IN_SECONDS ) {
			empty_folder( "$place/$name" );
		}
	}
}

/**
 * Writes a file.
 *
 * @param string $file  Its place.
 * @param string $bytes Its content.
 * @return bool Whether all of it was written.
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
