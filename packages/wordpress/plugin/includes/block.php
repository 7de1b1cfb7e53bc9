<?php
/**
 * The block. An author pastes an address; the site renders the rest.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const BLOCK = 'countersign/campaign';

/** Registers the block. */
function register_block(): void {
	$needs = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-url' );
	wp_register_script( 'countersign-editor', plugins_url( 'block/editor.js', FILE ), $needs, VERSION, true );
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'render_callback'   => __NAMESPACE__ . '\render_block',
			// Rendered once, by us: they stand inside the element.
			'skip_inner_blocks' => true,
		)
	);
}

/** Gives the editor its words in the author's language. Visitors' pages do not load them. */
function give_words(): void {
	wp_localize_script( 'countersign-editor', 'countersignWords', editor_words() );
}

/**
 * Renders the block. The blocks inside it are the partner's own words.
 *
 * @param array     $attributes What the author chose.
 * @param string    $content    What the post has saved, for sites without the plugin.
 * @param \WP_Block $block      The block.
 */
function render_block( array $attributes, string $content, \WP_Block $block ): string {
	$words = '';
	foreach ( $block->inner_blocks as $inner ) {
		$words .= $inner->render();
	}
	$html = render( $attributes, $words );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}
