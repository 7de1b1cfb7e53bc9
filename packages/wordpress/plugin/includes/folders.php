<?php
/**
 * Campaign folders that this site publishes: which files they hold, where these lie on the disk, and when a revision may
 * take the place of the one that is public. An administrator's browser has checked the document; what is here does not
 * rely on that.
 *
 * Each folder lies in uploads/countersign, named like the path of its address. Each file has the ending .txt there, and
 * so nothing in it is executed, whatever the server makes of the place.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Bytes of one file, and of a picture or logo, at most; and files of one folder. The elements take no larger document
 * either. A campaign with 14 demands in five languages has some 400 files, and 160 more with each revision.
 */
const MOST_FILE    = 4194304;
const MOST_PICTURE = 524288;
const MOST_LOGO    = 262144;
const MOST_FILES   = 4000;

/** The language in the name of a file, and the revision. */
const NAMED_LANGUAGE = '(?:\.[A-Za-z][A-Za-z0-9-]{1,40})?';
const NAMED_REVISION = '\.[1-9]\d{0,8}';

/** The name of a demand's files: its id. */
const NAMED_DEMAND = 'demands/[a-z0-9][a-z0-9-]{0,63}';

/**
 * The names that `countersign publish` writes, and media types by their ends. Browsers read the first, too. Logos may lie
 * one folder deeper, and their names have one dot: some servers run a file that is called x.php.png. No other name says
 * PHP either.
 */
const FILE_NAMES  = '~^(?!.*\.[Pp][Hh](?:[Pp]|[Aa][Rr]|[Tt][Mm][Ll]))(?:'
	. 'campaign(?:' . NAMED_REVISION . ')?\.json|frame\.html|'
	. '(?:index|embed|plain|letter|poster|slide|' . NAMED_DEMAND . ')' . NAMED_LANGUAGE . '\.html|'
	. 'badge' . NAMED_LANGUAGE . '\.(?:svg|md)|'
	. '(?:oembed|' . NAMED_DEMAND . '\.oembed)' . NAMED_LANGUAGE . '\.json|'
	. 'sources' . NAMED_LANGUAGE . '\.(?:bib|ris|csl\.json)|'
	. 'feed' . NAMED_LANGUAGE . '\.(?:xml|json)|'
	. 'calendar' . NAMED_LANGUAGE . '\.ics|'
	. '(?:picture(?:-square)?|' . NAMED_DEMAND . ')' . NAMED_REVISION . NAMED_LANGUAGE . '\.(?:png|txt)|'
	. '(?:[A-Za-z0-9_-]{1,60}/)?[A-Za-z0-9_-]{1,80}\.(?:png|webp|avif)'
	. ')$~D';
const MEDIA_TYPES = array(
	'json' => 'application/json',
	'html' => 'text/html; charset=utf-8',
	'bib'  => 'text/plain; charset=utf-8',
	'ris'  => 'text/plain; charset=utf-8',
	'md'   => 'text/plain; charset=utf-8',
	'txt'  => 'text/plain; charset=utf-8',
	'svg'  => 'image/svg+xml',
	'xml'  => 'application/atom+xml',
	'ics'  => 'text/calendar; charset=utf-8',
	'png'  => 'image/png',
	'webp' => 'image/webp',
	'avif' => 'image/avif',
);

/** A share picture, or its words. Its revision is the first group. What such a name names never changes. */
const SHARE_PICTURE = '~^(?:picture(?:-square)?|' . NAMED_DEMAND . ')\.([1-9]\d{0,8})' . NAMED_LANGUAGE . '\.(?:png|txt)$~D';

/** Files without which a campaign has no page, no partners' page, no plain HTML and no frame. */
const NEEDED_FILES = array( 'campaign.json', 'index.html', 'embed.html', 'plain.html', 'frame.html', 'oembed.json' );

/** The highest revision whose number fits into the name of a file. */
const HIGHEST_REVISION = 999999999;

/** Where all folders of this site lie. */
function folders_place(): string {
	return wp_upload_dir( null, false )['basedir'] . '/countersign';
}

/**
 * Where a folder lies.
 *
 * @param string $path Path of its address below the site's own, without slashes at its ends.
 */
function folder_place( string $path ): string {
	return folders_place() . '/' . str_replace( '/', '~', $path );
}

/**
 * Where a file of a folder lies, or an empty text if it may have no such file.
 *
 * @param string $place As folder_place() returns it.
 * @param string $name  Name of the file.
 */
function file_place( string $place, string $name ): string {
	return preg_match( FILE_NAMES, $name ) ? "$place/" . str_replace( '/', '~', $name ) . '.txt' : '';
}

/**
 * Reads a file of a folder.
 *
 * @param string $place As folder_place() returns it.
 * @param string $name  Name of the file.
 * @return string|null Its bytes, or null if there is none.
 */
function read_file( string $place, string $name ) {
	$file = file_place( $place, $name );
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- A file on this machine.
	$bytes = '' !== $file && is_file( $file ) ? file_get_contents( $file ) : false;
	return false === $bytes ? null : $bytes;
}

/**
 * The names of all files in a folder.
 *
 * @param string $place As folder_place() returns it.
 * @return string[]
 */
function files_in( string $place ): array {
	$names = array();
	foreach ( is_dir( $place ) ? scandir( $place ) : array() as $file ) {
		$name = str_replace( '~', '/', preg_replace( '/\.txt$/D', '', $file ) );
		if ( '' !== file_place( $place, $name ) && is_file( "$place/$file" ) ) {
			$names[] = $name;
		}
	}
	return $names;
}

/**
 * The folders that are public, by the path of their address.
 *
 * @return array[] Each as edition_of() returns it.
 */
function published_folders(): array {
	$place   = folders_place();
	$folders = array();
	foreach ( is_dir( $place ) ? scandir( $place ) : array() as $name ) {
		$edition = preg_match( '/^[a-z0-9]/i', $name ) ? edition_of( (string) read_file( "$place/$name", 'campaign.json' ) ) : null;
		if ( $edition ) {
			$folders[ str_replace( '~', '/', $name ) ] = $edition;
		}
	}
	return $folders;
}

/**
 * Reads which campaign a document is, and how new. It does not check the document.
 *
 * @param string $json The document.
 * @return array|null `id`, `revision`, `updated` as a Unix time, and `url`; null if it is none.
 */
function edition_of( string $json ) {
	$document = decode_json( $json );
	$id       = is_object( $document ) ? ( $document->id ?? '' ) : '';
	$revision = is_object( $document ) ? ( $document->revision ?? 0 ) : 0;
	if ( ! is_string( $id ) || ! preg_match( '/^[a-z0-9][a-z0-9-]{0,99}$/D', $id ) || ! is_int( $revision ) || $revision < 1 || $revision > HIGHEST_REVISION ) {
		return null;
	}
	$updated = is_string( $document->updated ?? null ) ? strtotime( $document->updated ) : false;
	if ( false === $updated || ! is_string( $document->url ?? null ) ) {
		return null;
	}
	return array(
		'id'       => $id,
		'revision' => $revision,
		'updated'  => $updated,
		'url'      => $document->url,
	);
}

/**
 * The path at which this site serves a folder, if that is where its document says.
 *
 * @param string $url Address in the document.
 * @return string Without slashes at its ends. Empty if the address is not on this site, or is the site's own.
 */
function path_on_site( string $url ): string {
	$wanted = wp_parse_url( $url );
	$home   = wp_parse_url( home_url( '/' ) );
	$path   = $wanted['path'] ?? '';
	$start  = $home['path'] ?? '/';
	$is_own = ( $wanted['host'] ?? '' ) === $home['host'] && 'https' === ( $wanted['scheme'] ?? '' )
		&& ( $wanted['port'] ?? 443 ) === ( $home['port'] ?? 443 );
	if ( ! $is_own && ! is_trusted_for_tests( $home['scheme'], $home['host'] ) ) {
		return '';
	}
	if ( isset( $wanted['user'] ) || isset( $wanted['pass'] ) || isset( $wanted['query'] ) || isset( $wanted['fragment'] ) || 0 !== strpos( $path, $start ) || '/' !== substr( $path, -1 ) ) {
		return '';
	}
	// On a network, an address below this site's may be another site's.
	$site = is_multisite() ? get_site_by_path( get_site()->domain, $path ) : false;
	if ( $site && get_current_blog_id() !== (int) $site->blog_id ) {
		return '';
	}
	$below = trim( substr( $path, strlen( $start ) ), '/' );
	// Nothing that WordPress itself serves, and no name that begins with a dot.
	$is_free = preg_match( '~^(?!wp-|feed(?:/|$)|comments(?:/|$)|robots|sitemap)[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_-]{0,60}){0,3}$~Di', $below );
	return $is_free ? $below : '';
}

/**
 * Whether bytes are what the name of their file says. foreign_piece() looks into pages, the badge and the feed.
 *
 * @param string $name  Name of a file, which is on the list.
 * @param string $bytes Its content.
 */
function fits_name( string $name, string $bytes ): bool {
	$end = strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
	if ( 'png' === $end ) {
		return 0 === strpos( $bytes, "\x89PNG\r\n\x1a\n" );
	}
	if ( 'webp' === $end ) {
		return 0 === strpos( $bytes, 'RIFF' ) && 'WEBP' === substr( $bytes, 8, 4 );
	}
	if ( 'avif' === $end ) {
		return 'ftypavi' === substr( $bytes, 4, 7 );
	}
	if ( ! preg_match( '//u', $bytes ) || false !== strpos( $bytes, "\0" ) ) {
		return false;
	}
	if ( 0 === strpos( $name, 'plain' ) && null === read_overview( $bytes ) ) {
		return false;
	}
	if ( 'ics' === $end ) {
		return 0 === strpos( $bytes, "BEGIN:VCALENDAR\r\n" );
	}
	// Words of pictures, and lists of sources in other formats, are text.
	return 'json' !== $end || null !== decode_json( $bytes );
}
