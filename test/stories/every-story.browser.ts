// Every story, with all that it unfolds, in two languages and two colour schemes: breaks no rule of axe, says nothing on
// the console, and fits into 280 pixels, and into 320 with text of twice the size.
import {expect} from 'chai';
import {axe} from './axe.ts';
import {modules} from './modules.ts';
import {mount, overflow, unfold, unmount} from './mount.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of the rules that look at colours; the others find the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

describe('every story', () => {
  for (const stories of Object.values(modules)) {
    for (const {element, name, render, warns} of stories) {
      it(`${element} ${name}`, async function () {
        this.timeout(60_000);
        const printed = listenToConsole();
        try {
          for (const locale of ['en', 'ar']) {
            const page = await mount(render(), {locale});
            await unfold(page);
            expect(await violations(page, RULES), `${locale}, light`).to.deep.equal([]);
            page.style.colorScheme = 'dark';
            expect(await violations(page, COLOUR_RULES), `${locale}, dark`).to.deep.equal([]);
            page.style.inlineSize = '280px';
            expect(overflow(page), `${locale}, 280 px`).to.deep.equal([]);
            page.style.inlineSize = '320px';
            page.style.fontSize = '200%';
            expect(overflow(page), `${locale}, 320 px, text of 200 %`).to.deep.equal([]);
          }
        } finally {
          printed.stop();
          unmount();
        }
        const expected = warns ? [warns] : [];
        expect(printed.lines, printed.lines.join('\n')).to.have.length(expected.length);
        expected.forEach((pattern, at) => expect(printed.lines[at]).to.match(pattern));
      });
    }
  }
});

async function violations(page: Element, rules: string[]): Promise<string[]> {
  const results = await axe.run(page, {
    runOnly: rules,
    // Landmarks for all of its content are the page's to have.
    ...(rules === RULES && {rules: {region: {enabled: false}}}),
    resultTypes: ['violations'],
  });
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.slice(0, 5).map(({target, failureSummary}) => `${id}: ${help}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

function listenToConsole(): {lines: string[]; stop: () => void} {
  const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
  const lines: string[] = [];
  const kept = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...values: unknown[]) => void lines.push(values.join(' '));
  return {lines, stop: () => methods.forEach((method, at) => (console[method] = kept[at]!))};
}
