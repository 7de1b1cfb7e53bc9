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
const POINT = 'Point at something in it, and its part is named here.';
const names = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('code[data-selector]'));

const {tag} = main.dataset;
const [rules, outline] = [new CSSStyleSheet(), new CSSStyleSheet()];
document.adoptedStyleSheets.push(rules, outline);

/** Gives the examples the attributes of the form, and writes them into the code. A value that is none is left out. */
function apply() {
  let open = code.dataset['open'];
  for (const field of /** @type {HTMLCollectionOf<HTMLInputElement>} */ (form?.elements ?? [])) {
    const given = valueOf(field);
    for (const element of document.querySelectorAll(`.host ${tag}`)) {
      if (given === undefined) element.removeAttribute(field.name);
      else element.setAttribute(field.name, given);
    }
    if (given !== undefined) open += given === '' ? ` ${field.name}` : ` ${field.name}="${escaped(given)}"`;
  }
  const text = /** @type {HTMLElement} */ (code.firstElementChild);
  text.textContent = text.textContent.replace(new RegExp(`<${tag}\\b[^>]*>`), () => `${open}>`);
}

/** The value of an attribute, or nothing if it is not to be there. @param {HTMLInputElement} field */
function valueOf(field) {
  if (field.type === 'checkbox') return field.checked ? '' : undefined;
  const value = field.value.trim();
  return value === '' || value === field.dataset['fallback'] || !field.checkValidity() ? undefined : value;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');

/**
 * Begins a rule at the end of the style sheet, and selects what is to be written. What is there already stays as it is.
 *
 * @param {string} selector
 * @param {string} [property] - With its name, the declaration sets a custom property. Without, it is still to be written.
 * @param {string} [value]
 */
function begin(selector, property, value = '') {
  const gap = css.value === '' || css.value.endsWith('\n') ? '' : '\n';
  const before = `${gap}${selector} {\n  ${property === undefined ? '' : `${property}: `}`;
  const at = css.value.length + before.length;
  write(css.value.length, `${before}${value}${property === undefined ? '' : ';'}\n}\n`);
  css.setSelectionRange(at, at + value.length);
}

/**
 * Writes at the end of the style sheet, or in the place of all of it, as if it were typed: a person can undo it.
 *
 * @param {number} from
 * @param {string} text
 */
function write(from, text) {
  css.focus();
  css.setSelectionRange(from, css.value.length);
  // The way that is left where a browser has no such command cannot be undone.
  if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text))
    css.setRangeText(text, from, css.value.length);
  rules.replaceSync(css.value);
}

/**
 * The first selector or declaration that the browser does not know, and so passes over in silence. A sheet with rules
 * within rules is not looked at.
 *
 * @param {string} sheet
 */
function unknownIn(sheet) {
  const bare = sheet.replaceAll(/\/\*[^]*?\*\/|"[^"\n]*"|'[^'\n]*'/g, (text) => (text.startsWith('/') ? '' : '""'));
  if (/@|\{[^}]*\{/.test(bare)) return undefined;
  for (const [, before = '', body = ''] of bare.matchAll(/([^{}]*)\{([^{}]*)/g)) {
    const selector = before.trim();
    if (!isSelector(selector)) return selector || '{';
    const declarations = body.split(/;(?![^(]*\))/).map((each) => each.trim());
    const wrong = declarations.find((each) => each !== '' && !CSS.supports(`(${each})`));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** @param {string} text */
function isSelector(text) {
  try {
    document.querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether something in the examples has a part. @param {ParentNode} root @param {string} part @returns {boolean} */
const hasPart = (root, part) =>
  [...root.querySelectorAll('*')].some(
    (each) => each.part.contains(part) || (each.shadowRoot !== null && hasPart(each.shadowRoot, part)),
  );

for (const name of names) {
  const {selector = '', property, value} = name.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  name.replaceWith(button);
  button.append(name);
  button.setAttribute('aria-describedby', 'begins');
  button.addEventListener('click', () => begin(selector, property, value));
  if (property !== undefined) continue;
  const {part = ''} = name.dataset;
  const show = () => {
    outline.replaceSync(`${selector} {outline: 2px dashed; outline-offset: 2px}`);
    pointed.textContent = hasPart(one('.window'), part) ? POINT : `Nothing in this example is ${part}.`;
  };
  const hide = () => outline.replaceSync('');
  for (const event of ['pointerenter', 'focus']) button.addEventListener(event, show);
  for (const event of ['pointerleave', 'blur']) button.addEventListener(event, hide);
}

/** Says which part of the example is under the pointer: the innermost for which a rule can begin. */
one('.window').addEventListener('pointerover', (event) => {
  const around = event.composedPath().filter((each) => each instanceof Element);
  for (const {part} of around) {
    for (const name of part) {
      const host = around.find(({localName}) => known.has(`${localName}::part(${name})`));
      if (host)
        return void (pointed.textContent = `Under the pointer: ${tag ? name : `${host.localName}::part(${name})`}.`);
    }
  }
  pointed.textContent = POINT;
});

const known = new Set([...names].map(({dataset}) => dataset['selector']));

form?.addEventListener('input', apply);
form?.addEventListener('submit', (event) => event.preventDefault());
css.addEventListener('input', () => rules.replaceSync(css.value));
// Not while it is written: a rule that is not finished is always wrong.
css.addEventListener('change', () => {
  const unknown = unknownIn(css.value);
  status.textContent = unknown === undefined ? '' : `The browser does not know “${unknown}”.`;
});
one('#reset').addEventListener('click', () => {
  form?.reset();
  write(0, '');
  if (form) apply();
  status.textContent = 'As it was at first.';
});

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-copy]'))) {
  button.addEventListener('click', async () => {
    const from = /** @type {HTMLElement} */ (one(`#${button.dataset['copy']}`));
    const text = from === css ? css.value : from.textContent;
    // The same words again are said again.
    status.textContent = '';
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
for (const hidden of /** @type {NodeListOf<HTMLElement>} */ (
  main.querySelectorAll('.control, .tools, .begins, #look')
)) {
  hidden.hidden = false;
}
// A page that cannot have the element has nothing to change.
void customElements.whenDefined(tag || 'cs-campaign').then(() => {
  for (const control of /** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll('.control')))
    control.hidden = false;
});
// Also after a browser has come back to the page, and given the fields what was written.
addEventListener('pageshow', () => {
  if (form) apply();
  rules.replaceSync(css.value);
});
