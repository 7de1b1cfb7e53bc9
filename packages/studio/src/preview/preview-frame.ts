// The frame in which the page of the preview shows a letter. It has no origin: nothing in it reaches the page around.
import {html, LitElement, type TemplateResult} from 'lit';
import {showPage} from '../shell/trusted.ts';
import {frameMessage, type ShowMessage} from './message.ts';

/** Widths of the screens, in CSS pixels. */
const WIDTHS = {phone: 360, desktop: 1100} as const;

export const SCREENS = ['phone', 'desktop'] as const;
export type Screen = (typeof SCREENS)[number];

/**
 * Shows a letter in the page of the preview.
 *
 * Events: `preview-link`, whose `detail` is the address of a link that was pressed. `preview-scale`, whose `detail` is
 * the size at which a screen that does not fit is shown, from 0 to 1. `preview-missing`, if the page does not load.
 */
export class PreviewFrame extends LitElement {
  static override properties = {
    message: {attribute: false},
    screen: {attribute: false},
    name: {attribute: false},
  };

  /** The letter. It is posted again whenever this is another object. */
  declare message: ShowMessage | undefined;
  declare screen: Screen;
  /** Name of the frame, for people who do not see it. */
  declare name: string;
  #page: string | undefined;
  #isReady = false;
  #posted: ShowMessage | undefined;
  #scale = 1;
  readonly #resized = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.screen = 'phone';
    this.name = '';
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#onMessage);
    this.#resized.observe(this);
    void import('./page.ts').then(
      ({previewPage}) => {
        this.#page = previewPage;
        this.requestUpdate();
      },
      () => this.#tell('preview-missing', undefined),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#onMessage);
    this.#resized.disconnect();
    this.#isReady = false;
    this.#posted = undefined;
  }

  override render(): TemplateResult {
    return html`<div class="preview-box">
      <iframe class="preview-frame" sandbox="allow-scripts" referrerpolicy="no-referrer" title=${this.name}></iframe>
    </div>`;
  }

  override updated(): void {
    this.#fit();
    const frame = this.querySelector('iframe')!;
    if (this.#page !== undefined && !frame.hasAttribute('srcdoc')) showPage(frame, this.#page);
    this.#post();
  }

  #post(): void {
    const {message} = this;
    const target = this.querySelector('iframe')?.contentWindow;
    if (!message || !target || !this.#isReady || this.#posted === message) return;
    this.#posted = message;
    // The page has no origin that could be named. Browsers read a text faster than an object of many members.
    target.postMessage(JSON.stringify(message), '*');
  }

  /** Gives the frame the width of its screen. Where that does not fit, it is shown smaller. */
  #fit(): void {
    const box = this.querySelector<HTMLElement>('.preview-box');
    const room = box?.clientWidth ?? 0;
    if (!box || room === 0) return;
    const width = this.screen === 'phone' ? WIDTHS.phone : Math.max(WIDTHS.desktop, room);
    const scale = Math.min(1, room / width);
    box.style.setProperty('--width', `${width}px`);
    box.style.setProperty('--scale', String(scale));
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#tell('preview-scale', scale);
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }

  readonly #onMessage = ({data, source}: MessageEvent): void => {
    const target = this.querySelector('iframe')?.contentWindow;
    if (!target || source !== target) return;
    const message = frameMessage(data);
    if (message?.kind === 'link') this.#tell('preview-link', message.href);
    if (message?.kind !== 'ready') return;
    this.#isReady = true;
    this.#posted = undefined;
    this.#post();
  };
}

customElements.define('studio-preview-frame', PreviewFrame);
