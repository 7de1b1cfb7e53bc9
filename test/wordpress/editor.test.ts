// An author without the right to HTML, from the empty editor to the campaign on the site, by clicks and keys in a real
// WordPress; and what stays when the plugin is gone.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {pluginFiles} from '../../packages/internal-scripts/src/build-packages/wordpress.mjs';
import {zip} from '../../packages/internal-scripts/src/build-packages/zip.mjs';
import {root} from '../support/guides.ts';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {useSite} from '../support/servers/site.ts';
import {asked, publish, TITLE} from '../support/servers/campaign-server.ts';
import {source} from './posts.ts';
import {
  block,
  canvas,
  countEffort,
  foreignRequests,
  insertBlock,
  logIn,
  newPost,
  openSettings,
  paste,
  pasteAddress,
  publishPost,
} from './users.ts';
import {useWordPress} from './wordpress-site.ts';

const site = useSite();
const visit = useChromium();
const wordPress = useWordPress();

const contentOf = (address: string) => wordPress.php(`return get_post( url_to_postid( '${address}' ) )->post_content;`);

const PICTURE = join(root, 'docs/images/wordpress-editor.png');

/** Addresses that an author may paste by mistake, and what the block then says. */
const MISTAKES: readonly (readonly [string, RegExp])[] = [
  ['our letter', /This is no web address/],
  ['http://letters.example.org/', /does not begin with https/],
  ['https://letters.example.org:8443/', /has a password, a port or a question mark/],
  ['https://10.0.0.1/letters/', /belongs to a private network/],
];

/**
 * WordPress begins to save a draft 0.2 s after its title is left. While it saves, the classic editor drops a press on
 * "Publish".
 */
const saveNothingByItself = (page: Page) =>
  page.evaluate(() => {
    const {wp} = globalThis as unknown as {wp: {autosave: {server: {suspend(): void}}}};
    wp.autosave.server.suspend();
  });

suite('an author', () => {
  let post = '';
  let address = '';
  let isPublished: Promise<void> | undefined;

  /** What the other tests need, done by the first that runs: each of them can run alone. */
  const published = () => (isPublished ??= writeAndPublish());

  async function writeAndPublish(): Promise<void> {
    address = publish(site);
    const {page} = await visit();
    await logIn(wordPress, page, 'author');
    await newPost(wordPress, page, 'Our letter');
    await insertBlock(page);
    for (const [pasted, words] of MISTAKES) {
      await pasteAddress(page, pasted);
      await block(page).getByText(words).first().waitFor();
    }
    assert.deepEqual(asked(site), []);
    await pasteAddress(page, `${site.origin}/letters/none/`);
    await block(page)
      .getByText(/There is no plain\.html at this address/)
      .first()
      .waitFor();
    await pasteAddress(page, address);
    await block(page).getByRole('heading', {name: TITLE}).waitFor();
    // The picture of the guide: PICTURES=write npx -y pnpm@12 test test/wordpress/editor.test.ts
    if (process.env['PICTURES'] === 'write') await page.screenshot({path: PICTURE});
    post = await publishPost(page);
  }

  test('types the block’s name, learns in words what is wrong with an address, pastes the right one, publishes', async () => {
    await published();
    assert.equal(
      await contentOf(post),
      `<!-- wp:countersign/campaign {"url":"${address}","title":"${TITLE}"} -->\n` +
        `<div class="wp-block-countersign-campaign"><p><a href="${address}">${TITLE}</a></p></div>\n` +
        '<!-- /wp:countersign/campaign -->',
    );
  });

  test('gives readers the living campaign, from one foreign request, and the same words without script', async () => {
    await published();
    const reader = await visit();
    const foreign = foreignRequests(reader.page, wordPress);
    await reader.page.goto(post);
    await reader.page.locator('cs-campaign').scrollIntoViewIfNeeded();
    await until(() => reader.page.evaluate(() => customElements.get('cs-campaign') !== undefined));
    assert.deepEqual([reader.messages, reader.errors], [[], []]);
    assert.deepEqual(foreign, [`${address}campaign.json`]);

    const {page} = await visit({javaScriptEnabled: false});
    await page.goto(post);
    await page.getByRole('heading', {name: 'Publish the audit in full'}).waitFor();
  });

  test('pastes the address into an empty paragraph, adds their own words, and chooses what is shown', async (context) => {
    const campaign = publish(site);
    const {page} = await visit();
    await logIn(wordPress, page, 'author');
    const effort = await countEffort(page);
    const start = performance.now();
    await newPost(wordPress, page, 'Our letter');
    await paste(page, campaign);
    await block(page).getByRole('heading', {name: TITLE}).waitFor();
    const link = await publishPost(page);
    context.diagnostic(`from the empty editor to the published campaign: ${Math.round(performance.now() - start)} ms`);
    // The title and Enter, and Control and V.
    assert.deepEqual(effort, {pages: 1, clicks: 3, keys: 'Our letter'.length + 1 + 2});
    assert.match(await source(link), new RegExp(`<cs-campaign src="${campaign}campaign\\.json"><article`));

    await page.locator('.post-publish-panel__postpublish, .editor-post-publish-panel').first().waitFor();
    await page.getByRole('button', {name: 'Close panel'}).click();
    await block(page).click();
    await block(page)
      .getByRole('button', {name: /Add block|Add Paragraph/i})
      .click();
    await page.keyboard.type('We live downstream.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Select parent block: Countersign campaign'}).click();
    await openSettings(page);
    await page.getByLabel('Level of its heading').selectOption('3');
    await page.getByLabel('The names of the signatories').check();
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await page.getByText('Post updated.').first().waitFor();
    const text = await source(link);
    assert.match(text, /campaign\.json" heading-level="3" without-signatories><article/);
    assert.match(text, new RegExp(`<h3>\\s*<span[^>]*>${TITLE}</span>\\s*</h3>[^]+<h4>`));
    assert.doesNotMatch(text, /<article[^]+<h2[^]+<\/article>/);
    assert.match(
      text,
      /<strong>Added by this site, not part of the letter<\/strong><\/p><div slot="partner">\s*<p>We live downstream\.<\/p>\s*<\/div><\/cs-campaign>/,
    );
    const reader = await visit();
    await reader.page.goto(link);
    await reader.page.locator('cs-campaign').scrollIntoViewIfNeeded();
    await until(() => reader.page.evaluate(() => document.querySelector('cs-campaign')?.matches(':state(ready)')));
    await reader.page.locator('cs-campaign').getByText('We live downstream.').waitFor();
    await reader.page.locator('cs-campaign').getByRole('heading', {name: TITLE, level: 3}).waitFor();
    const mark = reader.page.getByText('Added by this site, not part of the letter').filter({visible: true});
    assert.equal(await mark.count(), 1);
    assert.deepEqual([reader.messages, reader.errors], [[], []]);

    const stays = await wordPress.php(`
      unregister_block_type( 'countersign/campaign' );
      return apply_filters( 'the_content', get_post( url_to_postid( '${link}' ) )->post_content );`);
    assert.match(String(stays), new RegExp(`<a href="${campaign}">${TITLE}</a></p>\\s*<p>We live downstream\\.</p>`));
  });

  test('pastes another address, which WordPress embeds as it always does', async () => {
    const other = `${site.origin}/letters/none/`;
    const {page} = await visit();
    await logIn(wordPress, page, 'author');
    await newPost(wordPress, page, 'Something else');
    await paste(page, other);
    await canvas(page).locator('[data-type="core/embed"]').waitFor();
    assert.equal(await block(page).count(), 0);
    assert.deepEqual(asked(site).slice(0, 1), ['/letters/none/plain.html']);
    assert.equal(
      await wordPress.php(
        `return count( array_filter( \\Countersign\\all_copies(), fn( $copy ) => '${other}' === $copy['folder'] ) );`,
      ),
      0,
    );
  });

  test('writes a shortcode in the classic editor', async () => {
    await published();
    await wordPress.php(`update_option( 'test_classic_editor', 1 );`);
    const {page} = await visit();
    await logIn(wordPress, page, 'author');
    await page.goto(`${wordPress.origin}/wp-admin/post-new.php`);
    await saveNothingByItself(page);
    await page.locator('#title').fill('Our letter, as before');
    // The visual editor comes last. Before that, its tabs do nothing.
    await page.locator('#content_ifr').waitFor();
    await page.locator('#content-html').click();
    await page.locator('#content').fill(`Read this:\n\n[countersign url="${address}"]`);
    await page.locator('#publish').click();
    const link = await page.locator('#message a').first().getAttribute('href');
    assert.match(await source(link!), new RegExp(`<cs-campaign src="${address}campaign\\.json"><article`));
  });

  test('keeps the campaign when an administrator installs the next version', async () => {
    await published();
    const files = pluginFiles('9.9.9');
    await writeFile(join(wordPress.folder, 'next.zip'), zip(files));
    await wordPress.php(`
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
      $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
      $done = $upgrader->install( ABSPATH . 'next.zip', array( 'overwrite_package' => true ) );
      if ( true !== $done ) throw new Error( wp_json_encode( $done ) );`);
    assert.equal(await wordPress.php('return \\Countersign\\VERSION;'), '9.9.9');
    const text = await source(post);
    assert.match(text, /keep\.js\?ver=9\.9\.9"/);
    assert.match(text, new RegExp(TITLE));
  });

  test('leaves the link when the plugin is switched off, and when it is gone with all that it kept', async () => {
    await published();
    const traces = () =>
      wordPress.php(`
        global $wpdb;
        return array(
          $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%countersign%'" ),
          array_values( array_filter( array_map( 'array_keys', _get_cron_array() ), fn( $names ) => preg_grep( '/countersign/', $names ) ) ),
        );`);
    const [before] = (await traces()) as [string[]];
    assert.ok(before.some((name) => name.startsWith('countersign_copy_')) && before.length > 2, before.join());

    const admin = `require_once ABSPATH . 'wp-admin/includes/admin.php';`;
    await wordPress.php(`${admin} deactivate_plugins( 'countersign/countersign.php' );`);
    const {page} = await visit();
    const link = page.locator('.entry-content').getByRole('link', {name: TITLE});
    await page.goto(post);
    assert.equal(await link.getAttribute('href'), address);
    const [, scheduled] = (await traces()) as [string[], string[][]];
    assert.deepEqual(scheduled, []);

    await wordPress.php(`${admin} $done = delete_plugins( array( 'countersign/countersign.php' ) );
      if ( true !== $done ) throw new Error( 'Not deleted' );`);
    assert.deepEqual(await traces(), [[], []]);
    await page.goto(post);
    assert.equal(await link.getAttribute('href'), address);
  });
});
