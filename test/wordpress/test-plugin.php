<?php
// Runs PHP of a test inside WordPress. It lies in the test's own, throw-away site, and answers only who knows the secret.
add_filter( 'countersign_trust_this_machine', '__return_true' );
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
