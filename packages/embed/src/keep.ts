// The script of a snippet that holds the campaign as static HTML. It keeps that HTML, and requests nothing before the
// reader is within two screens of it. Then it asks for the document. If that is newer than the HTML, it loads the code
// at once. If not, it waits until the page is idle, or until the reader presses something that needs the code. It
// defines no element: countersign.js, beside it, does. Presses in the static HTML stay its work until that is replaced.
//
// One attribute of the element says how far the script is, until the code has taken over: see `Stage`.
import {page, real} from '@countersign/elements/parts.js';
import {idle} from './idle.js';
import {answers, isNewer, publishedOf} from './kept/document.js';
import type {Content, KeptElement} from './kept/element.js';
import {press} from './kept/press.js';
import {pinnedScript, type AddressPolicy} from './pinned-script.js';
import {OWN_TAGS, RECORD_TAGS} from './tags.js';

/** Subresource integrity of `countersign.js`. */
declare const INTEGRITY: string;

/** `kept`: the static HTML stands. `loading`: the code is requested. `failed`: it did not come, or may not run. */
type Stage = 'kept' | 'loading' | 'failed';

const ELEMENTS = `${OWN_TAGS},${RECORD_TAGS}`;
/** Time in milliseconds from the end of loading to the code, in browsers that do not say when a page is idle. */
const REST = 200;

const own = import.meta.url;
/** Beside our file and named like it, also with a version in the name: `keep-0.1.0.js`. */
const code = new URL(own);
code.pathname = code.pathname.replace(/keep(?=[^/]*$)/, 'countersign');

const seen = new WeakSet<Element>();
/** The elements with a campaign as static HTML. The code asks what they show, for it never looks inside itself. */
const contents = new WeakMap<Element, Content>();
/** The request for the code, while it is under way and when it succeeded. */
let request: Promise<void> | undefined;
let tries = 0;

const isDefined = () => customElements.get('cs-campaign') !== undefined;

function find(root: Document | Element): void {
  if (root instanceof Element && real(root).matches(ELEMENTS)) keep(root as KeptElement);
  for (const each of real(root).querySelectorAll<KeptElement>(ELEMENTS)) keep(each);
}

function keep(element: KeptElement): void {
  // An element inside another one comes with that.
  if (seen.has(element) || isDefined() || element.matches(`:is(${ELEMENTS}) *`)) return;
  seen.add(element);
  element.dataset['countersign'] = 'kept' satisfies Stage;
  // Not in the partner's own words.
  const content = element.querySelector<HTMLElement>(':scope > [data-shows], :scope > :not([slot]) [data-shows]');
  const [campaign = '', revision, shows = '', ...languages] = content?.dataset['shows']?.split(' ') ?? [];
  if (content) contents.set(element, {campaign, revision: Number(revision), shows, languages: languages.join(' ')});
  element.addEventListener('click', onClick);
  watch(element.localName);
  if (!observer) return void idle({rest: REST}).then(() => near(element));
  observer.observe(element);
  // A page's style sheet may leave the element without a box of its own.
  if (element.firstElementChild) observer.observe(element.firstElementChild);
}

const watched = new Set<string>();

/** Ends our work at all elements of a name as soon as the code has registered them and shows the campaign. */
function watch(name: string): void {
  if (watched.has(name)) return;
  watched.add(name);
  void customElements.whenDefined(name).then(() => {
    for (const each of page.querySelectorAll<KeptElement>(name)) {
      if (!seen.has(each)) continue;
      delete each.dataset['countersign'];
      void each.whenReady?.().then(() => each.removeEventListener('click', onClick));
    }
  });
}

const nearby = new WeakSet<Element>();

/** Loads the code for an element that the reader may soon see: at once if it shows too little, else when it is time. */
async function near(element: KeptElement): Promise<void> {
  if (nearby.has(element) || isDefined()) return;
  nearby.add(element);
  const content = contents.get(element);
  if (content && !isNewer(await publishedOf(element), content)) await idle({rest: REST});
  if (tries === 0) await load();
}

const onClick = (event: MouseEvent): void => press(event, () => load().then(isDefined));

/** Loads the code, unless that is under way or done. Each call after a failure tries again. */
function load(): Promise<void> {
  request ??= new Promise((done) => {
    if (isDefined()) return done();
    show('loading');
    const after = () => {
      script?.remove();
      if (!isDefined()) {
        request = undefined;
        show('failed');
      }
      done();
    };
    let script: HTMLScriptElement | undefined;
    try {
      // A browser may have kept what failed: another query asks the server again.
      if (tries++) code.searchParams.set('try', String(tries));
      policy ??= createPolicy();
      script = pinnedScript(
        {address: code.href, integrity: INTEGRITY, nonce: ownScript?.nonce ?? '', policy},
        // The code takes the policy from here: a page may refuse a second one by the same name.
        {
          onload: after,
          onerror: after,
          countersignPolicy: policy,
          countersignAnswers: answers,
          countersignKept: contents,
        },
      );
      page.head.append(script);
    } catch {
      after();
    }
  });
  return request;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): AddressPolicy;
}
let policy: AddressPolicy | undefined;

/**
 * Makes the one policy of this script and of the code, where the browser has such policies. It allows scripts of our
 * own folder.
 *
 * @throws TypeError if the page does not allow the policy.
 */
function createPolicy(): AddressPolicy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  if (typeof trustedTypes?.createPolicy !== 'function') return undefined;
  return trustedTypes.createPolicy('countersign', {
    createHTML: (html) => html,
    createScriptURL: (url) => (url.startsWith(new URL('.', own).href) ? url : ''),
  });
}

function show(stage: Stage): void {
  for (const each of page.querySelectorAll<HTMLElement>(ELEMENTS)) {
    if (seen.has(each)) each.dataset['countersign'] = stage;
  }
}

/** The element of this script. A script in a shadow tree is not found, and has no nonce. */
const ownScript = [...page.scripts].find(({src}) => src === own);

// In a browser without one, markup may have put an element in its place.
const observer =
  typeof IntersectionObserver === 'function'
    ? new IntersectionObserver(
        (entries) => {
          for (const {isIntersecting, target} of entries) {
            if (!isIntersecting) continue;
            observer!.unobserve(target);
            const element = real(target).closest<KeptElement>(ELEMENTS);
            if (element) void near(element);
          }
        },
        // Two screens above and below. A frame of another site is not told what is outside it.
        {rootMargin: '200% 0px'},
      )
    : undefined;

find(document);
// Pages that bring their content later run no script again that they have run once.
new MutationObserver((records, watcher) => {
  if (isDefined()) return watcher.disconnect();
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) find(node);
}).observe(document, {childList: true, subtree: true});
