<?php
/**
 * Texts of a campaign for other blocks. None of them is a status: a status stands only where all that belongs to it has
 * room.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Registers the source `countersign/campaign`, with the keys `title` and `address`. */
function register_bindings(): void {
	register_block_bindings_source(
		'countersign/campaign',
		array(
			'label'              => __( 'Countersign campaign', 'countersign' ),
			'get_value_callback' => __NAMESPACE__ . '\bound_text',
		)
	);
}

/**
 * The text for a block: inert, and WordPress filters it where it stands. A block that gets none keeps what its author wrote.
 *
 * @param array     $arguments `url` of the campaign, `key`, and `lang` if it is not the page's.
 * @param \WP_Block $block     The block.
 * @param string    $attribute Name of its attribute. A title never becomes an address.
 */
function bound_text( array $arguments, \WP_Block $block, string $attribute ): ?string {
	$attributes = read_attributes( $arguments );
	$folder     = folder_of( $attributes['url'] );
	$key        = $arguments['key'] ?? '';
	if ( $folder instanceof Problem ) {
		return null;
	}
	if ( 'address' === $key ) {
		return $folder;
	}
	$wanted = '' === $attributes['lang'] ? page_language() : $attributes['lang'];
	if ( 'title' !== $key || 'url' === $attribute || ! has_room( $folder, $wanted ) ) {
		return null;
	}
	$title = shown_copy( $folder, $wanted, false )['title'];
	if ( '' === $title ) {
		return null;
	}
	// The block is not ours, and cannot be marked for Vue and Angular. An invisible joiner parts what begins a command.
	$title = (string) preg_replace( '/([^\p{L}\p{M}\p{Nd}\s])(?=[{\[%])/u', "$1\u{2060}", $title );
	// WordPress itself escapes the value of an HTML attribute. Shortcodes run there, too.
	$is_value = 'attribute' === ( $block->block_type->attributes[ $attribute ]['source'] ?? '' );
	return $is_value ? str_replace( '[', "[\u{2060}", $title ) : safe_text( $title );
}
