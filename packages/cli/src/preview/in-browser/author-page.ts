// The script of the author's page. It shows the chosen view in a frame, and anew when the server says that the file has
// changed. Everything that it is told is text, and stays text.
import type {Finding, Message} from '../state.ts';

const {views, sandbox} = document.body.dataset as {views: string; sandbox: string};
const byId = (id: string) => document.getElementById(id)!;
const form = byId('choice') as HTMLFormElement;
const languages = byId('choice-lang');
const box = byId('window');

/** The widths of the two screens, in pixels. */
const PHONE = 360;
const DESKTOP = 1000;

/** The version that is seen, and how far down the reader is in it. */
let shown = 0;
let scroll = 0;
/** The frame that is seen, and one that still loads. */
let frame: HTMLIFrameElement | undefined;
let nextFrame: HTMLIFrameElement | undefined;

const radios = () => [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
/** Everything that is chosen, also where it is of no use for the chosen view. */
const choice = () =>
  new URLSearchParams(radios().flatMap(({name, value, checked}) => (checked ? [[name, value]] : [])));

/** Chooses what an address asks for. */
function choose(asked: URLSearchParams): void {
  for (const radio of radios()) if (asked.get(radio.name) === radio.value) radio.checked = true;
}

/** Shows the chosen view. The one before stays until the new one has loaded. */
function showView(): void {
  const chosen = choice();
  const show = chosen.get('show');
  byId('choice-direction').toggleAttribute('disabled', show === 'page');
  box.hidden = shown === 0;
  if (shown === 0) return;
  fit();
  chosen.set('scroll', String(scroll));
  const folder = show === 'page' ? `${chosen.get('colours')}/` : 'partner';
  const next = document.createElement('iframe');
  next.setAttribute('sandbox', sandbox);
  next.title = 'The letter, as readers see it';
  next.src = `${views}${folder}?${chosen}`;
  next.className = 'loading';
  next.addEventListener('load', () => {
    if (next !== nextFrame) return;
    frame?.remove();
    frame = next;
    nextFrame = undefined;
    next.className = '';
  });
  nextFrame?.remove();
  nextFrame = next;
  box.append(next);
}

/** Gives the frame its width. Where that does not fit, the view is made smaller. */
function fit(): void {
  const room = box.clientWidth;
  if (room === 0) return;
  const width = choice().get('width') === 'phone' ? PHONE : Math.max(DESKTOP, room);
  const scale = Math.min(1, room / width);
  box.style.setProperty('--width', `${width}px`);
  box.style.setProperty('--scale', String(scale));
  const size = byId('size');
  size.hidden = scale === 1;
  size.textContent = `${width} pixels wide, shown at ${Math.round(scale * 100)} % of its size.`;
}

/** Offers the languages of the document, if there is a choice. The chosen one stays while the document has it. */
function offer(tags: Message['languages']): void {
  const offered = [...languages.querySelectorAll('input')].map(({value}) => value);
  // A button that has the focus keeps it.
  if (offered.join() === tags.map(({tag}) => tag).join()) return;
  const before = choice().get('lang') ?? new URLSearchParams(location.search).get('lang');
  languages.hidden = tags.length < 2;
  languages.querySelectorAll('label').forEach((label) => label.remove());
  for (const [index, {tag, name}] of tags.entries()) {
    const radio = Object.assign(document.createElement('input'), {type: 'radio', name: 'lang', value: tag});
    radio.checked = before === tag || index === 0;
    const label = document.createElement('label');
    label.append(radio, ` ${name}`);
    languages.append(label);
  }
}

function list(id: 'problems' | 'warnings', findings: Message['problems']): void {
  const section = byId(id);
  section.hidden = !findings;
  if (!findings) return;
  const {total, listed} = findings;
  section.classList.toggle('has-findings', total > 0);
  byId(`${id}-name`).textContent = total === 0 ? `No ${id}` : `${total} ${total === 1 ? id.slice(0, -1) : id}`;
  const items = listed.map(item);
  if (total > listed.length) {
    const rest = document.createElement('li');
    rest.textContent = `and ${total - listed.length} more. countersign check lists them all.`;
    items.push(rest);
  }
  section.querySelector('ol')!.replaceChildren(...items);
}

function item({line, place, text}: Finding): HTMLElement {
  const where = document.createElement('p');
  const number = Object.assign(document.createElement('strong'), {textContent: `Line ${line}`});
  const name = Object.assign(document.createElement('bdi'), {className: 'place', textContent: place});
  where.append(number, ' ', name);
  const what = document.createElement('p');
  what.dir = 'auto';
  what.textContent = text;
  const entry = document.createElement('li');
  entry.append(where, what);
  return entry;
}

function tell(message: Message): void {
  byId('said').textContent = message.said;
  byId('note').hidden = message.note === '';
  byId('note').textContent = message.note;
  list('problems', message.problems);
  list('warnings', message.warnings);
  if (message.shown === shown) return;
  shown = message.shown;
  offer(message.languages);
  showView();
}

form.addEventListener('change', ({target}) => {
  if ((target as HTMLInputElement).name === 'show') scroll = 0;
  history.replaceState(null, '', `?${choice()}`);
  showView();
});
form.addEventListener('submit', (event) => event.preventDefault());

addEventListener('message', ({source, data}: MessageEvent<{scroll?: unknown} | null>) => {
  if (source === frame?.contentWindow && Number.isSafeInteger(data?.scroll)) scroll = Math.max(0, Number(data!.scroll));
});

choose(new URLSearchParams(location.search));
new ResizeObserver(fit).observe(box);

/** Listens until the server ends, or tells newer pages in place of this one. */
function listen(): void {
  events = new EventSource('events');
  events.onmessage = ({data}: MessageEvent<string>) => tell(JSON.parse(data) as Message);
  events.addEventListener('said', ({data}: MessageEvent<string>) => {
    byId('said').textContent = (JSON.parse(data) as Pick<Message, 'said'>).said;
  });
  events.addEventListener('replaced', () => {
    events.close();
    byId('said').textContent = 'Open in other tabs. What you save is shown there, and here when you come back.';
  });
  events.onerror = () => {
    byId('said').textContent =
      'The preview has ended. Start countersign preview again, and open the address that it prints.';
  };
}

let events: EventSource;
listen();
for (const comingBack of ['focus', 'visibilitychange']) {
  addEventListener(comingBack, () => {
    if (events.readyState === EventSource.CLOSED && !document.hidden) listen();
  });
}
