<?php
/**
 * Serves the files of campaign folders, with the headers that partners' pages need.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Answers a request for a file of a folder, before WordPress looks for a page. It ends the request then.
 *
 * @param \WP $wp The request.
 */
function serve_folder( \WP $wp ): void {
	list( $path, $name ) = locate_file( (string) $wp->request );
	if ( '' === $path ) {
		return;
	}
	if ( '' === $name ) {
		$asked = sent_header( 'REQUEST_URI' );
		if ( '/' !== substr( explode( '?', $asked )[0], -1 ) ) {
			wp_safe_redirect( home_url( "/$path/" ), 301 );
			exit;
		}
		$name = 'index.html';
	}
	// A cache of whole pages would serve it without its headers.
	defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
	// Other code may have begun to change the page, or to recognise the reader.
	while ( ob_get_level() > 0 && ob_end_clean() ) {
		continue;
	}
	header_remove( 'Set-Cookie' );
	send_file( (string) read_file( folder_place( $path ), $name ), $name, home_url( "/$path/frame.html" ) );
	exit;
}

/**
 * Finds the folder and the file of a request. Logos and demands may lie one folder deeper.
 *
 * @param string $request Path of a request below the site's own, without slashes at its ends.
 * @return string[] Path of the folder, empty if nothing is published there, and name of the file, empty for its page.
 */
function locate_file( string $request ): array {
	$parts   = explode( '/', $request );
	$choices = array( array( $request, '' ) );
	for ( $deep = 1; $deep <= 2 && $deep < count( $parts ); $deep++ ) {
		$choices[] = array( implode( '/', array_slice( $parts, 0, -$deep ) ), implode( '/', array_slice( $parts, -$deep ) ) );
	}
	foreach ( $choices as $choice ) {
		// As path_on_site() takes it: no dot, and not the sign that stands for a slash on the disk.
		$is_path = preg_match( '~^[A-Za-z0-9][A-Za-z0-9_-]*(?:/[A-Za-z0-9][A-Za-z0-9_-]*)*$~D', $choice[0] );
		$file    = $is_path ? file_place( folder_place( $choice[0] ), '' === $choice[1] ? 'index.html' : $choice[1] ) : '';
		if ( '' !== $file && is_file( $file ) ) {
			return $choice;
		}
	}
	return array( '', '' );
}

/**
 * Sends a file, unless the browser has it.
 *
 * @param string $bytes Content of the file.
 * @param string $name  Its name.
 * @param string $frame Full address of the folder's frame.html.
 */
function send_file( string $bytes, string $name, string $frame ): void {
	$method = sent_header( 'REQUEST_METHOD' );
	if ( ! in_array( $method, array( 'GET', 'HEAD' ), true ) ) {
		status_header( 405 );
		header( 'Allow: GET, HEAD' );
		return;
	}
	$tag = 'W/"' . md5( $bytes ) . '"';
	foreach ( file_headers( $name, $frame ) as $header => $value ) {
		header( "$header: $value" );
	}
	header( "ETag: $tag" );
	header_remove( 'X-Powered-By' );
	$known = array_map( 'trim', explode( ',', sent_header( 'HTTP_IF_NONE_MATCH' ) ) );
	// Some servers pack an answer by themselves, and then change its tag.
	if ( in_array( str_replace( '-gzip"', '"', $tag ), str_replace( '-gzip"', '"', $known ), true ) ) {
		status_header( 304 );
		return;
	}
	status_header( 200 );
	$is_text = ! preg_match( '/\.(?:png|webp|avif)$/', $name );
	if ( $is_text && ! ini_get( 'zlib.output_compression' ) && preg_match( '/\bgzip\b/', sent_header( 'HTTP_ACCEPT_ENCODING' ) ) ) {
		$bytes = gzencode( $bytes );
		header( 'Content-Encoding: gzip' );
	}
	header( 'Content-Length: ' . strlen( $bytes ) );
	if ( 'HEAD' !== $method ) {
		// phpcs:ignore WordPress.Security.EscapeOutput -- A file as it was published, with its own type and nosniff.
		echo $bytes;
	}
}

/**
 * What the browser may do with a file, whatever the file says: wp-admin has the same origin. In a sandbox without
 * `allow-scripts` no <meta> leads on to another page. Pages keep their origin, which no script of theirs can use:
 * otherwise browsers would show a file instead of saving it.
 *
 * @param string $name  Name of the file.
 * @param string $frame Full address of the folder's frame.html.
 * @return string A content security policy.
 */
function policy_of( string $name, string $frame ): string {
	if ( 'frame.html' === $name ) {
		return 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; frame-ancestors *';
	}
	if ( ! preg_match( '~^(index|embed|letter|poster|slide|demands/[a-z0-9-]+)\..*html$~', $name, $found ) ) {
		return "default-src 'none'; frame-ancestors 'none'; sandbox";
	}
	// Not 'self': a page of this site in a frame could be made to look like something else, and be clicked. In a sandbox
	// that runs scripts, <meta> would lead on all the same, and Chromium would not show the frame.
	$more = 'embed' === $found[1]
		? "script-src '" . COPY_SCRIPT . "'; frame-src $frame"
		: 'sandbox allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox';
	return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; $more";
}

/**
 * The headers of a file. They are those of docs/cdn in the repository of Countersign, with stricter policies.
 *
 * @param string $name  Name of the file.
 * @param string $frame Full address of the folder's frame.html.
 * @return string[]
 */
function file_headers( string $name, string $frame ): array {
	$life = 'public, max-age=300';
	if ( preg_match( '/^campaign\.\d+\.json$/', $name ) || preg_match( SHARE_PICTURE, $name ) ) {
		$life = 'public, max-age=31536000, immutable';
	} elseif ( preg_match( '/\.(?:png|webp|avif)$/', $name ) ) {
		$life = 'public, max-age=86400';
	}
	$headers = array(
		'Content-Type'                 => MEDIA_TYPES[ pathinfo( $name, PATHINFO_EXTENSION ) ],
		'Cache-Control'                => $life,
		'Access-Control-Allow-Origin'  => '*',
		'Cross-Origin-Resource-Policy' => 'cross-origin',
		'X-Content-Type-Options'       => 'nosniff',
		'Content-Security-Policy'      => policy_of( $name, $frame ),
		'Vary'                         => 'Accept-Encoding',
	);
	if ( 'frame.html' === $name ) {
		$headers['Cross-Origin-Embedder-Policy'] = 'require-corp';
	}
	return $headers;
}

/**
 * What a browser sent.
 *
 * @param string $name Name of a variable of the server.
 */
function sent_header( string $name ): string {
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- It is compared with what we know, and never printed.
	return isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? wp_unslash( $_SERVER[ $name ] ) : '';
}
