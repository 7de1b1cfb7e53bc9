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

/** Removes the options, transients and scheduled events of the current site. */
function countersign_uninstall_site(): void {
	global $wpdb;
	foreach ( array( 'countersign_', '_transient_countersign_', '_transient_timeout_countersign_' ) as $start ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that lists options by the start of their name.
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) );
		array_map( 'delete_option', $names );
	}
	wp_unschedule_hook( 'countersign_refresh' );
	wp_unschedule_hook( 'countersign_refresh_all' );
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
