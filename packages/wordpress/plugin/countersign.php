<?php
/**
 * Plugin Name: Countersign
 * Description: Puts a joint letter on your site: paste the address of a campaign, and readers see what it demands and where each demand stands. Nobody is tracked.
 * Version: __VERSION__
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: countersign
 * Domain Path: /languages
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '__VERSION__';
const FILE    = __FILE__;

foreach ( array( 'problem', 'address', 'answer', 'safe-html', 'words', 'fetch', 'copies', 'refresh', 'render', 'block', 'bindings', 'rest', 'folders', 'our-files', 'take-files', 'publish-folder', 'serve-folder', 'folder-words', 'folder-page' ) as $countersign_name ) {
	require_once __DIR__ . "/includes/$countersign_name.php";
}
unset( $countersign_name );

add_action( 'init', __NAMESPACE__ . '\load_words', 0 );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_bindings' );
add_action( 'init', __NAMESPACE__ . '\register_module' );
add_action( 'init', __NAMESPACE__ . '\keep_schedule' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_words' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_folder_routes' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_folder_page' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\add_folder_script' );
add_action( 'parse_request', __NAMESPACE__ . '\serve_folder', 1 );
add_filter( 'plugin_row_meta', __NAMESPACE__ . '\say_what_stays', 10, 2 );
add_action( REFRESH_ONE, __NAMESPACE__ . '\refresh', 10, 2 );
add_action( REFRESH_ALL, __NAMESPACE__ . '\refresh_all' );
add_action( REFRESH_ALL, __NAMESPACE__ . '\end_old_uploads' );
add_action( 'save_post', __NAMESPACE__ . '\note_post', 10, 2 );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_words' );
add_shortcode( 'countersign', __NAMESPACE__ . '\render_shortcode' );
register_deactivation_hook( __FILE__, __NAMESPACE__ . '\end_schedule' );
