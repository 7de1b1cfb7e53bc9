// The fields of the studio show their state to the eye, and tell it to assistive technology.
import assert from 'node:assert/strict';
import {render} from 'lit';
import {sheets, sheetsLoaded} from '../../stories/studio/sheets.ts';
import {modules} from './modules.ts';
import {mount, unmount} from './mount.ts';

const CONTROLS = 'input:not([type=checkbox]), select, textarea';

/** The controls of a story of fields, and the width of the mark at their start in pixels. */
async function controlsOf(name: string, locale: string) {
  const story = modules['studio-fields/studio-fields'].find((each) => each.name === name)!;
  const page = await mount(story.render(), {locale});
  return [...page.querySelectorAll<HTMLElement>(CONTROLS)].map((control) => ({
    id: control.id,
    isInvalid: control.getAttribute('aria-invalid') === 'true',
    mark: parseFloat(getComputedStyle(control).borderInlineStartWidth),
    description: (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => page.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
      .join(' '),
  }));
}

describe('a field of the studio', () => {
  // As in the studio's own page, its style is there before the first field. WebKit once gave a list the native look,
  // without a mark, where both came with the story.
  before(async () => {
    const page = document.body.appendChild(document.createElement('div'));
    render(sheets(), page);
    await sheetsLoaded();
  });
  afterEach(unmount);

  for (const locale of ['en', 'ar']) {
    it(`has a mark, and says what is wrong, where it has a problem: ${locale}`, async () => {
      const controls = await controlsOf('WithProblems', locale);
      assert.equal(controls.length, 9);
      for (const {id, isInvalid, mark, description} of controls) {
        assert.ok(isInvalid, id);
        assert.equal(mark, 4, id);
        assert.match(description, locale === 'en' ? /Problem/ : /مشكلة/, id);
      }
    });

    it(`has no mark, and says what deserves another look, where it has a warning: ${locale}`, async () => {
      const controls = await controlsOf('WithWarnings', locale);
      assert.equal(controls.length, 9);
      for (const {id, isInvalid, mark, description} of controls) {
        assert.ok(!isInvalid, id);
        assert.equal(mark, 1, id);
        assert.match(description, /Shorten|Add|Cite|Write|Choose/, id);
      }
    });
  }
});
