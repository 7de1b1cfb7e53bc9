<?php
/**
 * What of another server's HTML may stand on this site: the few elements of a campaign's overview, and no more.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Elements and attributes of the overview as plain HTML. No class, style, id, image, form or script is among them. */
function allowed_html(): array {
	$all  = array(
		'lang' => true,
		'dir'  => true,
	);
	$tags = array( 'section', 'header', 'footer', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul', 'li', 'br', 'bdi', 'span', 'strong', 'em', 'sup', 'cite', 'q', 'blockquote', 'del', 'ins' );
	return array_fill_keys( $tags, $all ) + array(
		// keep.js reads what an overview shows, and what a link opens.
		'article' => $all + array_fill_keys( array( 'data-shows', 'v-pre', 'ngnonbindable', 'data-ng-non-bindable' ), true ),
		'p'       => $all + array( 'data-opens' => true ),
		'time'    => $all + array( 'datetime' => true ),
		'a'       => $all + array(
			'href'           => true,
			'rel'            => true,
			'referrerpolicy' => true,
			'role'           => array( 'values' => array( 'doc-noteref' ) ),
			'aria-label'     => true,
		),
	);
}

/**
 * Makes HTML of another server safe to print: no element or attribute that is not listed, no link that is not a whole
 * web address, no end tag that closes an element of the page, no shortcode.
 *
 * @param string $html HTML of another server.
 */
function safe_html( string $html ): string {
	// Comments could hold the words by which WordPress or its plugins cut a text.
	$html = (string) preg_replace( '/<!--.*?(?:-->|$)|<!--/s', '', $html );
	$html = force_balance_tags( wp_kses( $html, allowed_html(), array( 'https', 'http', 'mailto' ) ) );
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag( 'a' ) ) {
		$href = $tags->get_attribute( 'href' );
		if ( ! is_string( $href ) || ! preg_match( '~^(?:https?://|mailto:)~i', $href ) ) {
			$tags->remove_attribute( 'href' );
		}
		$tags->set_attribute( 'rel', 'noopener noreferrer' );
		$tags->set_attribute( 'referrerpolicy', 'no-referrer' );
	}
	// WordPress runs shortcodes after blocks, and turns some references for the bracket back into one. Not this one.
	return preg_replace( '/\[|&#0*91;|&#x0*5b;|&l(?:brack|sqb);/i', '&#x5B;', $tags->get_updated_html() );
}

/**
 * Reads what an overview says of itself.
 *
 * @param string $html The file plain.html of a campaign.
 * @return array|null `id`, `revision`, `lang` and `title`; null if it is no overview.
 */
function read_overview( string $html ) {
	$tags = new \WP_HTML_Tag_Processor( $html );
	if ( ! preg_match( '/^\s*<article\s/', $html ) || ! $tags->next_tag() || 'ARTICLE' !== $tags->get_tag() ) {
		return null;
	}
	$shows = explode( ' ', (string) $tags->get_attribute( 'data-shows' ) );
	$lang  = (string) $tags->get_attribute( 'lang' );
	if ( count( $shows ) < 3 || ! preg_match( '/^[a-z0-9][a-z0-9-]{0,99}$/', $shows[0] ) || ! preg_match( '/^[1-9]\d{0,8}$/', $shows[1] ) || ! is_language( $lang ) ) {
		return null;
	}
	$title = preg_match( '~<h2\b[^>]*>(.*?)</h2>~s', $html, $found ) ? $found[1] : '';
	$title = trim( preg_replace( '/\s+/u', ' ', html_entity_decode( wp_strip_all_tags( $title ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
	return array(
		'id'       => $shows[0],
		'revision' => (int) $shows[1],
		'lang'     => $lang,
		'title'    => mb_substr( $title, 0, 300 ),
	);
}

/**
 * Whether a text is a language tag.
 *
 * @param string $tag Text to look at.
 */
function is_language( string $tag ): bool {
	return (bool) preg_match( '/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/', $tag );
}
