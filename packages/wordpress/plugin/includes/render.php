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

/** Levels that the campaign's own heading may have, and parts of the element that can be left out. */
const HEADING_LEVELS = array( 2, 3, 4, 5 );
const PARTS          = array( 'demands', 'statements', 'signatories', 'sources' );

/** Campaigns that a post shows. What comes after them is a link. */
const MOST_IN_A_POST = 20;

/**
 * HTML of another server, as it may be printed: by our list, and once more by WordPress's own filter, which has met more
 * attacks than our code has.
 *
 * @param string $html The file plain.html of a campaign.
 * @return string|null Null if safe_html() does not take it.
 */
function printable_html( string $html ): ?string {
	$safe    = safe_html( $html );
	$allowed = array_fill_keys( ELEMENTS, array_fill_keys( array_map( 'strtolower', array_merge( ATTRIBUTES, NO_TEMPLATE ) ), true ) );
	foreach ( MORE as $name => $attributes ) {
		$allowed[ $name ] += array_fill_keys( $attributes, true );
	}
	$allowed['a'] += array_fill_keys( array( 'rel', 'referrerpolicy' ), true );
	return null === $safe ? null : wp_kses( $safe, $allowed, array( 'https', 'http', 'mailto' ) );
}

/** Makes the script of the elements known, and one rule. They are printed on pages that show a campaign, and on no other. */
function register_module(): void {
	wp_register_script_module( MODULE, plugins_url( 'assets/keep.js', FILE ), array(), VERSION );
	// The element marks the partner's words by itself.
	wp_register_style( MODULE, false, array(), VERSION );
	wp_add_inline_style( MODULE, 'cs-campaign:defined>.countersign-mark{display:none}' );
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
	$load    = $text( 'load' );
	$layout  = $text( 'layout' );
	$level   = (int) ( $written['headingLevel'] ?? $written['heading-level'] ?? 0 );
	$without = $written['without'] ?? array();
	$without = is_array( $without ) ? $without : preg_split( '/[\s,]+/', strtolower( (string) $without ) );
	return array(
		'url'     => $text( 'url' ),
		'title'   => $text( 'title' ),
		'lang'    => is_language( $text( 'lang' ) ) ? $text( 'lang' ) : '',
		'layout'  => in_array( $layout, LAYOUTS, true ) ? $layout : LAYOUTS[0],
		'load'    => '' === $load ? LOADS[0] : ( in_array( $load, LOADS, true ) ? $load : 'click' ),
		'level'   => in_array( $level, HEADING_LEVELS, true ) ? $level : HEADING_LEVELS[0],
		'without' => array_values( array_intersect( PARTS, $without ) ),
	);
}

/** The language of this site's pages, where an author names none. */
function page_language(): string {
	// Not get_bloginfo(): while an author writes, that is the language of the author.
	$lang = str_replace( '_', '-', get_locale() );
	return is_language( $lang ) ? $lang : '';
}

/**
 * Renders a campaign from the copy that this site has. It asks no other server, and does no work on the HTML but to
 * change the levels of its headings.
 *
 * The static HTML follows the level of the heading. It shows all parts: only the element can leave some out.
 *
 * @param array  $written Attributes of a block or a shortcode.
 * @param string $words   The partner's own words, as HTML that WordPress has rendered.
 */
function render( array $written, string $words = '' ): string {
	$attributes = read_attributes( $written );
	$folder     = folder_of( $attributes['url'] );
	$is_blank   = '' === trim( wp_strip_all_tags( $words ) ) && false === strpos( $words, '<img' );
	// Without a campaign they are still the author's words, and need no mark.
	$words  = $is_blank ? '' : "<div slot=\"partner\">$words</div>";
	$marked = $is_blank ? '' : '<p class="countersign-mark"><strong>' . esc_html( __( 'Added by this site, not part of the letter', 'countersign' ) ) . "</strong></p>$words";
	if ( $folder instanceof Problem ) {
		return link_to( $attributes['url'], $attributes['title'] ) . $words;
	}
	$wanted = '' === $attributes['lang'] ? page_language() : $attributes['lang'];
	$is_own = 'own' === $attributes['load'];
	$copy   = has_room( $folder, $wanted ) ? shown_copy( $folder, $wanted, $is_own ) : array( 'html' => '' );
	if ( '' === $copy['html'] ) {
		return link_to( $folder, $attributes['title'] ) . $words;
	}
	$html = with_headings_from( $attributes['level'], $copy['html'] );
	$src  = $is_own ? own_address( $copy ) : $folder . 'campaign.json';
	if ( ! is_page_view() || '' === $src ) {
		return $html . $marked;
	}
	wp_enqueue_script_module( MODULE );
	wp_enqueue_style( MODULE );
	$chosen = array(
		'src'           => esc_url( $src ),
		'layout'        => 'full' === $attributes['layout'] ? 'full' : '',
		'load'          => 'click' === $attributes['load'] ? 'click' : '',
		'lang'          => $attributes['lang'],
		'heading-level' => HEADING_LEVELS[0] === $attributes['level'] ? '' : (string) $attributes['level'],
	);
	$tag    = '<cs-campaign';
	foreach ( array_filter( $chosen ) as $name => $value ) {
		$tag .= " $name=\"" . esc_attr( $value ) . '"';
	}
	foreach ( $attributes['without'] as $part ) {
		$tag .= " without-$part";
	}
	// No line breaks round it: some filters make paragraphs of them.
	return "$tag>" . trim( $html ) . "$marked</cs-campaign>";
}

/**
 * Gives the headings of an overview, which begin at level 2, other levels. None is deeper than the sixth.
 *
 * @param int    $level Level of the first heading.
 * @param string $html  As printable_html() returns it: every `<` begins a tag.
 */
function with_headings_from( int $level, string $html ): string {
	$levels = array();
	foreach ( range( 2, 6 ) as $from ) {
		$to      = min( 6, $from + $level - HEADING_LEVELS[0] );
		$levels += array(
			"<h$from"  => "<h$to",
			"</h$from" => "</h$to",
		);
	}
	return strtr( $html, $levels );
}

/**
 * Whether a post may show one more campaign: it has twenty copies at most, and links after that.
 *
 * @param string $folder Address of the campaign's folder.
 * @param string $lang   Language that is wanted.
 */
function has_room( string $folder, string $lang ): bool {
	static $shown = array();
	$in_post      = &$shown[ (int) get_the_ID() ];
	if ( count( $in_post ?? array() ) < MOST_IN_A_POST ) {
		$in_post[ copy_key( $folder, $lang ) ] = true;
	}
	return isset( $in_post[ copy_key( $folder, $lang ) ] );
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
	$marks = implode( ' ', NO_TEMPLATE );
	return "<p $marks><a href=\"$href\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">" . safe_text( '' === $title ? $url : $title ) . '</a></p>';
}

/**
 * Renders the shortcode [countersign url="…"], for the classic editor and page builders. It takes the attributes of the
 * block, and encloses the partner's own words.
 *
 * @param array|string $written Attributes as WordPress reads them.
 * @param string|null  $words   What stands between it and its end.
 */
function render_shortcode( $written, $words = null ): string {
	// The classic editor has made paragraphs already: some begin or end outside the shortcode.
	$words = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~', '', (string) $words );
	$words = '' === $words ? '' : force_balance_tags( wpautop( $words ) );
	$html  = render( is_array( $written ) ? $written : array(), $words );
	return '' === $html ? '' : '<div class="countersign-campaign">' . $html . '</div>';
}

/**
 * Remembers which post shows a campaign, for the caches of its page, and has the copy made in the background. Drafts
 * get no copy.
 *
 * @param int      $id   Of the post.
 * @param \WP_Post $post The post.
 */
function note_post( int $id, \WP_Post $post ): void {
	$is_published = in_array( $post->post_status, array( 'publish', 'future', 'private' ), true );
	if ( ! $is_published || false === strpos( $post->post_content, 'countersign' ) ) {
		return;
	}
	$seen = get_transient( LAST_PREVIEW . get_current_user_id() );
	foreach ( campaigns_in( $post->post_content ) as $written ) {
		$attributes = read_attributes( $written );
		$folder     = folder_of( $attributes['url'] );
		if ( $folder instanceof Problem ) {
			continue;
		}
		$copy          = copy_of( $folder, '' === $attributes['lang'] ? page_language() : $attributes['lang'] );
		$is_seen       = ! $copy['used'] && is_array( $seen ) && array( $copy['folder'], $copy['wanted'] ) === array( $seen['folder'], $seen['wanted'] );
		$copy          = $is_seen ? $seen : $copy;
		$copy['posts'] = array_slice( array_unique( array_merge( array( $id ), $copy['posts'] ) ), 0, 1000 );
		$copy['used']  = time();
		// Anybody may ask for the document. It would say that a post is planned, or private.
		$copy['own'] = $copy['own'] || ( 'publish' === $post->post_status && 'own' === $attributes['load'] );
		keep_copy( $copy );
		refresh_later( $copy );
	}
}

/**
 * The attributes of the blocks and shortcodes in a post, no more than it shows.
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
	return array_slice( $found, 0, MOST_IN_A_POST );
}
