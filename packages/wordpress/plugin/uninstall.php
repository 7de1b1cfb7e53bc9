<?php
/**
 * Removes what the plugin keeps, on each site of a network. In posts it leaves the link that each block has saved,
 * and in the uploads the folders of campaigns that this site has published: readers have cited their revisions.
 *
 * @package Countersign
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

/** Removes the options, transients, scheduled events and unfinished uploads of the current site. */
function countersign_uninstall_site(): void {
	global $wpdb;
	foreach ( array( 'countersign_', '_transient_countersign_', '_transient_timeout_countersign_' ) as $start ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that lists options by the start of their name.
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) );
		array_map( 'delete_option', $names );
	}
	wp_unschedule_hook( 'countersign_refresh' );
	wp_unschedule_hook( 'countersign_refresh_all' );
	$place = wp_upload_dir( null, false )['basedir'] . '/countersign';
	foreach ( is_dir( $place ) ? scandir( $place ) : array() as $name ) {
		if ( 0 === strpos( $name, '.waiting-' ) ) {
			foreach ( array_diff( scandir( "$place/$name" ), array( '.', '..' ) ) as $file ) {
				wp_delete_file( "$place/$name/$file" );
			}
			rmdir( "$place/$name" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A folder on this machine.
		}
	}
	if ( is_file( "$place/.lock" ) ) {
		wp_delete_file( "$place/.lock" );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $countersign_site ) {
		switch_to_blog( $countersign_site );
		countersign_uninstall_site();
		restore_current_blog();
	}
} else {
	countersign_uninstall_site();
}
