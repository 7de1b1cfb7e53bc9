// How an element looks in its page: colours, type, and what a designer may change.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {assertNone, drawn, example, html, make, part, parts, show, style, TAGS} from '../support/elements/fixtures.ts';

/** Puts an element into a page of this colour scheme. */
async function on(scheme: string, element: CampaignElement): Promise<CampaignElement> {
  const place = show<HTMLElement>(html`<div>${element}</div>`);
  place.style.colorScheme = scheme;
  place.style.color = scheme === 'dark' ? 'rgb(240, 240, 240)' : 'rgb(20, 20, 20)';
  await drawn(element);
  return element;
}

const checklist = (attributes: Readonly<Record<string, string>> = {}): CampaignElement =>
  make('cs-demand-checklist', {campaign: example()}, attributes);

/** The colour of the shape of the first demand's status. */
const colourOf = (element: CampaignElement): string => {
  const shape = parts(parts(element, 'demand')[0]!, 'status-shape')[0]!;
  return getComputedStyle(shape).color;
};

/** How light a colour is, from 0 to 1. */
function lightness(colour: string): number {
  const [r, g, b] = colour.match(/[\d.]+/g)!.map(Number) as [number, number, number];
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

/** WCAG 2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, blue] = colour.match(/[\d.]+/g)!.map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

describe('theme="auto"', () => {
  it("follows the page's own colour scheme, and draws no box", async () => {
    const [light, dark] = [await on('light', checklist()), await on('dark', checklist())];
    assert.ok(lightness(colourOf(light)) < 0.45);
    assert.ok(lightness(colourOf(dark)) > 0.55);
    for (const element of [light, dark]) {
      const {backgroundColor, color} = getComputedStyle(element);
      assert.equal(backgroundColor, TRANSPARENT);
      assert.equal(color, getComputedStyle(element.parentElement!).color);
    }
  });

  it('is not written on the element, so that a page finds there what it has written', async () => {
    const element = await on('light', checklist());
    assert.equal(element.hasAttribute('theme'), false);
    assert.equal(element.theme, 'auto');
  });

  it('follows it when it changes', async () => {
    const element = await on('light', checklist());
    const before = colourOf(element);
    element.parentElement!.style.colorScheme = 'dark';
    assert.notEqual(colourOf(element), before);
  });

  it('is meant by every value that is no theme', async () => {
    const dark = colourOf(await on('dark', checklist()));
    for (const theme of ['', 'pink', 'Dark ', 'constructor']) {
      const element = await on('dark', checklist({theme}));
      assert.equal(colourOf(element), dark, theme);
      assert.equal(getComputedStyle(element).backgroundColor, TRANSPARENT, theme);
    }
  });
});

describe('theme="light" and theme="dark"', () => {
  for (const tag of TAGS) {
    it(`hold on any page, with a background of their own: ${tag}`, async () => {
      for (const theme of ['light', 'dark']) {
        for (const scheme of ['light', 'dark']) {
          const element = await on(scheme, make(tag, {campaign: example()}, {theme, source: 'herald-2026'}));
          const {color, backgroundColor, colorScheme} = getComputedStyle(element);
          assert.equal(colorScheme, theme);
          assert.equal(
            lightness(backgroundColor) > 0.5,
            theme === 'light',
            `${theme} on ${scheme}: ${backgroundColor}`,
          );
          assert.ok(contrast(color, backgroundColor) > 7);
        }
      }
    });
  }

  it('have status colours that can be read on that background', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await on('light', checklist({theme}));
      const {backgroundColor} = getComputedStyle(element);
      for (const shape of parts(part(element, 'meanings'), 'status-shape')) {
        assert.ok(contrast(getComputedStyle(shape).color, backgroundColor) > 4.5, shape.dataset['status']);
      }
    }
  });

  it('are taken over by the parts of a cs-campaign', async () => {
    const element = await on('light', make('cs-campaign', {campaign: example()}, {theme: 'dark'}));
    assert.ok(lightness(colourOf(element)) > 0.55);
    assert.ok(lightness(getComputedStyle(parts(element, 'letter-heading')[0]!).color) > 0.8);
  });
});

describe('the type of the page', () => {
  it("is the element's, and its tricks are not", async () => {
    const place = show<HTMLElement>(html`<div>${checklist()}</div>`);
    Object.assign(place.style, {
      fontFamily: 'monospace',
      fontSize: '20px',
      textTransform: 'uppercase',
      letterSpacing: '4px',
      textAlign: 'center',
      textIndent: '40px',
      whiteSpace: 'pre',
    });
    const element = place.firstElementChild as CampaignElement;
    await drawn(element);
    const style = getComputedStyle(parts(element, 'demand-note')[0]!);
    const {fontFamily, fontSize, textTransform, letterSpacing, textIndent, whiteSpace} = style;
    // Two ways in which browsers say the same.
    assertIncludes(['start', 'left'], style.textAlign);
    assert.deepEqual(
      {fontFamily, fontSize, textTransform, letterSpacing, textIndent, whiteSpace},
      {
        fontFamily: 'monospace',
        fontSize: '20px',
        textTransform: 'none',
        letterSpacing: 'normal',
        textIndent: '0px',
        whiteSpace: 'normal',
      },
    );
  });

  it('is what headings have too', async () => {
    const place = show<HTMLElement>(html`<div>${checklist()}</div>`);
    place.style.fontFamily = 'monospace';
    const element = place.firstElementChild as CampaignElement;
    await drawn(element);
    assert.equal(getComputedStyle(part(element, 'demands-heading')).fontFamily, 'monospace');
  });
});

describe('a designer', () => {
  it('sets custom properties anywhere above', async () => {
    style(':root { --countersign-partial-color: rgb(1, 2, 3); --countersign-heading-font-family: fantasy }');
    const element = await on('light', checklist());
    assert.equal(colourOf(element), 'rgb(1, 2, 3)');
    assert.equal(getComputedStyle(part(element, 'demands-heading')).fontFamily, 'fantasy');
  });

  it('sets the colours of a theme', async () => {
    style(
      'cs-demand-checklist { --countersign-text-color: rgb(1, 2, 3); --countersign-background-color: rgb(4, 5, 6) }',
    );
    const element = await on('light', checklist({theme: 'dark'}));
    assert.equal(getComputedStyle(element).color, 'rgb(1, 2, 3)');
    assert.equal(getComputedStyle(element).backgroundColor, 'rgb(4, 5, 6)');
  });

  it('cannot make a custom property load anything', async () => {
    style(':root { --countersign-background-color: url(/ordered/none/spy.png); --countersign-met-color: url(/spy) }');
    const element = await on('light', checklist({theme: 'dark'}));
    assert.equal(getComputedStyle(element).backgroundImage, 'none');
    assertNone(performance.getEntriesByType('resource').filter(({name}) => name.includes('spy')));
  });

  it('styles a part of one element, and inside a whole campaign', async () => {
    style('cs-campaign::part(demand), cs-demand-checklist::part(demand) { outline: 3px solid rgb(1, 2, 3) }');
    for (const tag of ['cs-demand-checklist', 'cs-campaign']) {
      const element = await on('light', make(tag, {campaign: example()}));
      assert.equal(getComputedStyle(parts(element, 'demand')[0]!).outlineColor, 'rgb(1, 2, 3)', tag);
    }
  });

  it('styles by state', async () => {
    style('cs-demand-checklist:state(ready) { outline: 3px solid rgb(1, 2, 3) }');
    assert.equal(getComputedStyle(await on('light', checklist())).outlineColor, 'rgb(1, 2, 3)');
  });

  it('hides it', async () => {
    const element = await on('light', checklist({hidden: ''}));
    assert.equal(getComputedStyle(element).display, 'none');
  });
});
