<?php
/**
 * Whether a page, the badge or the feed of a folder is written as `countersign publish` writes them. A browser runs and
 * follows more than they need: a page from elsewhere could send the readers of this site away.
 *
 * Nothing is parsed as browsers do it. Each `<` has to begin a tag that is listed here, also where a browser would read
 * it as text. So no two readings of a file exist.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The scripts of partners' pages and of frames, and the elements, as this release has them. No other may run. */
const COPY_SCRIPT     = '__INTEGRITY_OF_copy.js__';
const FRAME_SCRIPT    = '__INTEGRITY_OF_frame.js__';
const ELEMENTS_SCRIPT = '__INTEGRITY_OF_countersign.js__';

/** How a file begins, by its end. An overview begins with its first element. */
const BEGINNINGS = array(
	'html' => "<!doctype html>\n",
	'svg'  => '',
	'xml'  => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n",
);

/** The elements of a file, by its end. */
const OUR_ELEMENTS = array(
	'html' => 'html|head|meta|base|link|title|style|script|body|header|nav|main|article|section|footer|div|h[1-6]|p|ol|ul|li|dl|dt|dd|blockquote|q|cite|bdi|span|strong|em|sup|del|ins|time|br|wbr|a|details|summary|label|textarea|button|iframe|svg|path|cs-campaign',
	'svg'  => 'svg|title|desc|rect|g|text|path',
	'xml'  => 'feed|id|title|subtitle|updated|author|name|uri|link|generator|entry|published|content',
);

/** Attributes that may have any value, on any element. No browser loads, follows or runs their values. */
const OUR_ATTRIBUTES = '~^(?:aria-[a-z]+|data-[a-z-]+|charset|class|content|crossorigin|d|datetime|dir|direction|download|encoding|font-(?:family|size|weight)|for|height|hidden|hreflang|id|integrity|lang|loading|name|ngNonBindable|property|readonly|referrerpolicy|role|rows|sandbox|spellcheck|stroke-[a-z]+|text-anchor|title|transform|type|v-pre|value|viewBox|width|x|xml:lang|y)$~D';

/** What an address may be: of the web or of mail, on this page, beside it, or a citation to save. */
const OUR_LINK = '(?:https?://|mailto:|#|data:application/x-(?:bibtex|research-info-systems);base64,)[^\s\x00-\x1f]*|(?!/)[\w./-]+(?:[?#][^\s\x00-\x1f]*)?';

/** The values of other attributes, by element. */
const OUR_VALUES = array(
	// SVG paints with what lies at an address, too.
	'* fill'          => '[#\w]+',
	'* stroke'        => '[#\w]+',
	'a href'          => OUR_LINK,
	'a rel'           => 'alternate|noopener noreferrer',
	'base target'     => '_blank',
	'cs-campaign src' => 'https://[^\s\x00-\x1f]+',
	'feed xmlns'      => 'http://www\.w3\.org/2005/Atom',
	'generator uri'   => 'https://[^\s\x00-\x1f]+',
	'iframe src'      => '\./frame\.html(?:\?lang=[A-Za-z0-9-]+)?',
	'link as'         => 'fetch',
	'link href'       => OUR_LINK,
	'link rel'        => 'alternate|canonical|preload|self',
	'meta http-equiv' => 'Content-Security-Policy',
	'svg xmlns'       => 'http://www\.w3\.org/2000/svg',
);

/**
 * Finds the first piece of a file that `countersign publish` of this release does not write. Other files than pages,
 * the badge and the feed have no such piece.
 *
 * @param string $name  Name of the file, which is on the list.
 * @param string $bytes Its content, in UTF-8.
 * @return string The beginning of the piece, or an empty text.
 */
function foreign_piece( string $name, string $bytes ): string {
	$end = pathinfo( $name, PATHINFO_EXTENSION );
	if ( ! isset( BEGINNINGS[ $end ] ) ) {
		return '';
	}
	$begins = 0 === strpos( $name, 'plain.' ) ? '' : BEGINNINGS[ $end ];
	$tags   = '~\G<(?:/(?:' . OUR_ELEMENTS[ $end ] . ')|(' . OUR_ELEMENTS[ $end ] . ')((?: [a-zA-Z:-]+(?:="(?:[^"<>&]++|&#\d++;)*+")?)*+)/?)>~';
	if ( 0 !== strpos( $bytes, "$begins<" ) ) {
		return preg_match( '/^.{1,60}/su', $bytes, $found ) ? $found[0] : $name;
	}
	$at = strlen( $begins );
	while ( false !== $at ) {
		$is_ours = preg_match( $tags, $bytes, $found, 0, $at ) && has_our_attributes( $found[1] ?? '', $found[2] ?? '' );
		$next    = $is_ours ? $at + strlen( $found[0] ) : $at;
		if ( $is_ours && in_array( $found[1] ?? '', array( 'script', 'style' ), true ) ) {
			$end_tag = strpos( $bytes, "</$found[1]>", $next );
			$is_ours = false !== $end_tag && is_our_code( $name, $found[1] . $found[2], substr( $bytes, $next, $end_tag - $next ) );
			$next    = (int) $end_tag;
		}
		if ( ! $is_ours ) {
			return preg_match( '/\G.{1,60}/su', $bytes, $found, 0, $at ) ? $found[0] : $name;
		}
		$at = strpos( $bytes, '<', $next );
	}
	return '';
}

/**
 * Whether each attribute of a tag is one of ours.
 *
 * @param string $element Name of the element, empty at its end.
 * @param string $written Its attributes, each after a space.
 */
function has_our_attributes( string $element, string $written ): bool {
	// The attributes of scripts are compared as a whole.
	preg_match_all( '~ ([a-zA-Z:-]+)(?:="([^"]*)")?~', 'script' === $element ? '' : $written, $found, PREG_SET_ORDER );
	// Of two with one name the first counts, and another one could be looked at.
	if ( array_unique( array_column( $found, 1 ) ) !== array_column( $found, 1 ) ) {
		return false;
	}
	foreach ( $found as $one ) {
		$values = OUR_VALUES[ "$element $one[1]" ] ?? OUR_VALUES[ "* $one[1]" ] ?? '';
		$value  = html_entity_decode( $one[2] ?? '', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( '' === $values ? ! preg_match( OUR_ATTRIBUTES, $one[1] ) : ! preg_match( "~^(?:$values)$~D", $value ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether a script or style sheet is ours. A sheet may load nothing, and has no escape that would hide that, nor a
 * reference: within an SVG browsers read its text as HTML.
 *
 * @param string $name Name of the file.
 * @param string $tag  The element's name and attributes.
 * @param string $text Its content.
 */
function is_our_code( string $name, string $tag, string $text ): bool {
	if ( 'style' === $tag ) {
		return ! preg_match( '~<[a-z/!?]|[&\\\\]|(?:url|image|image-set|src)\(|@(?:import|font-face|namespace)~i', $text );
	}
	if ( 'script type="application/ld+json"' === $tag ) {
		return false === strpos( $text, '<' );
	}
	$is_frame = 'frame.html' === $name;
	if ( 'script' === $tag && ( $is_frame || 0 === strpos( $name, 'embed.' ) ) ) {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As browsers write hashes.
		$integrity = 'sha384-' . base64_encode( hash( 'sha384', $text, true ) );
		return $is_frame ? FRAME_SCRIPT === $integrity : COPY_SCRIPT === $integrity;
	}
	$elements = '~^script type="module" src="https://[^"]+" integrity="' . preg_quote( ELEMENTS_SCRIPT, '~' ) . '" crossorigin="anonymous" referrerpolicy="no-referrer"$~D';
	return $is_frame && '' === $text && 1 === preg_match( $elements, $tag );
}
