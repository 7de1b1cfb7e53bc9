<?php
/**
 * What an answer of a campaign's server has to be, and when it may take the place of the last good copy.
 *
 * @package Countersign
 */

namespace Countersign;

/** Seconds until an answer has to be complete. */
const PATIENCE = 5;
/** Seconds for which an answer is fresh, and for which a failure is remembered. */
const FRESH  = 300;
const FAILED = 60;
/** Bytes of an overview, and of a document, at most. The elements take no larger document either. */
const MOST_HTML     = 524288;
const MOST_DOCUMENT = 4194304;
/** A revision may be this much higher than the one before, as in the elements. */
const LARGEST_STEP = 1000;

/**
 * What is wrong with an answer.
 *
 * @param int    $status Its status.
 * @param string $sent   Its header Content-Type.
 * @param string $type   Media type that it has to have.
 * @param int    $size   Bytes that it has.
 * @param int    $most   Bytes that it may have.
 * @return string A code, or an empty text.
 */
function answer_problem( int $status, string $sent, string $type, int $size, int $most ): string {
	if ( $status >= 300 && $status < 400 ) {
		return 'redirect';
	}
	if ( 200 !== $status ) {
		return 404 === $status || 410 === $status ? 'missing' : 'refused';
	}
	if ( $size > $most ) {
		return 'too-large';
	}
	return strtolower( trim( explode( ';', $sent )[0] ) ) === $type ? '' : 'no-campaign';
}

/**
 * Whether this server has the memory to read JSON. PHP does not survive a document for which it has too little.
 *
 * The estimate is above what PHP 7.4 to 8.4 take for what each character begins at worst: a part of an object or of a
 * list, which have room for eight parts from the start, or a text. The text itself is counted eight times, because it is
 * also written, stored and sent.
 *
 * @param string $text JSON of another server.
 */
function has_memory_for( string $text ): bool {
	$costs  = array( '{' => 512, '[' => 416, ',' => 80, '"' => 24 );
	$needed = 8 * strlen( $text );
	foreach ( $costs as $character => $bytes ) {
		$needed += $bytes * substr_count( $text, $character );
	}
	$limit = trim( (string) ini_get( 'memory_limit' ) );
	$unit  = array( 'k' => 10, 'm' => 20, 'g' => 30 )[ strtolower( substr( $limit, -1 ) ) ] ?? 0;
	$left  = ( (int) $limit << $unit ) - memory_get_usage();
	return (int) $limit <= 0 || $needed <= $left;
}

/**
 * Reads JSON that this server has the memory for.
 *
 * @param string $text JSON of another server.
 * @return mixed The value, or null: for what is no JSON, too deep, or too large for the memory that is left.
 */
function decode_json( string $text ) {
	return has_memory_for( $text ) ? json_decode( $text, false, 64 ) : null;
}

/**
 * The names of a host's addresses as curl is told them: it then connects to no other. The name is resolved once, by us.
 * Otherwise its owner could name a private address the second time.
 *
 * @param string   $host      Name of the host.
 * @param string[] $addresses Its public addresses.
 */
function pinned( string $host, array $addresses ): string {
	$bracketed = function ( string $address ): string {
		return false === strpos( $address, ':' ) ? $address : "[$address]";
	};
	return "$host:443:" . implode( ',', array_map( $bracketed, $addresses ) );
}

/**
 * The names of files that may have an overview in a language, the best first, after `plain.html`.
 *
 * @param string $wanted Language that is wanted, or an empty text.
 * @param string $has    Language of `plain.html`.
 * @return string[]
 */
function files_for( string $wanted, string $has ): array {
	$base = explode( '-', $wanted )[0];
	if ( '' === $wanted || in_array( $has, array( $wanted, $base ), true ) ) {
		return array();
	}
	$name = function ( string $lang ): string {
		return "plain.$lang.html";
	};
	return array_map( $name, array_values( array_unique( array( $wanted, $base ) ) ) );
}

/**
 * Why an overview may not take the place of a copy: a campaign never becomes another one, and never goes back.
 *
 * @param string $id       Campaign of the copy, or an empty text if there is none.
 * @param int    $revision Revision of the copy.
 * @param array  $said     As read_overview() returns it.
 * @return string A code, or an empty text.
 */
function follow_problem( string $id, int $revision, array $said ): string {
	if ( '' === $id ) {
		return '';
	}
	if ( $said['id'] !== $id ) {
		return 'other';
	}
	if ( $said['revision'] < $revision ) {
		return 'older';
	}
	return $said['revision'] > $revision + LARGEST_STEP ? 'too-far' : '';
}
