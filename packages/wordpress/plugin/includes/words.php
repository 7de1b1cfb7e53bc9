<?php
/**
 * What the plugin says to authors, in the language of their profile.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Finds the translations in this plugin's folder. They come with it, so nothing is downloaded for them. */
function load_words(): void {
	load_plugin_textdomain( 'countersign', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\nearest_translation', 10, 2 );

/**
 * Takes the translation of the same language where there is none for the country: es_MX reads es_ES.
 *
 * @param string $file   Path of the translation that WordPress looks for.
 * @param string $domain Text domain.
 */
function nearest_translation( string $file, string $domain ): string {
	$has_translation = is_readable( preg_replace( '/\.mo$/', '.l10n.php', $file ) );
	$is_own          = 'countersign' === $domain && preg_match( '/countersign-([a-z]{2,3})(_\w+)?\.mo$/', $file, $found );
	$nearest         = array(
		'es' => 'es_ES',
		'fr' => 'fr_FR',
		'ar' => 'ar',
		'he' => 'he_IL',
	);
	if ( ! $is_own || $has_translation || ! isset( $nearest[ $found[1] ] ) ) {
		return $file;
	}
	return dirname( FILE ) . '/languages/countersign-' . $nearest[ $found[1] ] . '.mo';
}

/**
 * Says what is wrong with an address or with the answer from it, and what to do.
 *
 * @param string $problem A code of address.php, fetch.php or copies.php.
 */
function problem_in_words( string $problem ): string {
	$sentences = array(
		'no-address'   => __( 'This is no web address. Paste the address of the campaign’s own page: it begins with https:// and usually ends with a slash.', 'countersign' ),
		'not-https'    => __( 'The address does not begin with https://. Ask the campaign’s organisation for its https address.', 'countersign' ),
		'odd-address'  => __( 'The address has a password, a port or a question mark in it. Paste the plain address of the campaign’s own page.', 'countersign' ),
		'private'      => __( 'The address belongs to a private network. This site only asks public servers. Paste the public address of the campaign’s page.', 'countersign' ),
		'unknown-host' => __( 'No server was found at this address. Look for a typing mistake in it.', 'countersign' ),
		'unreachable'  => __( 'The campaign’s server did not answer within five seconds. Try again in a minute. If it stays silent, tell the campaign’s organisation.', 'countersign' ),
		'redirect'     => __( 'The campaign’s server sends us on to another address. Open the campaign’s page in your browser, and copy the address from there.', 'countersign' ),
		'missing'      => __( 'There is no plain.html at this address. Check that it is the address of the campaign’s own page. Its organisation may have to publish again, with “countersign publish” 0.1.0 or newer.', 'countersign' ),
		'refused'      => __( 'The campaign’s server answered with an error. Try again in a minute. If it stays, tell the campaign’s organisation.', 'countersign' ),
		'too-large'    => __( 'The answer from this address is too large for a campaign. Check that it is the address of the campaign’s own page.', 'countersign' ),
		'no-campaign'  => __( 'What lies at this address is no campaign. Check that it is the address of the campaign’s own page.', 'countersign' ),
		'other'        => __( 'Another campaign now lies at this address. This site goes on showing the one that you chose. Ask the campaign’s organisation what happened.', 'countersign' ),
		'older'        => __( 'The campaign’s server sent an older revision than this site has. This site keeps the newer one.', 'countersign' ),
		'too-far'      => __( 'The number of the revision jumped by more than a thousand. This site keeps what it has. Ask the campaign’s organisation what happened.', 'countersign' ),
		'too-costly'   => __( 'This campaign needs more time or memory than this site’s server has. This site keeps what it has. Tell the campaign’s organisation.', 'countersign' ),
		'too-often'    => __( 'You have asked for many campaigns within a minute. Wait a minute, then try again.', 'countersign' ),
		'no-curl'      => __( 'This site’s PHP lacks the curl extension, without which the plugin does not ask other servers. Ask whoever runs the server to switch it on.', 'countersign' ),
	);
	return $sentences[ $problem ] ?? $sentences['refused'];
}

/** The words of the block in the editor. */
function editor_words(): array {
	return array(
		'title'       => __( 'Countersign campaign', 'countersign' ),
		'instruction' => __( 'Paste the address of a campaign’s page. Readers see what it demands, and where each demand stands.', 'countersign' ),
		'address'     => __( 'Address of the campaign’s page', 'countersign' ),
		'show'        => __( 'Show the campaign', 'countersign' ),
		'asking'      => __( 'Asking the campaign’s server…', 'countersign' ),
		'change'      => __( 'Change the address', 'countersign' ),
		'again'       => __( 'Ask again', 'countersign' ),
		'failed'      => __( 'This site could not be asked. Check your connection, then try again.', 'countersign' ),
		'settings'    => __( 'Campaign', 'countersign' ),
		'lang'        => __( 'Language', 'countersign' ),
		'langHelp'    => __( 'A language tag such as ar. Empty means the language of your site.', 'countersign' ),
		'layout'      => __( 'How much is shown', 'countersign' ),
		'overview'    => __( 'Overview, with the whole record behind a button', 'countersign' ),
		'full'        => __( 'The whole record', 'countersign' ),
		'load'        => __( 'Requests by your readers', 'countersign' ),
		'auto'        => __( 'The campaign’s server is asked when a reader comes near', 'countersign' ),
		'click'       => __( 'Only after the reader has pressed a button', 'countersign' ),
		'level'       => __( 'Level of its heading', 'countersign' ),
		'levelHelp'   => __( 'The headings inside it follow.', 'countersign' ),
		'without'     => __( 'Leave out', 'countersign' ),
		'withoutHelp' => __( 'Readers without script, and feeds, get all of it.', 'countersign' ),
		'demands'     => __( 'The demands', 'countersign' ),
		'statements'  => __( 'Claims and statements', 'countersign' ),
		'signatories' => __( 'The names of the signatories', 'countersign' ),
		'sources'     => __( 'The list of sources', 'countersign' ),
		'words'       => __( 'Your own words, such as why you signed. Readers see that they are not part of the letter.', 'countersign' ),
		'own'         => __( 'Never: this site hands on the campaign, without logos', 'countersign' ),
	);
}
