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
	$needs = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-url' );
	wp_register_script( 'countersign-editor', plugins_url( 'block/editor.js', FILE ), $needs, VERSION, true );
	register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/** Gives the editor its words in the author's language. Visitors' pages do not load them. */
function give_words(): void {
	wp_localize_script( 'countersign-editor', 'countersignWords', editor_words() );
}

/**
 * Renders the block.
 *
 * @param array $attributes What the author chose.
 */
function render_block( array $attributes ): string {
	$html = render( $attributes );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}
