<?php
/**
 * Addresses: the campaign's folder in what an author pasted, and whether this server may ask there.
 *
 * @package Countersign
 */

namespace Countersign;

/** Longest address that is taken. */
const MAX_ADDRESS = 500;

// Written by `pnpm generate` from formats.ts of @countersign/campaign and public-hosts.ts of @countersign/cli.
/** The name of a public host, up to a slash or the end, as a regular expression. */
const PUBLIC_HOST = '(?=[^/]{4,253}(?:/|$))(?:(?!-)[a-z\d_-]{1,63}\.)+(?!(?:alt|arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)(?:/|$))[a-z][a-z\d-]{1,62}';
/** Blocks of IPv4, and of 2000::/3, that are not of the public internet. */
const NOT_PUBLIC_4 = '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const NOT_PUBLIC_6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20';

/**
 * Finds the folder of a campaign in the address of its page, its document or another file of it.
 *
 * @param string $pasted What an author pasted.
 * @return string|Problem The address of the folder, with a slash at its end, or a code of problem_in_words().
 */
function folder_of( string $pasted ) {
	$pasted = trim( $pasted );
	if ( '' === $pasted || strlen( $pasted ) > MAX_ADDRESS || preg_match( '/[^\x21-\x7e]|["\'<>\\\\^`{|}\[\]]/', $pasted ) ) {
		return new Problem( 'no-address' );
	}
	$parts = parse_url( $pasted );
	if ( ! $parts || ! isset( $parts['scheme'], $parts['host'] ) ) {
		return new Problem( 'no-address' );
	}
	$scheme = strtolower( $parts['scheme'] );
	$host   = strtolower( $parts['host'] );
	$path = $parts['path'] ?? '/';
	$path = preg_replace( '~/(?:campaign(?:\.[1-9]\d*)?\.json|(?:index|embed|plain)(?:\.[A-Za-z0-9-]+)?\.html|oembed(?:\.[A-Za-z0-9-]+)?\.json|frame\.html)$~', '/', $path );
	$path = preg_replace( '~(?<!/)$~', '/', $path );
	if ( preg_match( '~//|/\.{1,2}/|%(?![0-9A-Fa-f]{2})|%(?:2[eEfF]|5[cC])~', $path ) ) {
		return new Problem( 'odd-address' );
	}
	if ( is_trusted_for_tests( $scheme, $host ) ) {
		return 'http://' . $host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) . $path;
	}
	if ( 'https' !== $scheme || ! preg_match( '~^[a-z0-9._-]+$~D', $host ) ) {
		return new Problem( 'http' === $scheme ? 'not-https' : 'no-address' );
	}
	if ( ! preg_match( '~^' . PUBLIC_HOST . '$~D', $host ) ) {
		return new Problem( 'private' );
	}
	if ( isset( $parts['port'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['query'] ) ) {
		return new Problem( 'odd-address' );
	}
	return "https://$host$path";
}

/**
 * Whether an address of this machine may be asked: never, unless a developer's own code says so. Each system has its own
 * trusts_this_machine(). It cannot open more than 127.0.0.1.
 *
 * @param string $scheme Scheme of the address.
 * @param string $host   Host of the address.
 */
function is_trusted_for_tests( string $scheme, string $host ): bool {
	return 'http' === $scheme && '127.0.0.1' === $host && trusts_this_machine();
}

/**
 * The public addresses of a host. One private address among them is enough to refuse all: the host's owner decides
 * which one is used next.
 *
 * @param string $host Name of a host.
 * @return string[]|Problem IPv4 and IPv6 addresses, or a code of problem_in_words().
 */
function public_addresses( string $host ) {
	$found = filter_var( $host, FILTER_VALIDATE_IP ) ? array( $host ) : (array) gethostbynamel( $host );
	if ( ! filter_var( $host, FILTER_VALIDATE_IP ) && function_exists( 'dns_get_record' ) ) {
		// phpcs:ignore WordPress.PHP.NoSilencedErrors -- It warns when a name server is down. Then there is no record.
		$records = @dns_get_record( $host, DNS_AAAA );
		$found   = array_merge( $found, array_column( $records ? $records : array(), 'ipv6' ) );
	}
	$found = array_filter( $found );
	if ( ! $found ) {
		return new Problem( 'unknown-host' );
	}
	foreach ( $found as $address ) {
		if ( ! is_public( $address ) ) {
			return new Problem( 'private' );
		}
	}
	return array_values( $found );
}

/**
 * Whether an IP address belongs to the public internet.
 *
 * @param string $address IPv4 or IPv6 address.
 */
function is_public( string $address ): bool {
	$bytes = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : '';
	// Networks with IPv6 alone reach IPv4 through this prefix (RFC 6052).
	if ( 16 === strlen( $bytes ) && begins_with_bits( $bytes, inet_pton( '64:ff9b::' ), 96 ) ) {
		return is_public( inet_ntop( substr( $bytes, 12 ) ) );
	}
	if ( 4 !== strlen( $bytes ) && ( '' === $bytes || ! begins_with_bits( $bytes, inet_pton( '2000::' ), 3 ) ) ) {
		return false;
	}
	foreach ( explode( ' ', 4 === strlen( $bytes ) ? NOT_PUBLIC_4 : NOT_PUBLIC_6 ) as $block ) {
		list( $start, $length ) = explode( '/', $block );
		if ( begins_with_bits( $bytes, inet_pton( $start ), (int) $length ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether two addresses begin with the same bits.
 *
 * @param string $one    Address as bytes.
 * @param string $other  Address as bytes.
 * @param int    $length How many bits are compared.
 */
function begins_with_bits( string $one, string $other, int $length ): bool {
	$whole = intdiv( $length, 8 );
	if ( substr( $one, 0, $whole ) !== substr( $other, 0, $whole ) ) {
		return false;
	}
	$shift = 8 - $length % 8;
	return 8 === $shift || ord( $one[ $whole ] ) >> $shift === ord( $other[ $whole ] ) >> $shift;
}
