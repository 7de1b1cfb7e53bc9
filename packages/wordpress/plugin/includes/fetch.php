<?php
/**
 * The one place from which the plugin asks another server. One request: public hosts over https only, no redirect, five
 * seconds, and a bound on the bytes.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Seconds until an answer has to be complete. */
const PATIENCE = 5;

/**
 * Asks for a file of a campaign.
 *
 * @param string $url  Address below a folder that folder_of() returned.
 * @param string $type Media type that the answer has to have.
 * @param int    $most Bytes that are read at most, after decompression.
 * @return string|\WP_Error UTF-8 text, or a code of problem_in_words().
 */
function fetch( string $url, string $type, int $most ) {
	$parts     = wp_parse_url( $url );
	$is_tested = is_trusted_for_tests( $parts['scheme'], $parts['host'] );
	$addresses = $is_tested ? array( $parts['host'] ) : public_addresses( $parts['host'] );
	if ( is_wp_error( $addresses ) ) {
		return $addresses;
	}
	// Only curl can be told to which of the checked addresses it has to connect.
	if ( ! \WpOrg\Requests\Transport\Curl::test( array( 'ssl' => ! $is_tested ) ) ) {
		return new \WP_Error( 'no-curl' );
	}
	// The host's name is resolved once, by us. Otherwise its owner could name a private address the second time.
	$connect = $parts['host'] . ':443:' . implode( ',', array_map( __NAMESPACE__ . '\in_brackets', $addresses ) );
	$pin     = function ( $handle ) use ( $connect, $is_tested ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- The HTTP API has no other way to say this.
		curl_setopt( $handle, CURLOPT_RESOLVE, $is_tested ? array() : array( $connect ) );
	};
	// Into a file: from there nobody decompresses the answer a second time, without a bound.
	$file = tempnam( get_temp_dir(), 'countersign' );
	add_action( 'http_api_curl', $pin );
	$response = wp_remote_get(
		$url,
		array(
			'timeout'             => PATIENCE,
			'redirection'         => 0,
			'reject_unsafe_urls'  => ! $is_tested,
			'limit_response_size' => $most + 1,
			'stream'              => true,
			'filename'            => $file,
			'cookies'             => array(),
			'user-agent'          => 'Countersign for WordPress/' . VERSION,
			'headers'             => array( 'Accept' => $type ),
		)
	);
	remove_action( 'http_api_curl', $pin );
	$problem = problem_of( $response, $type, $most, (int) filesize( $file ) );
	$text    = '' === $problem ? (string) file_get_contents( $file ) : '';
	wp_delete_file( $file );
	if ( '' === $problem && ! preg_match( '//u', $text ) ) {
		$problem = 'no-campaign';
	}
	return '' === $problem ? $text : new \WP_Error( $problem );
}

/**
 * What is wrong with an answer.
 *
 * @param array|\WP_Error $response Answer of wp_remote_get().
 * @param string          $type     Media type that it has to have.
 * @param int             $most     Bytes that it may have.
 * @param int             $size     Bytes that it has.
 * @return string A code of problem_in_words(), or an empty text.
 */
function problem_of( $response, string $type, int $most, int $size ): string {
	if ( is_wp_error( $response ) ) {
		return 'unreachable';
	}
	$status = (int) wp_remote_retrieve_response_code( $response );
	if ( $status >= 300 && $status < 400 ) {
		return 'redirect';
	}
	if ( 200 !== $status ) {
		return 404 === $status || 410 === $status ? 'missing' : 'refused';
	}
	if ( $size > $most ) {
		return 'too-large';
	}
	$sent = strtolower( trim( explode( ';', (string) wp_remote_retrieve_header( $response, 'content-type' ) )[0] ) );
	return $type === $sent ? '' : 'no-campaign';
}

/**
 * An IP address as curl reads it in a list.
 *
 * @param string $address IPv4 or IPv6 address.
 */
function in_brackets( string $address ): string {
	return false === strpos( $address, ':' ) ? $address : "[$address]";
}
