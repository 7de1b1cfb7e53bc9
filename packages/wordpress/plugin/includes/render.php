<?php
/**
 * What a post shows: the campaign's element round its static HTML on a page, and the static HTML alone in feeds, in mail
 * and in answers of the REST API.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const MODULE = 'countersign';

/** Layouts of the element, and ways in which readers' browsers ask for the document. The first is the default. */
const LAYOUTS = array( 'overview', 'full' );
const LOADS   = array( 'auto', 'click', 'own' );

/** Makes the script of the elements known. It is printed on pages that show a campaign, and on no other. */
function register_module(): void {
	wp_register_script_module( MODULE, plugins_url( 'assets/keep.js', FILE ), array(), VERSION );
}

/**
 * Has WordPress leave the words of a campaign alone. It would make 3×4 of 3x4.
 *
 * @param string[] $tags Elements in which it changes no characters.
 */
function keep_words( array $tags ): array {
	return array_merge( $tags, array( 'cs-campaign' ) );
}

/**
 * Reads the attributes that an author wrote. An unknown value is the default; one of `load` is the one that asks first.
 *
 * @param array $written Attributes of a block or a shortcode.
 */
function read_attributes( array $written ): array {
	$text   = function ( string $name ) use ( $written ): string {
		return isset( $written[ $name ] ) && is_string( $written[ $name ] ) ? trim( $written[ $name ] ) : '';
	};
	$load   = $text( 'load' );
	$layout = $text( 'layout' );
	return array(
		'url'    => $text( 'url' ),
		'title'  => $text( 'title' ),
		'lang'   => is_language( $text( 'lang' ) ) ? $text( 'lang' ) : '',
		'layout' => in_array( $layout, LAYOUTS, true ) ? $layout : LAYOUTS[0],
		'load'   => '' === $load ? LOADS[0] : ( in_array( $load, LOADS, true ) ? $load : 'click' ),
	);
}

/** The language of this site's pages, where an author names none. */
function page_language(): string {
	// Not get_bloginfo(): while an author writes, that is the language of the author.
	$lang = str_replace( '_', '-', get_locale() );
	return is_language( $lang ) ? $lang : '';
}

/**
 * Renders a campaign from the copy that this site has. It asks no other server.
 *
 * @param array $written Attributes of a block or a shortcode.
 */
function render( array $written ): string {
	$attributes = read_attributes( $written );
	$folder     = folder_of( $attributes['url'] );
	if ( is_wp_error( $folder ) ) {
		return link_to( $attributes['url'], $attributes['title'] );
	}
	$wanted = '' === $attributes['lang'] ? page_language() : $attributes['lang'];
	$copy   = copy_of( $folder, $wanted );
	$is_own = 'own' === $attributes['load'];
	note_use( $copy, $is_own );
	refresh_later( $folder, $wanted );
	if ( '' === $copy['html'] ) {
		return link_to( $folder, $attributes['title'] );
	}
	$html = safe_html( $copy['html'] );
	$src  = $is_own ? own_address( $copy ) : $folder . 'campaign.json';
	if ( ! is_page_view() || '' === $src ) {
		return $html;
	}
	wp_enqueue_script_module( MODULE );
	return sprintf(
		'<cs-campaign src="%s"%s%s%s>%s</cs-campaign>',
		esc_url( $src ),
		'full' === $attributes['layout'] ? ' layout="full"' : '',
		'click' === $attributes['load'] ? ' load="click"' : '',
		'' === $attributes['lang'] ? '' : ' lang="' . esc_attr( $attributes['lang'] ) . '"',
		// No line breaks round it: some filters make paragraphs of them.
		trim( $html )
	);
}

/** Whether this is a page for a browser. Feeds, mail and readers of the REST API can do nothing with a script. */
function is_page_view(): bool {
	$is_other = is_feed() || is_admin() || wp_doing_ajax() || wp_doing_cron() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	return did_action( 'template_redirect' ) > 0 && ! $is_other && ! ( defined( 'XMLRPC_REQUEST' ) && XMLRPC_REQUEST );
}

/**
 * The link that stands for a campaign as long as there is nothing else to show.
 *
 * @param string $url   Address as an author wrote it.
 * @param string $title Title of the campaign, if it is known.
 */
function link_to( string $url, string $title ): string {
	$href = esc_url( $url, array( 'https', 'http' ) );
	if ( '' === $href || ! preg_match( '~^https?://~', $href ) ) {
		return '';
	}
	return '<p><a href="' . $href . '" rel="noopener noreferrer" referrerpolicy="no-referrer">' . esc_html( '' === $title ? $url : $title ) . '</a></p>';
}

/**
 * Renders the shortcode [countersign url="…" lang="…" layout="…" load="…"], for the classic editor and page builders.
 *
 * @param array|string $written Attributes as WordPress reads them.
 */
function render_shortcode( $written ): string {
	$html = render( is_array( $written ) ? $written : array() );
	return '' === $html ? '' : '<div class="countersign-campaign">' . $html . '</div>';
}

/**
 * Remembers which post shows a campaign, for the caches of its page, and has the copy made in the background.
 *
 * @param int      $id   Of the post.
 * @param \WP_Post $post The post.
 */
function note_post( int $id, \WP_Post $post ): void {
	if ( wp_is_post_revision( $id ) || wp_is_post_autosave( $id ) || false === strpos( $post->post_content, 'countersign' ) ) {
		return;
	}
	foreach ( campaigns_in( $post->post_content ) as $written ) {
		$attributes = read_attributes( $written );
		$folder     = folder_of( $attributes['url'] );
		if ( is_wp_error( $folder ) ) {
			continue;
		}
		$copy          = copy_of( $folder, '' === $attributes['lang'] ? page_language() : $attributes['lang'] );
		$copy['posts'] = array_slice( array_unique( array_merge( array( $id ), $copy['posts'] ) ), 0, 50 );
		$copy['used']  = gmdate( 'Y-m-d' );
		$copy['own']   = $copy['own'] || 'own' === $attributes['load'];
		keep_copy( $copy );
		refresh_later( $copy['folder'], $copy['wanted'] );
	}
}

/**
 * The attributes of all blocks and shortcodes in a post, twenty at most.
 *
 * @param string $content Content of a post.
 */
function campaigns_in( string $content ): array {
	$found  = array();
	$blocks = parse_blocks( $content );
	while ( $blocks ) {
		$block  = array_shift( $blocks );
		$blocks = array_merge( $blocks, $block['innerBlocks'] );
		if ( BLOCK === $block['blockName'] ) {
			$found[] = $block['attrs'];
		}
	}
	preg_match_all( '/' . get_shortcode_regex( array( 'countersign' ) ) . '/', $content, $shortcodes );
	foreach ( $shortcodes[3] as $text ) {
		$attributes = shortcode_parse_atts( $text );
		$found[]    = is_array( $attributes ) ? $attributes : array();
	}
	return array_slice( $found, 0, 20 );
}
