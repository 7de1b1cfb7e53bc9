// Search in the guides: text in a field, results as a list. All that it loads lies beside the pages. Text of results is
// only ever text.

/**
 * @typedef {{url: string, title: string, plain_excerpt: string, weighted_locations: {balanced_score: number}[]}} Place
 *   A section of a guide, with the places where the words stand.
 */
/** @typedef {{url: string, content: string, meta: {title: string}, plain_excerpt: string, sub_results: Place[]}} Guide */

/** The most guides that are looked at, and the most sections of one in the list. */
const [MOST_GUIDES, MOST_SECTIONS] = [30, 3];

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
const status = /** @type {HTMLElement} */ (document.querySelector('[role=status]'));
const list = /** @type {HTMLElement} */ (document.querySelector('#results'));

/** @type {Promise<any> | undefined} */
let engine;
let tries = 0;

/** The last engine that could not have a part of the index: its number. It goes on without it, and finds less. */
let incomplete = 0;
const {fetch: request} = window;
window.fetch = async (...asked) => {
  const asking = tries;
  const response = await request(...asked).catch(() => undefined);
  if (!response?.ok) incomplete = asking;
  return response ?? Response.error();
};

/** Loads the engine with the first key, and again after a failure. It runs in the page: a worker needs more rights. */
function load() {
  // After a failure the module is another one: the first keeps what it could not load.
  engine ??= import(`../pagefind/pagefind.js${tries++ === 0 ? '' : `?try=${tries}`}`).then(async (module) => {
    await module.options({noWorker: true, excerptLength: 24});
    await module.init();
    return module;
  });
  return engine;
}

async function search() {
  const text = field.value.trim();
  history.replaceState(null, '', text === '' ? '.' : `?q=${encodeURIComponent(text)}`);
  if (text === '') return show('', []);
  if (!engine) status.textContent = 'Searching …';
  try {
    const {debouncedSearch} = await load();
    const found = await debouncedSearch(text, {}, 150);
    // A later key has asked for something else.
    if (found === null || field.value.trim() !== text) return;
    /** @type {Guide[]} */
    const guides = await Promise.all(found.results.slice(0, MOST_GUIDES).map((/** @type {any} */ each) => each.data()));
    if (field.value.trim() !== text) return;
    const isWhole = incomplete !== tries;
    const fitting = guides.filter(({content}) => hasWords(content, text)).sort(decisionsLast);
    const count = fitting.length;
    // The next press asks for what is missing again.
    if (!isWhole) engine = undefined;
    if (!isWhole && count === 0) throw new Error('A part of the index is missing.');
    const said = count === 0 ? 'No guide has these words.' : count === 1 ? '1 guide' : `${count} guides`;
    show(isWhole ? said : `${said}. A part of the search could not be loaded: press Enter to try again.`, fitting);
  } catch {
    engine = undefined;
    show('The search could not be loaded. Press Enter to try again.', []);
  }
}

/**
 * Whether a text has each word, or its stem. The engine also gives guides for the beginning of a word that no guide has.
 *
 * @param {string} content @param {string} words
 */
function hasWords(content, words) {
  const text = content.toLowerCase();
  const stems = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, Math.max(3, word.length - 4)));
  return stems.every((stem) => text.includes(stem));
}

/** Readers look for what to do first, and for why it was decided last. @param {Guide} one @param {Guide} other */
const decisionsLast = (one, other) => Number(isDecision(one)) - Number(isDecision(other));

/** @param {Guide} guide */
const isDecision = ({url}) => url.includes('/decisions/');

/** How well a section fits. A word in its heading counts more. @param {Place} section */
const score = ({weighted_locations}) => weighted_locations.reduce((sum, {balanced_score}) => sum + balanced_score, 0);

/** @param {string} said @param {readonly Guide[]} guides */
function show(said, guides) {
  status.textContent = said;
  list.replaceChildren(
    ...guides.map(({url, meta, plain_excerpt, sub_results}) => {
      const sections = sub_results
        .filter(({title}) => title !== meta.title)
        .sort((one, other) => score(other) - score(one))
        .slice(0, MOST_SECTIONS);
      const item = element('li', link(url, meta.title));
      if (sections.length === 0) item.append(element('p', plain_excerpt));
      else
        item.append(
          element('ul', ...sections.map((each) => element('li', link(each.url, each.title), ': ', each.plain_excerpt))),
        );
      return item;
    }),
  );
}

/** @param {string} name @param {(Node | string)[]} content */
function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** @param {string} href @param {string} text */
const link = (href, text) => Object.assign(element('a', text), {href});

field.addEventListener('input', () => void search());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
form.hidden = false;
field.value = new URLSearchParams(location.search).get('q') ?? '';
field.focus();
void search();
