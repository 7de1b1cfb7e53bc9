// The script of a snippet that holds the campaign as static HTML. It keeps that HTML, and requests nothing before the
// reader is within two screens of it. Then it asks for the document. If that is newer than the HTML, it loads the code
// at once. If not, it waits until the page is idle, or until the reader presses something that needs the code. It
// defines no element: countersign.js, beside it, does. Presses in the static HTML stay its work until that is replaced.
//
// One attribute of the element says how far the script is, until the code has taken over: see `Stage`.
import {idle} from './idle.js';
import {pinnedScript, type AddressPolicy} from './pinned-script.js';
import {OWN_TAGS, RECORD_TAGS} from './tags.js';

/** Subresource integrity of `countersign.js`. */
declare const INTEGRITY: string;

/** `kept`: the static HTML stands. `loading`: the code is requested. `failed`: it did not come, or may not run. */
type Stage = 'kept' | 'loading' | 'failed';

interface KeptElement extends HTMLElement {
  // These exist from the upgrade on.
  state?: string;
  whenReady?: () => Promise<unknown>;
  /** Draws the campaign in the place of the static HTML, which would stay otherwise. */
  takeOver?: () => void;
}

/** The campaign that the static HTML in an element shows. */
interface Content {
  readonly campaign: string;
  readonly revision: number;
  /** The layout of a `cs-campaign`, or the name of another element without `cs-`. */
  readonly shows: string;
  /** The language that was asked for. */
  readonly lang: string;
}

const ELEMENTS = `${OWN_TAGS},${RECORD_TAGS}`;
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const MAX_DOCUMENT_MS = 20_000;
/** Time in milliseconds from the end of loading to the code, in browsers that do not say when a page is idle. */
const REST = 200;
/** How long a press waits for the code, before its link is followed as without script. */
const MAX_PRESS_MS = 5000;

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
/** The link that was pressed last. */
let pressed: HTMLAnchorElement | undefined;
/** True while a link is followed that could not be opened in place. */
let isFollowing = false;

const isDefined = () => customElements.get('cs-campaign') !== undefined;

function find(root: Document | Element): void {
  if (root instanceof Element && root.matches(ELEMENTS)) keep(root as KeptElement);
  for (const each of root.querySelectorAll<KeptElement>(ELEMENTS)) keep(each);
}

function keep(element: KeptElement): void {
  // An element inside another one comes with that.
  if (seen.has(element) || isDefined() || element.parentElement?.closest(ELEMENTS)) return;
  seen.add(element);
  element.dataset['countersign'] = 'kept' satisfies Stage;
  // Not in the partner's own words.
  const content = element.querySelector<HTMLElement>(':scope > [data-shows], :scope > :not([slot]) [data-shows]');
  const [campaign = '', revision, shows = '', lang = ''] = content?.dataset['shows']?.split(' ') ?? [];
  if (content) contents.set(element, {campaign, revision: Number(revision), shows, lang});
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
    for (const each of document.querySelectorAll<KeptElement>(name)) {
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

/** The part of a document that keep.js reads. */
interface Published {
  readonly id?: unknown;
  readonly revision?: unknown;
}

/** True if a document is not what the static HTML shows. The partner may have named another letter. */
const isNewer = (published: Published | undefined, {campaign, revision}: Content): boolean =>
  !!published && (published.id !== campaign || Number(published.revision) > revision);

const documents = new Map<string, Promise<Published | undefined>>();
/** The answers to our requests for documents. The code takes them, so that each document is requested once. */
const answers = new Map<string, {readonly response: Response; readonly time: number}>();

/** The element's document, or undefined if that may not be requested yet, or is not to be had. */
async function publishedOf(element: Element): Promise<Published | undefined> {
  const attribute = (name: string) => element.getAttribute(name);
  const src = attribute('src')?.trim();
  // A pinned document has no other revision, and a signed one cannot be checked.
  const isFixed = ['integrity', 'signed-by'].some((name) => element.hasAttribute(name));
  const mayAsk = /^\s*auto\s*$/i.test(attribute('load') ?? 'auto') && !isFixed;
  if (!src || !mayAsk) return undefined;
  const known = documents.get(src) ?? fetchDocument(src).catch(() => undefined);
  documents.set(src, known);
  return known;
}

async function fetchDocument(src: string): Promise<Published | undefined> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), MAX_DOCUMENT_MS);
  try {
    const response = await fetch(src, {
      mode: 'cors',
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: aborter.signal,
    });
    if (!response.ok) return undefined;
    const reader = response.body!.getReader();
    // Bytes and no text: the code checks the encoding, too.
    const chunks: BlobPart[] = [];
    for (let size = 0; ;) {
      const {done, value} = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MAX_DOCUMENT_BYTES) return undefined;
      chunks.push(value);
    }
    const body = new Blob(chunks);
    answers.set(new URL(src, document.baseURI).href, {response: new Response(body), time: performance.now()});
    return Object(await new Response(body).json()) as Published;
  } finally {
    clearTimeout(timer);
    // Stop the rest of the body, for example of one that is too large.
    aborter.abort();
  }
}

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
      document.head.append(script);
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
  return trustedTypes?.createPolicy('countersign', {
    createHTML: (html) => html,
    createScriptURL: (url) => (url.startsWith(new URL('.', own).href) ? url : ''),
  });
}

function show(stage: Stage): void {
  for (const each of document.querySelectorAll<HTMLElement>(ELEMENTS)) {
    if (seen.has(each)) each.dataset['countersign'] = stage;
  }
}

const MARK = '[role=doc-noteref]';

/** Loads the code for what was pressed. A mark and the way to the record wait for it, and then open in place. */
function onClick(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const element = event.currentTarget as KeptElement;
  const {ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  // Without a campaign nothing opens in place.
  if (isFollowing || ['empty', 'failed'].includes(element.state ?? '')) return;
  void load();
  // The partner's own words are no matter of ours, and a script's press goes where it goes without us.
  if (!link || link.closest('[slot]') || !event.isTrusted) return;
  const part = link.parentElement!.dataset['opens'];
  const opens = link.getAttribute('href')?.startsWith('#') === false && (part ?? link.matches(MARK));
  if (!opens || link.target || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  if (pressed === link) return;
  pressed = link;
  // The code does not take over while the focus is inside.
  link.blur();
  const root = element.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  const open = () => {
    const target = part
      ? live(element.shadowRoot!, `[part~="${CSS.escape(part)}"]>summary`)[0]
      : sameMark(element, link);
    target?.focus();
    target?.click();
    return target;
  };
  const patience = new Promise<boolean>((done) => setTimeout(() => done(false), MAX_PRESS_MS));
  void Promise.race([isShown(element), patience]).then((shown) => {
    if (pressed !== link) return;
    pressed = undefined;
    // The reader has gone on, or the page has taken the link away.
    if (root.activeElement !== focused || !link.isConnected) return;
    if (shown && open()) return;
    link.focus({preventScroll: true});
    isFollowing = true;
    link.click();
    isFollowing = false;
  });
}

/** Resolves to true when the code shows the campaign, and to false when it cannot. */
async function isShown(element: KeptElement): Promise<boolean> {
  await load();
  if (!isDefined()) return false;
  // An element of the record comes with a part of the code.
  await customElements.whenDefined(element.localName);
  element.takeOver?.();
  const failed = new Promise<boolean>((done) => element.addEventListener('cs-error', () => done(false), {once: true}));
  return Promise.race([element.whenReady!().then(() => true), failed]);
}

/** Elements in a shadow root, and in those inside it, that match. */
function live(root: ShadowRoot, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? live(each.shadowRoot, selector) : []),
  ]);
}

/** The mark that the code has drawn in the place of a static one: the same of those that lead to the same source. */
function sameMark(element: KeptElement, link: HTMLAnchorElement): HTMLElement | undefined {
  const like = (marks: readonly Element[]) => marks.filter((mark) => (mark as HTMLAnchorElement).href === link.href);
  const all = like(live(element.shadowRoot!, '[part~=mark]'));
  return (
    (all[like([...element.querySelectorAll(MARK)]).indexOf(link)] as HTMLElement | undefined) ?? (all[0] as HTMLElement)
  );
}

/** The element of this script. A script in a shadow tree is not found, and has no nonce. */
const ownScript = [...document.querySelectorAll('script')].find(({src}) => src === own);

const observer =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const element = target.closest<KeptElement>(ELEMENTS);
        if (element) void near(element);
      }
    },
    // Two screens above and below. A frame of another site is not told what is outside it.
    {rootMargin: '200% 0px'},
  );

find(document);
// Pages that bring their content later run no script again that they have run once.
new MutationObserver((records, watcher) => {
  if (isDefined()) return watcher.disconnect();
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) find(node);
}).observe(document, {childList: true, subtree: true});
