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
	'article' => array( 'data-shows' ),
	'p'       => array( 'data-opens' ),
	'time'    => array( 'datetime' ),
	'a'       => array( 'href', 'role', 'aria-label' ),
);

/** On each outermost element: Vue and Angular, which take over whole pages, leave it and all in it alone. */
const NO_TEMPLATE = array( 'v-pre', 'ngNonBindable', 'data-ng-non-bindable' );

/**
 * Open elements, `<` and bytes of one tag, at most. The overview of our example has 5, 170 and 150. The most that was
 * seen of documents at the bounds of the format is 5, 1,400 and 10,000, for an address of 2,000 characters.
 */
const MOST_DEPTH = 32;
const MOST_TAGS  = 10000;
const MOST_TAG   = 16384;

/** A tag, with its attributes in one piece. Nothing in it is read twice. */
const TAG = '~\G<(/?)([a-zA-Z][a-zA-Z0-9-]*+)((?:[^<>"\']++|"[^"]*+"|\'[^\']*+\')*+)>~';

/**
 * Makes HTML of another server safe to print: no element or attribute that is not listed, no link that is not a whole
 * web address, no end tag that closes an element of the page, and no character that a program of the site might run.
 * The time that this takes grows with the length of the HTML, and not faster.
 *
 * @param string $html HTML of another server.
 * @return string|null Null for what is no UTF-8, or larger or deeper than any overview. Text outside of elements is
 *   left out.
 */
function safe_html( string $html ): ?string {
	if ( strlen( $html ) > MOST_HTML || substr_count( $html, '<' ) > MOST_TAGS || ! preg_match( '//u', $html ) ) {
		return null;
	}
	$safe   = '';
	$open   = array();
	$length = strlen( $html );
	for ( $at = 0; $at < $length && count( $open ) <= MOST_DEPTH; ) {
		$next  = strpos( $html, '<', $at );
		$next  = false === $next ? $length : $next;
		$safe .= $open ? inert( plain_text( substr( $html, $at, $next - $at ) ), '\t\n\f\r' ) : '';
		$at    = $next;
		$is_tag = preg_match( TAG, $html, $found, 0, $at );
		if ( false === $is_tag ) {
			return null;
		}
		if ( in_array( substr( $html, $at, 2 ), array( '<!', '<?' ), true ) ) {
			$close = '<!--' === substr( $html, $at, 4 ) ? '-->' : '>';
			$end   = strpos( $html, $close, $at + 2 );
			$at    = false === $end ? $length : $end + strlen( $close );
		} elseif ( $is_tag ) {
			$at  += strlen( $found[0] );
			$name = strtolower( $found[2] );
			if ( '' === $found[1] && in_array( $name, RAW, true ) ) {
				$at = preg_match( "~</$name~i", $html, $end, PREG_OFFSET_CAPTURE, $at ) ? $end[0][1] : $length;
			} elseif ( in_array( $name, ELEMENTS, true ) && strlen( $found[0] ) <= MOST_TAG ) {
				$safe .= '' === $found[1] ? begin_element( $name, $found[3], $open ) : end_element( $name, $open );
			}
		} elseif ( $at < $length ) {
			$safe .= $open ? inert( '<' ) : '';
			++$at;
		}
	}
	$is_small = count( $open ) <= MOST_DEPTH;
	while ( $open ) {
		$safe .= '</' . array_pop( $open ) . '>';
	}
	// References in it may be longer than they were.
	return $is_small && strlen( $safe ) <= 2 * MOST_HTML ? $safe : null;
}

/**
 * Escapes every character that a program between this server and the reader might run or rewrite. The same rule as in
 * packages/render/src/html/inert.ts, which says why. References are hexadecimal: WordPress turns `&#91;` back into a
 * bracket, with which its shortcodes begin.
 *
 * @param string $text Plain text, in UTF-8.
 * @param string $more Characters that remain, too, as a part of a class of characters.
 */
function inert( string $text, string $more = '' ): string {
	$word = '\p{L}\p{M}\p{Nd}';
	$live = "~[^$word .,/_+$more-]|(?<![$word])[.,/_+-]|[_+-](?![\p{L}\p{Nd}])|(?<=\p{Nd})\.(?![\p{L}\p{Nd}])~u";
	// Nothing, where PHP fails. What it failed at is not printed.
	return (string) preg_replace_callback( $live, __NAMESPACE__ . '\reference', $text );
}

/**
 * Writes a character as a reference, but the controls from U+0080 to U+009F: HTML reads theirs as other characters.
 *
 * @param string[] $found The character.
 */
function reference( array $found ): string {
	$bytes = array_values( unpack( 'C*', $found[0] ) );
	$code  = 1 === count( $bytes ) ? $bytes[0] : $bytes[0] & 0x7f >> count( $bytes );
	foreach ( array_slice( $bytes, 1 ) as $byte ) {
		$code = $code << 6 | $byte & 0x3f;
	}
	return $code >= 0x80 && $code <= 0x9f ? $found[0] : sprintf( '&#x%X;', $code );
}

/**
 * Makes a text safe to print, between tags or as the value of an attribute. The beginning of an address remains, because
 * WordPress looks for it.
 *
 * @param string $text Plain text, in UTF-8.
 */
function safe_text( string $text ): string {
	$length = preg_match( '~^(?:https?:/)?/(?=[a-z\d])~i', $text, $found ) ? strlen( $found[0] ) : 0;
	return substr( $text, 0, $length ) . inert( substr( $text, $length ) );
}

/**
 * What HTML means as a text.
 *
 * @param string $html HTML without tags.
 */
function plain_text( string $html ): string {
	return html_entity_decode( $html, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
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
	$marks = $open ? '' : ' ' . implode( ' ', NO_TEMPLATE );
	if ( 'br' !== $name ) {
		$open[] = $name;
	}
	return "$ends<$name" . safe_attributes( $name, $written ) . "$marks>";
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
		$text .= " $attribute=\"" . safe_text( $value ) . '"';
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
	preg_match_all( '~([^\s=/>"\']++)(?:\s*+=\s*+(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]++)))?~', $written, $found, PREG_SET_ORDER );
	$values = array();
	foreach ( $found as $one ) {
		$values += array( strtolower( $one[1] ) => plain_text( ( $one[2] ?? '' ) . ( $one[3] ?? '' ) . ( $one[4] ?? '' ) ) );
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
	if ( ! preg_match( TAG, $html, $tag, 0, $start ) || strlen( $tag[0] ) > MOST_TAG || '' !== $tag[1] || 'article' !== strtolower( $tag[2] ) ) {
		return null;
	}
	$attributes = attributes_in( $tag[3] );
	$shows      = explode( ' ', $attributes['data-shows'] ?? '' );
	$lang       = $attributes['lang'] ?? '';
	if ( count( $shows ) < 3 || ! preg_match( '/^[a-z0-9][a-z0-9-]{0,99}$/D', $shows[0] ) || ! preg_match( '/^[1-9]\d{0,8}$/D', $shows[1] ) || ! is_language( $lang ) ) {
		return null;
	}
	$start = preg_match( '~<h2\b[^<>]*+>~', $html, $found, PREG_OFFSET_CAPTURE ) ? $found[0][1] : 0;
	$end   = $start ? (int) strpos( $html, '</h2>', $start ) : 0;
	$title = plain_text( (string) preg_replace( '/<[^<>]*+>/', '', substr( $html, $start, max( 0, $end - $start ) ) ) );
	$title = trim( (string) preg_replace( '/\s++/u', ' ', $title ) );
	return array(
		'id'       => $shows[0],
		'revision' => (int) $shows[1],
		'lang'     => $lang,
		'title'    => (string) preg_replace( '/^(.{300}).*+/su', '$1', $title ),
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
