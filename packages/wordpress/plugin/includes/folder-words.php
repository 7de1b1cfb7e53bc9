<?php
/**
 * What the page "Campaign folder" says, in the language of the administrator's profile.
 *
 * @package Countersign
 */

namespace Countersign;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Says in words why a file or a folder is not taken.
 *
 * @param string   $problem Code of the problem.
 * @param string[] $names   Names of files, or a piece of one, that it is about.
 */
function folder_problem_in_words( string $problem, array $names = array() ): string {
	$sentences = array(
		'file-name'    => __( 'A campaign’s folder has no file of this name.', 'countersign' ),
		'file-size'    => __( 'A file is larger, or there are more of them, than a campaign’s folder may hold.', 'countersign' ),
		'file-content' => __( 'What is in the file is not what its name says.', 'countersign' ),
		/* translators: {version} and {names} stay as they are. */
		'file-foreign' => __( '“countersign publish” of release {version} does not write this: {names}. Publish the folder again with that release, and change nothing in it.', 'countersign' ),
		'disk'         => __( 'The server could not write into its folder for uploads. Ask whoever runs it whether the disk is full.', 'countersign' ),
		'half'         => __( 'Some files are published now, and others are not: the server could not write all of them. Ask whoever runs it whether the disk is full. Then publish the same folder again.', 'countersign' ),
		'busy'         => __( 'Somebody else is publishing on this site right now. Wait a minute, look below what is public, and choose the folder again.', 'countersign' ),
		'no-upload'    => __( 'This upload is over. Choose the folder again.', 'countersign' ),
		'no-document'  => __( 'campaign.json has no id, revision, date and address. Publish the folder again with “countersign publish”.', 'countersign' ),
		'not-free'     => __( 'The address in the document is not on this site, or a page of this site has it already. Write another one as "url" in the document, and publish the folder again.', 'countersign' ),
		/* translators: {names} stays as it is. */
		'incomplete'   => __( 'Files are missing: {names}. Run “countersign publish” with the same folder as before, so that the command knows them. Then choose that whole folder.', 'countersign' ),
		'ahead'        => __( 'The document is dated ahead. Correct "updated", and publish the folder again.', 'countersign' ),
		'other-here'   => __( 'Another campaign is public at this address. Choose another address for this one.', 'countersign' ),
		'not-higher'   => __( 'The document has changed, and its revision is not higher than the one that is public. Raise "revision".', 'countersign' ),
		'too-old'      => __( 'The document is older than the one that is public, or its revision is higher by more than a thousand.', 'countersign' ),
		'mixed'        => __( 'The files are of different revisions or campaigns. Publish the folder again, and choose it whole.', 'countersign' ),
		'kept'         => __( 'This revision was public before with other content, and stays as it was. Raise "revision".', 'countersign' ),
	);
	return strtr( $sentences[ $problem ] ?? $sentences['disk'], array( '{names}' => implode( ', ', $names ), '{version}' => VERSION ) );
}

/** The words of the page. */
function folder_words(): array {
	return array(
		'title'        => __( 'Campaign folder', 'countersign' ),
		'intro'        => __( 'For the organisation that leads a campaign: this site can serve the campaign’s own page, and the document that partners’ pages load.', 'countersign' ),
		'choose'       => __( 'The folder that “countersign publish” has written', 'countersign' ),
		'chooseHelp'   => __( 'Your browser checks it. Nothing is uploaded before you press “Publish”.', 'countersign' ),
		'checking'     => __( 'Checking…', 'countersign' ),
		'problems'     => __( 'Nothing was published. Mend this first:', 'countersign' ),
		'warnings'     => __( 'Worth a look before you publish:', 'countersign' ),
		/* translators: {title}, {revision} and {address} stay as they are. */
		'ready'        => __( '“{title}”, revision {revision}, is ready for {address}', 'countersign' ),
		/* translators: {names} stays as it is. */
		'left'         => __( 'Not part of a campaign’s folder, and not uploaded: {names}', 'countersign' ),
		'publish'      => __( 'Publish', 'countersign' ),
		/* translators: {done} and {all} stay as they are. */
		'uploading'    => __( 'Uploading: {done} of {all} files', 'countersign' ),
		'publishing'   => __( 'Publishing…', 'countersign' ),
		/* translators: {revision} stays as it is. */
		'unknown'      => __( 'The site did not answer. Look below whether revision {revision} is public.', 'countersign' ),
		'done'         => __( 'Published. This is the address for partners:', 'countersign' ),
		/* translators: {address} and {header} stay as they are. */
		'headers'      => __( '{address} comes without the right header {header}. Partners’ pages cannot load it. Ask whoever runs the server to hand requests for this address to WordPress.', 'countersign' ),
		'here'         => __( 'Published on this site', 'countersign' ),
		'nothing'      => __( 'Nothing yet.', 'countersign' ),
		/* translators: {revision} stays as it is. */
		'revision'     => __( 'revision {revision}', 'countersign' ),
		'noDocument'   => __( 'There is no campaign.json in it. Choose the folder that “countersign publish” has written.', 'countersign' ),
		/* translators: {url} and {home} stay as they are. */
		'elsewhere'    => __( 'The document says that its page is {url}, and this site begins with {home}. Write an address on this site as "url" in the document, and publish the folder again.', 'countersign' ),
		/* translators: {name} stays as it is. */
		'missing'      => __( '{name} is missing. Publish the folder again with “countersign publish”.', 'countersign' ),
		/* translators: {line} stays as it is. */
		'line'         => __( 'Line {line}:', 'countersign' ),
		'failed'       => __( 'This site could not be asked. Check your connection, then try again.', 'countersign' ),
		'deleted'      => __( 'This site publishes a campaign. If you delete this plugin, the files stay in uploads/countersign, but nothing serves them, and partners’ pages cannot load them. Install it again, and they are back.', 'countersign' ),
		'noScript'     => __( 'This page needs JavaScript: your browser checks the folder.', 'countersign' ),
		'permalinks'   => __( 'Choose an address structure other than “Plain” under Settings, Permalinks, first.', 'countersign' ),
	);
}
