// A letter that was retracted, in the snippet builder: whose it is, and that there is nothing to paste.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {example, useSite} from '../../support/servers/site.ts';
import {openBuilder, openMore, showLetter} from './builder.ts';

suite('the snippet builder', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  const letter = () => `${site.origin}/campaigns/open-audit/campaign.json`;
  const putRetracted = () => {
    const closing = {date: '2026-06-10', note: 'The audit did not exist [@herald-2026].'};
    site.putDocument('/gone/campaign.json', {...example(), stage: 'retracted', closing});
    return `${site.origin}/gone/campaign.json`;
  };

  test('says of a retracted letter whose it is, and shows nothing else of it', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, putRetracted());
    const {host} = new URL(site.origin);
    assert.match(
      await page.innerText('embed-letter'),
      new RegExp(
        `^Open the audit of the Northern Reservoir\\s+${host}\\s+Revision 3 of [^.]+\\. In [^.]+\\.\\s+This letter was retracted\\.[^]*stands there\\.$`,
      ),
    );
    assert.equal(await page.innerText('#address-said'), 'This letter was retracted.');
    assert.equal(await page.locator('embed-letter :is(select, textarea, iframe)').count(), 0);
    await page.selectOption('.language select', 'fr');
    await page.getByText('Cette lettre a été retirée. Il n’y a rien').waitFor();
    assert.equal(await page.innerText('#address-said'), 'Cette lettre a été retirée.');
  });

  test('keeps the choices while a retracted letter is shown, and makes nothing of them for it', async () => {
    const {page, errors} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await openMore(page);
    await page.check('#own');
    await page.fill('#folder', '//x/');
    await page.waitForSelector('#folder[aria-invalid=true]');
    await page.fill('#address', putRetracted());
    await page.press('#address', 'Enter');
    await page.waitForSelector('embed-letter > .callout');
    await page.getByText('This letter was retracted.', {exact: true}).waitFor({state: 'attached'});
    await page.fill('#address', letter());
    await page.press('#address', 'Enter');
    await page.waitForSelector('#folder[aria-invalid=true]');
    assert.equal(await page.inputValue('#folder'), '//x/');
    assert.deepEqual(errors, []);
  });

  test('keeps a partner’s own words while an address has no letter', async () => {
    const {page, errors} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await openMore(page);
    await page.fill('#own-words', 'Our members asked for it.');
    await page.fill('#address', `${site.origin}/campaigns/nope/`);
    await page.press('#address', 'Enter');
    await page.waitForSelector('#address-said .problem');
    assert.ok(!(await page.locator('embed-letter').isVisible()));
    await page.fill('#address', letter());
    await page.press('#address', 'Enter');
    await page.locator('embed-letter').waitFor();
    assert.equal(await page.inputValue('#own-words'), 'Our members asked for it.');
    assert.deepEqual(errors, []);
  });
});
