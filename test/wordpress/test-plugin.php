<?php
// Runs PHP of a test inside WordPress. It lies in the test's own, throw-away site, and answers only who knows the secret.
add_filter( 'countersign_trust_this_machine', '__return_true' );
// On a busy machine an answer may take longer than the plugin waits. A test of that limit removes the filter.
function test_waits_long( $arguments ) {
	return array_merge( $arguments, array( 'timeout' => 120 ) );
}
add_filter( 'http_request_args', 'test_waits_long' );
add_filter(
	'use_block_editor_for_post',
	function ( $is_used ) {
		return $is_used && ! get_option( 'test_classic_editor' );
	}
);
if ( hash_equals( 'SECRET', $_SERVER['HTTP_X_COUNTERSIGN_TEST'] ?? '' ) ) {
	add_action(
		'wp_loaded',
		function () {
			try {
				$answer = array( 'result' => eval( file_get_contents( 'php://input' ) ) );
			} catch ( Throwable $error ) {
				$answer = array( 'error' => (string) $error );
			}
			header( 'Content-Type: application/json' );
			echo wp_json_encode( $answer );
			exit;
		}
	);
}
