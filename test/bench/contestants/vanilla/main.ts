// The letter as a custom element without any library: what a developer writes who wants no dependency.
import {layoutOf, loadCampaign} from '../shared/campaign.ts';
import {letterOf} from './letter.ts';
import css from '../shared/letter.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block } ${css}`);

class JointLetter extends HTMLElement {
  readonly #root = this.attachShadow({mode: 'open'});

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    // A link inside a shadow root leads nowhere, so the element goes there itself.
    this.#root.addEventListener('click', this.#follow);
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#root.textContent = 'Loading the letter…';
    try {
      this.#root.replaceChildren(letterOf(await loadCampaign(this.getAttribute('src')!), layoutOf(this)));
    } catch {
      this.#root.textContent = 'The letter could not be loaded.';
    }
  }

  readonly #follow = (event: Event): void => {
    const mark = (event.target as Element).closest('a[href^="#"]');
    const source = mark && this.#root.getElementById(mark.getAttribute('href')!.slice(1));
    if (!source) return;
    event.preventDefault();
    source.focus();
  };
}

customElements.define('joint-letter', JointLetter);
