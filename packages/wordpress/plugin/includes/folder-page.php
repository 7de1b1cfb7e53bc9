<?php
/**
 * The administrator's page "Campaign folder", and the addresses that its script asks.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const FOLDER_PAGE = 'countersign-folder';

/**
 * Whether the current user may publish a folder: its pages are HTML on this site's own address, and its frame runs script.
 * On a network only its administrators may write such.
 */
function may_publish(): bool {
	return current_user_can( 'manage_options' ) && current_user_can( 'unfiltered_html' );
}

/** Adds the page to the menu Tools. */
function add_folder_page(): void {
	if ( may_publish() ) {
		$title = __( 'Campaign folder', 'countersign' );
		add_management_page( $title, $title, 'manage_options', FOLDER_PAGE, __NAMESPACE__ . '\folder_page' );
	}
}

/**
 * Loads the script of the page, and no other page's.
 *
 * @param string $page Name of the page that is shown.
 */
function add_folder_script( string $page ): void {
	if ( 'tools_page_' . FOLDER_PAGE !== $page ) {
		return;
	}
	wp_enqueue_script( FOLDER_PAGE, plugins_url( 'folder/page.js', FILE ), array( 'wp-api-fetch', 'wp-url' ), VERSION, true );
	wp_enqueue_style( FOLDER_PAGE, plugins_url( 'folder/page.css', FILE ), array(), VERSION );
	$told = array(
		'words' => folder_words(),
		'home'  => home_url( '/' ),
		'names' => trim( FILE_NAMES, '~D' ),
		'check' => add_query_arg( 'ver', VERSION, plugins_url( 'assets/check-folder.js', FILE ) ),
	);
	wp_localize_script( FOLDER_PAGE, 'countersignFolder', $told );
}

/** Prints the page. Its script fills it. */
function folder_page(): void {
	$words = folder_words();
	echo '<div class="wrap countersign-folder"><h1>' . esc_html( $words['title'] ) . '</h1>';
	echo '<p>' . esc_html( $words['intro'] ) . '</p>';
	if ( '' === (string) get_option( 'permalink_structure' ) ) {
		echo '<p class="notice notice-error inline">' . esc_html( $words['permalinks'] ) . '</p></div>';
		return;
	}
	echo '<noscript><p class="notice notice-error inline">' . esc_html( $words['noScript'] ) . '</p></noscript>';
	echo '<div id="countersign-folder"></div></div>';
}

/** Registers the addresses of the page's script. WordPress asks each of them for the user and a nonce. */
function register_folder_routes(): void {
	$routes = array(
		'/folders'         => array( 'GET', 'list_folders' ),
		'/folders/begin'   => array( 'POST', 'answer_begin' ),
		'/folders/file'    => array( 'POST', 'answer_file' ),
		'/folders/publish' => array( 'POST', 'answer_publish' ),
	);
	foreach ( $routes as $route => $answer ) {
		register_rest_route(
			ROUTES,
			$route,
			array(
				'methods'             => $answer[0],
				'callback'            => __NAMESPACE__ . '\\' . $answer[1],
				'permission_callback' => __NAMESPACE__ . '\may_publish',
			)
		);
	}
}

/** The folders that are public, with their documents: a new revision is compared with the one that it follows. */
function list_folders(): array {
	$folders = array();
	foreach ( published_folders() as $path => $edition ) {
		$folders[] = array(
			'address'  => home_url( "/$path/" ),
			'id'       => $edition['id'],
			'revision' => $edition['revision'],
			'document' => (string) read_file( folder_place( $path ), 'campaign.json' ),
		);
	}
	return $folders;
}

/** Makes room for an upload. */
function answer_begin(): \WP_REST_Response {
	list( $problem, $upload ) = begin_upload();
	return folder_answer( $problem, array(), array( 'upload' => $upload ) );
}

/**
 * Takes one file, whose bytes are the request's body. One that is not taken ends the upload.
 *
 * @param \WP_REST_Request $request With `upload` and `name`.
 */
function answer_file( \WP_REST_Request $request ): \WP_REST_Response {
	$upload  = asked_text( $request, 'upload' );
	$name    = asked_text( $request, 'name' );
	$bytes   = (string) $request->get_body();
	$problem = take_file( $upload, $name, $bytes );
	if ( '' !== $problem ) {
		end_upload( $upload );
	}
	return folder_answer( $problem, 'file-foreign' === $problem ? array( foreign_piece( $name, $bytes ) ) : array() );
}

/**
 * Publishes what was uploaded.
 *
 * @param \WP_REST_Request $request With `upload`.
 */
function answer_publish( \WP_REST_Request $request ): \WP_REST_Response {
	list( $problem, $path, $names ) = publish_folder( asked_text( $request, 'upload' ) );
	return folder_answer( $problem, $names, '' === $problem ? array( 'address' => home_url( "/$path/" ) ) : array() );
}

/**
 * A text of a request, empty if it is something else.
 *
 * @param \WP_REST_Request $request The request.
 * @param string           $name    Name of the text.
 */
function asked_text( \WP_REST_Request $request, string $name ): string {
	$value = $request->get_param( $name );
	return is_string( $value ) ? $value : '';
}

/**
 * An answer to the page's script.
 *
 * @param string   $problem A code of folder_problem_in_words(), or an empty text.
 * @param string[] $names   Names of files, or a piece of one, that the problem is about.
 * @param array    $more    What else it says.
 */
function folder_answer( string $problem, array $names = array(), array $more = array() ): \WP_REST_Response {
	$message = '' === $problem ? '' : folder_problem_in_words( $problem, $names );
	return new \WP_REST_Response(
		$more + array(
			'message' => $message,
			'isHalf'  => 'half' === $problem,
		)
	);
}

/**
 * Says under the plugin's name in the list of plugins what becomes of a folder when the plugin is deleted.
 *
 * @param string[] $links Texts under a plugin's name.
 * @param string   $file  The plugin.
 * @return string[]
 */
function say_what_stays( array $links, string $file ): array {
	if ( plugin_basename( FILE ) === $file && published_folders() ) {
		$links[] = esc_html( folder_words()['deleted'] );
	}
	return $links;
}
