// The script of the author's page. It shows the chosen view in a frame, and anew when the server says that the file has
// changed. Everything that it is told is text, and stays text.
import type {Finding, Message} from '../state.ts';

const {views, sandbox} = document.body.dataset as {views: string; sandbox: string};
const byId = (id: string) => document.getElementById(id)!;
const form = byId('choice') as HTMLFormElement;
const languages = byId('choice-lang');
const box = byId('window');

let shown = 0;
let scroll = 0;
let frame: HTMLIFrameElement | undefined;

const choice = () => new URLSearchParams(new FormData(form) as never as Record<string, string>);
const radios = () => form.querySelectorAll<HTMLInputElement>('input[type=radio]');

/** Chooses what an address asks for. */
function choose(asked: URLSearchParams): void {
  for (const radio of radios()) if (asked.get(radio.name) === radio.value) radio.checked = true;
}

/** Shows the chosen view. The one before stays until the new one has loaded. */
function showView(): void {
  const chosen = choice();
  const show = chosen.get('show');
  byId('choice-direction').toggleAttribute('disabled', show === 'page');
  box.dataset['width'] = chosen.get('width')!;
  byId('view').hidden = shown === 0;
  if (shown === 0) return;
  chosen.set('scroll', String(scroll));
  const folder = show === 'page' ? `${chosen.get('colours')}/` : 'partner';
  const next = document.createElement('iframe');
  next.setAttribute('sandbox', sandbox);
  next.title = 'The letter, as readers see it';
  next.src = `${views}${folder}?${chosen}`;
  frame?.remove();
  frame = next;
  box.append(next);
}

/** Offers the languages of the document. The one that was chosen stays, if the document still has it. */
function offer(tags: Message['languages']): void {
  const before = choice().get('lang') ?? new URLSearchParams(location.search).get('lang');
  languages.querySelectorAll('label').forEach((label) => label.remove());
  for (const [index, {tag, name}] of tags.entries()) {
    const radio = Object.assign(document.createElement('input'), {type: 'radio', name: 'lang', value: tag});
    radio.checked = before === tag || index === 0;
    const label = document.createElement('label');
    label.append(radio, ` ${name}`);
    languages.append(label);
  }
}

function list(id: 'problems' | 'warnings', {total, listed}: Message['problems']): void {
  const name = byId(`${id}-name`);
  const noun = id.slice(0, -1);
  name.textContent = total === 0 ? `No ${id}` : `${total} ${total === 1 ? noun : id}`;
  name.classList.toggle('has-problems', id === 'problems' && total > 0);
  byId(id).replaceChildren(...listed.map(item));
  if (total > listed.length) {
    const rest = document.createElement('li');
    rest.textContent = `and ${total - listed.length} more. countersign check lists them all.`;
    byId(id).append(rest);
  }
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
  byId('behind').hidden = !(message.isBehind && message.shown > 0);
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
  if (source === frame?.contentWindow && typeof data?.scroll === 'number') scroll = data.scroll;
});

choose(new URLSearchParams(location.search));
showView();
const events = new EventSource('events');
events.onmessage = ({data}: MessageEvent<string>) => tell(JSON.parse(data) as Message);
events.onerror = () => {
  byId('said').textContent = 'The preview has ended. Start countersign preview again, and open the address that it prints.';
};
