// Tries an element: attributes and rules work on the examples of the page while they are written, and the code beside
// them follows. Nothing leaves the page, and nothing is kept.

/** @template {Element} E @param {string} selector @returns {E} */
const one = (selector) => /** @type {E} */ (document.querySelector(selector));

const main = /** @type {HTMLElement} */ (one('main'));
const code = /** @type {HTMLElement} */ (one('#code'));
const css = /** @type {HTMLTextAreaElement} */ (one('#css'));
const status = /** @type {HTMLElement} */ (one('[role=status]'));
const pointed = /** @type {HTMLElement} */ (one('#pointed'));
const form = document.querySelector('form');
const names = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('code[data-selector]'));

const {tag} = main.dataset;
const [own, outline] = [new CSSStyleSheet(), new CSSStyleSheet()];
document.adoptedStyleSheets.push(own, outline);

/** Gives the examples the attributes of the form, and writes them into the code. */
function apply() {
  let open = code.dataset['open'];
  for (const field of /** @type {HTMLCollectionOf<HTMLInputElement>} */ (form?.elements ?? [])) {
    const {name, type, checked, value} = field;
    const given = type === 'checkbox' ? (checked ? '' : undefined) : value.trim();
    const isSet = given !== undefined && (given === '' ? type === 'checkbox' : given !== field.dataset['fallback']);
    for (const element of document.querySelectorAll(`.host ${tag}`)) {
      if (isSet) element.setAttribute(name, given);
      else element.removeAttribute(name);
    }
    if (isSet) open += given === '' ? ` ${name}` : ` ${name}="${escaped(given)}"`;
  }
  const text = /** @type {HTMLElement} */ (code.firstElementChild);
  text.textContent = text.textContent.replace(new RegExp(`<${tag}\\b[^>]*>`), () => `${open}>`);
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');

/**
 * Begins a rule in the style sheet, or goes on with it, and selects what is to be written.
 *
 * @param {string} selector
 * @param {string} [property] - With its name, the declaration sets a custom property. Without, it is still to be written.
 * @param {string} [value]
 */
function begin(selector, property, value = '') {
  const head = `${selector} {\n`;
  if (!css.value.includes(head)) css.value += `${css.value === '' || css.value.endsWith('\n') ? '' : '\n'}${head}}\n`;
  const end = css.value.indexOf('}', css.value.indexOf(head));
  const before = property === undefined ? '  ' : `  ${property}: `;
  css.setRangeText(`${before}${value}${property === undefined ? '' : ';'}\n`, end, end);
  css.focus();
  css.setSelectionRange(end + before.length, end + before.length + value.length);
  own.replaceSync(css.value);
}

for (const name of names) {
  const {selector = '', property, value} = name.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  name.replaceWith(button);
  button.append(name);
  button.addEventListener('click', () => begin(selector, property, value));
  if (property !== undefined) continue;
  const show = () => outline.replaceSync(`${selector} {outline: 2px dashed; outline-offset: 2px}`);
  const hide = () => outline.replaceSync('');
  for (const event of ['pointerenter', 'focus']) button.addEventListener(event, show);
  for (const event of ['pointerleave', 'blur']) button.addEventListener(event, hide);
}

/** Says which part of the example is under the pointer: the innermost that has a rule of its own. */
one('.window').addEventListener('pointerover', (event) => {
  const known = new Set([...names].map(({dataset}) => dataset['part']));
  for (const element of event.composedPath()) {
    const part = element instanceof Element && [...element.part].find((each) => known.has(each));
    if (part) return void (pointed.textContent = `Under the pointer: ${part}.`);
  }
  pointed.textContent = POINT;
});

const POINT = 'Point at something in it, and its part is named here.';

form?.addEventListener('input', apply);
form?.addEventListener('submit', (event) => event.preventDefault());
css.addEventListener('input', () => own.replaceSync(css.value));
one('#reset').addEventListener('click', () => {
  form?.reset();
  css.value = '';
  own.replaceSync('');
  if (form) apply();
  status.textContent = 'As it was at first.';
});

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-copy]'))) {
  button.addEventListener('click', async () => {
    const from = /** @type {HTMLElement} */ (one(`#${button.dataset['copy']}`));
    const text = from === css ? css.value : from.textContent;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied.';
    } catch {
      // The browser or the person forbids it.
      from.focus();
      if (from === css) css.select();
      else getSelection()?.selectAllChildren(from);
      status.textContent = 'It is selected. Copy it with your keyboard or your browser’s menu.';
    }
  });
}

pointed.textContent = POINT;
for (const hidden of /** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll('.control, .tools, #look'))) {
  hidden.hidden = false;
}
// A browser that comes back to the page may have kept what was written.
if (form) apply();
own.replaceSync(css.value);
