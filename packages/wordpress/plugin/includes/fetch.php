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

/** Whether a developer's own code lets this machine be asked. */
function trusts_this_machine(): bool {
	return true === apply_filters( 'countersign_trust_this_machine', false );
}

/**
 * Asks for a file of a campaign.
 *
 * @param string $url  Address below a folder that folder_of() returned.
 * @param string $type Media type that the answer has to have.
 * @param int    $most Bytes that are read at most, after decompression.
 * @return string|Problem UTF-8 text, or a code of problem_in_words().
 */
function fetch( string $url, string $type, int $most ) {
	$parts     = wp_parse_url( $url );
	$is_tested = is_trusted_for_tests( $parts['scheme'], $parts['host'] );
	$addresses = $is_tested ? array( $parts['host'] ) : public_addresses( $parts['host'] );
	if ( $addresses instanceof Problem ) {
		return $addresses;
	}
	// Only curl can be told to which of the checked addresses it has to connect.
	if ( ! \WpOrg\Requests\Transport\Curl::test( array( 'ssl' => ! $is_tested ) ) ) {
		return new Problem( 'no-curl' );
	}
	$connect = pinned( $parts['host'], $addresses );
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
	$size    = (int) filesize( $file );
	$problem = 'unreachable';
	if ( ! is_wp_error( $response ) ) {
		$status  = (int) wp_remote_retrieve_response_code( $response );
		$problem = answer_problem( $status, (string) wp_remote_retrieve_header( $response, 'content-type' ), $type, $size, $most );
	}
	$text    = '' === $problem ? (string) file_get_contents( $file ) : '';
	wp_delete_file( $file );
	if ( '' === $problem && ! preg_match( '//u', $text ) ) {
		$problem = 'no-campaign';
	}
	return '' === $problem ? $text : new Problem( $problem );
}
