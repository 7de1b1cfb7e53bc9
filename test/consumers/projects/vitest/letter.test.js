// The tests that a partner writes of its own components, in a DOM without layout. Vitest fails for what nothing catches.
import {expect, test} from 'vitest';
import '@countersign/elements/define.js';
import campaign from './src/campaign.json';

const title = campaign.letter.title.en;
const [first] = campaign.sources;

/** The text of a node, with that of the shadow roots inside. */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ');
  if (node.localName === 'style') return '';
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
}

/** The nodes that match a selector, also those in shadow roots. */
function all(selector, node = document) {
  const inner = [...node.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? all(selector, shadowRoot) : [],
  );
  return [...node.querySelectorAll(selector), ...inner];
}

/** Writes elements into the page, and gives each the campaign. */
async function show(html) {
  document.body.innerHTML = html;
  const elements = [...document.body.children];
  for (const element of elements) element.campaign = campaign;
  await Promise.all(elements.map((element) => element.whenReady()));
  return elements;
}

test.each([
  ['cs-campaign', title],
  ['cs-overview', title],
  ['cs-letter-card', title],
  ['cs-demand-checklist', campaign.demands[2].title.en],
  ['cs-statements', campaign.statements[0].text.en.slice(0, 20)],
  ['cs-signatory-logos', 'Access Now'],
  ['cs-source-list', first.publishers[0]],
])('%s shows a campaign', async (tag, text) => {
  const [element] = await show(`<${tag}></${tag}>`);
  expect(textOf(element)).toContain(text);
});

test('cs-cite shows a mark', async () => {
  const [element] = await show(`<cs-cite source="${first.id}"></cs-cite>`);
  expect(textOf(element)).toContain('[1]');
});

test('an overview opens its record', async () => {
  await show('<cs-campaign></cs-campaign>');
  expect(all('[part=source]')).toHaveLength(0);
  for (const details of all('details')) details.open = true;
  await expect.poll(() => all('[part=source]').length).toBe(campaign.sources.length);
});

test('a mark shows its source in place, and leads to the list', async () => {
  await show('<cs-campaign layout="full"></cs-campaign>');
  all('[data-source]')[0].click();
  await expect.poll(() => all('[part=note]').length).toBe(1);
  all('[part=note] button').at(-1).click();
  await expect.poll(() => all('.back').length).toBe(1);
});

test('of several elements with one document, one has the whole closing line', async () => {
  const [statements, demands] = await show(
    '<cs-statements></cs-statements><cs-demand-checklist></cs-demand-checklist>',
  );
  expect(textOf(demands)).not.toContain('revision 1');
  statements.remove();
  await expect.poll(() => textOf(demands)).toContain('revision 1');
});

test('a document is fetched', async () => {
  document.body.innerHTML = `<cs-campaign src="${process.env.SRC}"></cs-campaign>`;
  await document.querySelector('cs-campaign').whenReady();
  expect(textOf(document.body)).toContain(title);
});
