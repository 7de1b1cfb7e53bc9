<?php
/**
 * What of another server's HTML may stand on this site: the few elements of a campaign's overview, and no more. It is
 * read token by token, and each token is written anew: a listed tag, a listed attribute, or text.
 *
 * @package Countersign
 */

namespace Countersign;

/** Elements of the overview. No image, form or script is among them. */
const ELEMENTS = array( 'article', 'section', 'header', 'footer', 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul', 'li', 'br', 'a', 'bdi', 'span', 'time', 'strong', 'em', 'sup', 'cite', 'q', 'blockquote', 'del', 'ins' );
/** Elements before which HTML ends a paragraph. */
const BLOCKS = array( 'article', 'section', 'header', 'footer', 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul', 'blockquote' );
/** Elements whose content is no HTML. It goes with them. */
const RAW = array( 'script', 'style', 'template', 'textarea', 'title', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp' );
/** Attributes of all elements, and of some. keep.js reads what an overview shows, and what a link opens. */
const ATTRIBUTES = array( 'lang', 'dir' );
const MORE       = array(
	'article' => array( 'data-shows', 'v-pre', 'ngnonbindable', 'data-ng-non-bindable' ),
	'p'       => array( 'data-opens' ),
	'time'    => array( 'datetime' ),
	'a'       => array( 'href', 'role', 'aria-label' ),
);

/** A tag, with its attributes in one piece. */
const TAG = '~\G<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^<>"\']|"[^"]*"|\'[^\']*\')*)>~';

/**
 * Makes HTML of another server safe to print: no element or attribute that is not listed, no link that is not a whole
 * web address, no end tag that closes an element of the page, and no square bracket, with which some systems begin a
 * command.
 *
 * @param string $html HTML of another server, in UTF-8.
 */
function safe_html( string $html ): string {
	$safe   = '';
	$open   = array();
	$length = strlen( $html );
	for ( $at = 0; $at < $length; ) {
		$next  = strpos( $html, '<', $at );
		$next  = false === $next ? $length : $next;
		$safe .= safe_text( substr( $html, $at, $next - $at ) );
		$at    = $next;
		if ( $at === $length ) {
			break;
		}
		if ( preg_match( '~\G<(?:!--.*?(?:-->|\z)|[!?][^>]*(?:>|\z))~s', $html, $found, 0, $at ) ) {
			$at += strlen( $found[0] );
		} elseif ( preg_match( TAG, $html, $found, 0, $at ) ) {
			$at  += strlen( $found[0] );
			$name = strtolower( $found[2] );
			if ( '' === $found[1] && in_array( $name, RAW, true ) ) {
				$end = stripos( $html, "</$name", $at );
				$at  = false === $end ? $length : $end;
			} elseif ( in_array( $name, ELEMENTS, true ) ) {
				$safe .= '' === $found[1] ? begin_element( $name, $found[3], $open ) : end_element( $name, $open );
			}
		} else {
			$safe .= '&lt;';
			++$at;
		}
	}
	while ( $open ) {
		$safe .= '</' . array_pop( $open ) . '>';
	}
	return $safe;
}

/**
 * Text between tags, or the value of an attribute.
 *
 * @param string $text With references, such as `&amp;`.
 */
function safe_text( string $text ): string {
	$text = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8', false );
	// WordPress turns some references for the bracket back into one. Not this one.
	return preg_replace( '/\[|&#0*91;|&#x0*5b;|&l(?:brack|sqb);/i', '&#x5B;', $text );
}

/**
 * Begins an element, if it may stand here. Where HTML would end another one, that is ended first: otherwise its end tag
 * would close an element of the page.
 *
 * @param string   $name    Name of a listed element.
 * @param string   $written Its attributes.
 * @param string[] $open    The elements that are open. Changed.
 */
function begin_element( string $name, string $written, array &$open ): string {
	$is_heading = (bool) preg_match( '/^h\d$/', $name );
	if ( ( 'a' === $name && in_array( 'a', $open, true ) ) || ( $is_heading && preg_grep( '/^h\d$/', $open ) ) ) {
		return '';
	}
	if ( 'li' === $name && in_array( 'li', $open, true ) && ! in_array( end( $open ), array( 'ol', 'ul' ), true ) ) {
		$last = max( array_keys( $open, 'li', true ) );
		$list = max( array_merge( array( -1 ), array_keys( $open, 'ol', true ), array_keys( $open, 'ul', true ) ) );
		$ends = $last > $list ? end_element( 'li', $open ) : '';
	} else {
		$ends = in_array( $name, BLOCKS, true ) && in_array( 'p', $open, true ) ? end_element( 'p', $open ) : '';
	}
	if ( 'li' === $name && ! in_array( end( $open ), array( 'ol', 'ul' ), true ) ) {
		return $ends;
	}
	if ( 'br' !== $name ) {
		$open[] = $name;
	}
	return "$ends<$name" . safe_attributes( $name, $written ) . '>';
}

/**
 * Ends an element, and those that are open in it. An end without a beginning is nothing.
 *
 * @param string   $name Name of a listed element.
 * @param string[] $open The elements that are open. Changed.
 */
function end_element( string $name, array &$open ): string {
	$ends = '';
	while ( in_array( $name, $open, true ) ) {
		$last  = array_pop( $open );
		$ends .= "</$last>";
		if ( $last === $name ) {
			break;
		}
	}
	return $ends;
}

/**
 * The listed attributes of a tag. A link leads to a whole web address, and opens nothing of the page.
 *
 * @param string $name    Name of the element.
 * @param string $written Its attributes.
 */
function safe_attributes( string $name, string $written ): string {
	$kept = array();
	foreach ( attributes_in( $written ) as $attribute => $value ) {
		$is_listed = in_array( $attribute, array_merge( ATTRIBUTES, MORE[ $name ] ?? array() ), true );
		if ( $is_listed && ( 'href' !== $attribute || preg_match( '~^(?:https?://|mailto:)[^\x00-\x20]+$~iD', $value ) ) && ( 'role' !== $attribute || 'doc-noteref' === $value ) ) {
			$kept[ $attribute ] = $value;
		}
	}
	if ( 'a' === $name ) {
		$kept['rel']            = 'noopener noreferrer';
		$kept['referrerpolicy'] = 'no-referrer';
	}
	$text = '';
	foreach ( $kept as $attribute => $value ) {
		$text .= '' === $value ? " $attribute" : " $attribute=\"" . safe_text( str_replace( '&', '&amp;', $value ) ) . '"';
	}
	return $text;
}

/**
 * Reads the attributes of a tag. Of two with one name the first counts, as in browsers.
 *
 * @param string $written Attributes as they stand in a tag.
 * @return string[] Values by name in small letters.
 */
function attributes_in( string $written ): array {
	preg_match_all( '~([^\s=/>"\']+)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]+)))?~', $written, $found, PREG_SET_ORDER );
	$values = array();
	foreach ( $found as $one ) {
		$values += array( strtolower( $one[1] ) => html_entity_decode( ( $one[2] ?? '' ) . ( $one[3] ?? '' ) . ( $one[4] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
	return $values;
}

/**
 * Reads what an overview says of itself.
 *
 * @param string $html The file plain.html of a campaign.
 * @return array|null `id`, `revision`, `lang` and `title`; null if it is no overview.
 */
function read_overview( string $html ) {
	$start = strspn( $html, " \t\r\n" );
	if ( ! preg_match( TAG, $html, $tag, 0, $start ) || '' !== $tag[1] || 'article' !== strtolower( $tag[2] ) ) {
		return null;
	}
	$attributes = attributes_in( $tag[3] );
	$shows      = explode( ' ', $attributes['data-shows'] ?? '' );
	$lang       = $attributes['lang'] ?? '';
	if ( count( $shows ) < 3 || ! preg_match( '/^[a-z0-9][a-z0-9-]{0,99}$/D', $shows[0] ) || ! preg_match( '/^[1-9]\d{0,8}$/D', $shows[1] ) || ! is_language( $lang ) ) {
		return null;
	}
	// Each pattern stops at the next tag, so that none goes through the rest of the text again and again.
	$title = '';
	if ( preg_match( '~<h2\b[^<>]*>~', $html, $found, PREG_OFFSET_CAPTURE ) ) {
		$begin = $found[0][1] + strlen( $found[0][0] );
		$end   = strpos( $html, '</h2>', $begin );
		$inner = false === $end ? '' : substr( $html, $begin, $end - $begin );
		$title = html_entity_decode( preg_replace( '/<[^<>]*>/', '', $inner ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	$title = trim( (string) preg_replace( '/\s+/u', ' ', $title ) );
	return array(
		'id'       => $shows[0],
		'revision' => (int) $shows[1],
		'lang'     => $lang,
		'title'    => (string) preg_replace( '/^(.{300}).*$/su', '$1', $title ),
	);
}

/**
 * Whether a text is a language tag.
 *
 * @param string $tag Text to look at.
 */
function is_language( string $tag ): bool {
	return (bool) preg_match( '/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/D', $tag );
}
