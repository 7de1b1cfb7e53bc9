// The pages on which an element is tried: attributes and rules work on the example at once, the code follows, and all
// of it can be used by everybody.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {elementPages} from '../../../docs/site/elements.mjs';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {ready, visibleTexts} from '../../support/browsers/in-page.ts';
import {until} from '../../support/browsers/until.ts';
import {tooWide} from '../../support/page-checks/too-wide.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {useSite} from '../../support/servers/site.ts';

const site = useSite();

suite('a page of an element', inChromium, () => {
  const chromium = useChromium();

  for (const {title, address} of [{title: 'the list', address: '/elements/'}, ...elementPages]) {
    test(`can be used by everybody: ${title}`, async () => {
      // A host has its own colours, whatever the scheme of the page. The whole letter stands for its parts.
      const hosts = /\/(campaign|together)\//.test(address) ? ['#host-dark', '#host-blog', '#host-arabic'] : [];
      for (const [colorScheme, choices] of [
        ['light', ['', ...hosts]],
        ['dark', ['']],
      ] as const) {
        const {page, messages, errors} = await chromium({colorScheme});
        await page.goto(site.origin + address);
        if (address !== '/elements/') await page.evaluate(ready, '.host > :not(p)');
        const found: string[] = [];
        for (const host of choices) {
          if (host !== '') await page.check(host);
          found.push(...(await violations(page)).map((each) => `${host} ${each}`));
          for (const width of [280, 390, 1280]) {
            await page.setViewportSize({width, height: 800});
            found.push(...(await tooWide(page, '.skip, pre')).map((each) => `${host} ${width} ${each}`));
          }
        }
        assert.deepEqual([found, messages, errors], [[], [], []]);
      }
    });
  }

  test('shows examples, code and names without script, and nothing that would not work', async () => {
    const {page} = await chromium({javaScriptEnabled: false});
    await page.goto(`${site.origin}/elements/demand-checklist/`);
    assert.ok(await page.getByText('Publish the audit in full').first().isVisible());
    assert.ok(await page.getByText('<cs-demand-checklist').isVisible());
    assert.ok(await page.getByText('demand-title', {exact: true}).isVisible());
    for (const control of await page.locator(':is(.work, .names) :is(button, select, textarea, input)').all()) {
      assert.ok(!(await control.isVisible()), await control.evaluate((each) => each.outerHTML));
    }
    await page.getByLabel('an Arabic site').check();
    assert.ok(await page.getByText('إصلاح السد قبل الشتاء').first().isVisible());
  });

  test('copies what was made, with the keyboard alone', async () => {
    const {page} = await chromium();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
    await page.goto(`${site.origin}/elements/overview/`);
    await page.evaluate(ready, '.host > :not(p)');
    await page.getByRole('combobox', {name: 'theme'}).focus();
    await page.keyboard.press('End');
    await page.getByRole('button', {name: 'Copy the HTML'}).focus();
    await page.keyboard.press('Enter');
    await until(
      () => page.innerText('[role=status]'),
      (text) => text === 'Copied.',
    );
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<cs-overview src="[^"]+" theme="light">/);
    await page.getByRole('button', {name: 'demand-title', exact: true}).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('color: rgb(1, 2, 3);');
    await page.getByRole('button', {name: 'Copy the style sheet'}).focus();
    await page.keyboard.press('Enter');
    await until(
      () => page.evaluate(() => navigator.clipboard.readText()),
      (text) => text === 'cs-overview::part(demand-title) {\n  color: rgb(1, 2, 3);\n}\n',
    );
  });

  test('a rule that was begun stays as it was written when another begins', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/elements/overview/`);
    await page.evaluate(ready, '.host > :not(p)');
    const part = page.getByRole('button', {name: 'demand-title', exact: true});
    await part.click();
    await page.keyboard.type('color: rgb(1, 2, 3)');
    await part.click();
    await page.keyboard.type('/* } */ margin: 7px;');
    await page.getByRole('button', {name: '--countersign-gap', exact: true}).click();
    await page.keyboard.type('2em');
    const rule = (text: string) => `cs-overview::part(demand-title) {\n  ${text}\n}\n`;
    assert.equal(
      await page.inputValue('#css'),
      `${rule('color: rgb(1, 2, 3)')}${rule('/* } */ margin: 7px;')}cs-overview {\n  --countersign-gap: 2em;\n}\n`,
    );
    assert.equal(await page.evaluate(styleOf, ['demand-title', 'color']), 'rgb(1, 2, 3)');
  });

  test('a page to which the browser comes back shows what its fields say', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/elements/overview/`);
    await page.evaluate(ready, '.host > :not(p)');
    await page.selectOption('[name=theme]', 'dark');
    await page.fill('#css', 'cs-overview {border: 3px solid}');
    await page.goto(`${site.origin}/elements/`);
    await page.goBack();
    await page.evaluate(ready, '.host > :not(p)');
    const seen = () =>
      page.evaluate(() => {
        const shown = document.querySelector('.host cs-overview')!;
        const [theme, css] = ['[name=theme]', '#css'].map(
          (each) => document.querySelector<HTMLInputElement>(each)!.value,
        );
        return {
          isAlike:
            (shown.getAttribute('theme') ?? 'auto') === theme &&
            document.querySelector('#code')!.textContent.includes('theme="dark"') === (theme === 'dark'),
          hasBorder: (getComputedStyle(shown).borderTopWidth === '3px') === (css !== ''),
        };
      });
    await until(seen, ({isAlike, hasBorder}) => isAlike && hasBorder);
  });

  test('names the part under the pointer, and outlines the part of a button', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/elements/campaign/`);
    await page.evaluate(ready, '.host > :not(p)');
    await page.getByText('Publish the audit in full').first().hover();
    assert.match(await page.innerText('#pointed'), /^Under the pointer: demand-title\.$/);
    await page.getByRole('button', {name: 'demand-title', exact: true}).focus();
    assert.equal(await page.evaluate(styleOf, ['demand-title', 'outline-style']), 'dashed');
    await page.getByRole('button', {name: 'demand-title', exact: true}).blur();
    assert.equal(await page.evaluate(styleOf, ['demand-title', 'outline-style']), 'none');
  });

  test('what the browser does not know is named when the style sheet is left', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/elements/overview/`);
    const good = '/* a { */ cs-overview::part(demand-title), .x:is(a, b) { color: light-dark(red, #fff); --x: 1 }';
    for (const [text, named] of [
      [`${good} cs-overview { colr: red; border: 0 }`, 'colr: red'],
      ['cs-overview { color: rot }', 'color: rot'],
      ['cs-overview::prt(x { color: red }', 'cs-overview::prt(x'],
      ['{ color: red }', '{'],
      [good, undefined],
      [`cs-overview { content: "x;y"; font: 12px/1 "A;B", 'C}', serif }`, undefined],
      ['@media print { cs-overview { color: red } } cs-overview { background: url("data:a;b") }', undefined],
    ]) {
      await page.fill('#css', text!);
      await page.locator('#css').blur();
      const said = named === undefined ? '' : `The browser does not know “${named}”.`;
      assert.equal(await page.locator('main > * [role=status]').textContent(), said, text);
    }
  });

  test('a rule that is half written, or nonsense, breaks nothing and asks for nothing', async () => {
    const {page, errors, messages} = await chromium();
    await page.goto(`${site.origin}/elements/overview/`);
    await page.evaluate(ready, '.host > :not(p)');
    const tracker = `${site.elsewhere}/tracker`;
    for (const text of [
      'cs-overview {',
      `}}} @import "${tracker}.css"; a {`,
      `.host { background: url(${tracker}.png) }`,
      '</style><script>alert(1)</script>',
    ]) {
      await page.fill('#css', text);
      await page.getByRole('button', {name: 'demand-title', exact: true}).click();
      assert.ok((await page.inputValue('#css')).startsWith(text));
    }
    await page.getByRole('button', {name: 'Begin again'}).click();
    assert.equal(await page.inputValue('#css'), '');
    assert.deepEqual([errors, site.requests.filter(({path}) => path.startsWith('/tracker'))], [[], []]);
    // The picture was wanted, and the policy of the page refused it.
    assert.ok(
      messages.some((message) => /tracker\.png.*Content Security Policy/s.test(message)),
      messages.join('\n'),
    );
  });
});

inEveryEngine((_engine, session) => {
  test('an attribute changes the examples and the code, and goes away again', async () => {
    await session().open(`${site.origin}/elements/demand-checklist/`);
    await session().run(ready, '.host > :not(p)');
    const code = () => session().run(() => document.querySelector('#code')!.textContent);
    const before = await code();
    const text = async () => (await session().run(visibleTexts, '.latin cs-demand-checklist'))[0]!;
    assert.match(await text(), /Publish the audit in full[^]*Repair the dam/);
    await session().run(choose, 'demand', 'repair');
    await until(text, (shown) => /Repair the dam/.test(shown) && !/Publish the audit in full/.test(shown));
    assert.match(await code(), /^<cs-demand-checklist src="[^"]+" demand="repair">\n/);
    await session().run(choose, 'heading-level', '9');
    assert.doesNotMatch(await code(), /heading-level/);
    await session().run(choose, 'heading-level', '4');
    await session().run(choose, 'without-heading', 'on');
    assert.match(await code(), / demand="repair" heading-level="4" without-heading>/);
    await session().run(() => document.querySelector<HTMLElement>('#reset')!.click());
    await until(text, (shown) => /Publish the audit in full/.test(shown));
    assert.equal(await code(), before);
  });

  test('a rule for a part works while it is written, in the element and through one around it', async () => {
    for (const name of ['overview', 'campaign']) {
      await session().open(`${site.origin}/elements/${name}/`);
      await session().run(ready, '.host > :not(p)');
      await session().run(write, `cs-${name}::part(demand-title) {color: rgb(1, 2, 3)}`);
      await until(
        () => session().run(styleOf, ['demand-title', 'color']),
        (color) => color === 'rgb(1, 2, 3)',
      );
    }
  });

  test('a mark leads to another source, and what is written into a text stays text', async () => {
    await session().open(`${site.origin}/elements/cite/`);
    await session().run(ready, '.host cs-cite');
    await session().run(choose, 'source', 'company-2026-04');
    await session().run(choose, 'locator', '"><img src=x>');
    const code = await session().run(() => document.querySelector('#code')!.textContent);
    assert.match(code, /<cs-cite source="company-2026-04" locator="&quot;&gt;<img src=x&gt;"><\/cs-cite>/);
    assert.equal(await session().run(() => document.querySelectorAll('#code img').length), 0);
  });
});

// The functions below run in the page.

function choose(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`form [name=${name}]`)!;
  if (field.type === 'checkbox') field.checked = value === 'on';
  else field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

function write(text: string): void {
  const css = document.querySelector<HTMLTextAreaElement>('#css')!;
  css.value = text;
  css.dispatchEvent(new Event('input', {bubbles: true}));
}

/** The computed style of the first part of a name in the English example, through shadow roots. */
function styleOf([part = '', property = '']: readonly string[]): string {
  const find = (root: Element | ShadowRoot): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element.part.contains(part)) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  return getComputedStyle(find(document.querySelector('.latin')!)!).getPropertyValue(property);
}
