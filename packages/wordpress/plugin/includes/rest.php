<?php
/**
 * Addresses of this site: what a campaign looks like, and whether an address is one's, for authors in the editor; and a
 * campaign's document, for readers' browsers that ask nobody else.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const ROUTES = 'countersign/v1';

/** Requests that one author may cause in a minute for campaigns that this site does not keep. */
const MOST_IN_A_MINUTE = 30;

/** Start of the names of transients, which end with the number of a user. */
const LAST_PREVIEW = 'countersign_preview_';

/** Registers the addresses. */
function register_routes(): void {
	$text = array(
		'type'      => 'string',
		'maxLength' => MAX_ADDRESS,
		'default'   => '',
	);
	register_rest_route(
		ROUTES,
		'/preview',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\preview',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'url'  => $text,
				'lang' => $text,
			),
		)
	);
	register_rest_route(
		ROUTES,
		'/look',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\look',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array( 'url' => $text ),
		)
	);
	register_rest_route(
		ROUTES,
		'/document/(?P<key>[0-9a-f]{32})',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\document',
			// The document is public, and the campaigns' names are those in this site's own posts.
			'permission_callback' => '__return_true',
		)
	);
	add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_document', 10, 2 );
}

/**
 * Asks for a campaign while its author waits, and says what is wrong in words. Of campaigns that no published page shows
 * it keeps one for an hour, the author's last: note_post() takes it when the author publishes.
 *
 * @param \WP_REST_Request $request With `url` and `lang`.
 */
function preview( \WP_REST_Request $request ): \WP_REST_Response {
	$attributes = read_attributes( $request->get_params() );
	$folder     = folder_of( $attributes['url'] );
	if ( $folder instanceof Problem ) {
		return new \WP_REST_Response( array( 'message' => problem_in_words( $folder->code ) ) );
	}
	$wanted = '' === $attributes['lang'] ? page_language() : $attributes['lang'];
	$copy   = copy_of( $folder, $wanted );
	if ( $copy['used'] ) {
		$copy = refresh_for_author( $folder, $wanted );
	} else {
		$copy['problem'] = may_ask() ? ask_for_overview( $copy ) : 'too-often';
		if ( '' !== $copy['html'] ) {
			set_transient( LAST_PREVIEW . get_current_user_id(), $copy, HOUR_IN_SECONDS );
		}
	}
	// Another request for the same campaign may be under way.
	$problem = '' === $copy['html'] && '' === $copy['problem'] ? 'unreachable' : $copy['problem'];
	return new \WP_REST_Response(
		array(
			'folder'  => $folder,
			'title'   => $copy['title'],
			'html'    => $copy['html'],
			'message' => '' === $problem ? '' : problem_in_words( $problem ),
		)
	);
}

/**
 * Says whether a campaign lies at an address that an author has pasted into an empty paragraph. It keeps nothing: most
 * such addresses are no campaign's.
 *
 * @param \WP_REST_Request $request With `url`.
 */
function look( \WP_REST_Request $request ): \WP_REST_Response {
	$folder = folder_of( $request['url'] );
	$is_bad = $folder instanceof Problem || ! may_ask();
	$html   = $is_bad ? new Problem( 'too-often' ) : fetch( $folder . 'plain.html', 'text/html', MOST_HTML );
	return new \WP_REST_Response( array( 'isCampaign' => ! $html instanceof Problem && null !== read_overview( $html ) ) );
}

/** Whether an author may have another server asked for what this site does not keep: thirty times in a minute. */
function may_ask(): bool {
	$name   = 'countersign_asked_' . get_current_user_id();
	$minute = intdiv( time(), MINUTE_IN_SECONDS );
	$asked  = get_transient( $name );
	$count  = is_array( $asked ) && $asked[0] === $minute ? $asked[1] : 0;
	set_transient( $name, array( $minute, $count + 1 ), MINUTE_IN_SECONDS );
	return $count < MOST_IN_A_MINUTE;
}

/**
 * The address at which this site hands on a document, or an empty text while it has none.
 *
 * @param array $copy As copy_of() returns it.
 */
function own_address( array $copy ): string {
	$key = md5( $copy['folder'] );
	return false === get_option( DOCUMENT . $key ) ? '' : rest_url( ROUTES . "/document/$key" );
}

/**
 * Finds a document that this site has. It asks no other server, whatever the key.
 *
 * @param \WP_REST_Request $request With `key`.
 * @return \WP_REST_Response|\WP_Error
 */
function document( \WP_REST_Request $request ) {
	$kept = get_option( DOCUMENT . $request['key'] );
	if ( ! is_array( $kept ) ) {
		return new \WP_Error( 'countersign_no_document', __( 'This site shows no such campaign.', 'countersign' ), array( 'status' => 404 ) );
	}
	return new \WP_REST_Response(
		$kept['json'],
		200,
		array(
			'Content-Type'            => 'application/json',
			'Cache-Control'           => 'public, max-age=300',
			'X-Content-Type-Options'  => 'nosniff',
			'Content-Security-Policy' => "default-src 'none'; frame-ancestors 'none'; sandbox",
		)
	);
}

/**
 * Sends the document as it is: WordPress would write it as a text in quotation marks.
 *
 * @param bool              $is_served Whether another filter sent the answer.
 * @param \WP_HTTP_Response $response  The answer.
 */
function serve_document( $is_served, $response ): bool {
	$data  = $response->get_data();
	$is_it = $response instanceof \WP_REST_Response && 0 === strpos( (string) $response->get_matched_route(), '/' . ROUTES . '/document/' );
	if ( $is_served || ! $is_it || ! is_string( $data ) ) {
		return (bool) $is_served;
	}
	// phpcs:ignore WordPress.Security.EscapeOutput -- JSON that wp_json_encode() wrote, with its own type and nosniff.
	echo $data;
	return true;
}
