// The findings of the check in the open view, in short. A person opens the list when they want to, and each line leads
// to its place. It also tells of text that somebody left unfinished in the view for JSON.
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {placeInWords} from '../forms/place-words.ts';
import {countOf, findingsOf, gapsOf, type Finding} from '../forms/problems-at.ts';
import {readText} from '../session/drafts.ts';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import {addressOfPlace, goTo} from './go-to.ts';
import {addressOf, GROUPS, viewOf, type ViewName} from './routes.ts';
import {countsInWords} from './said-of-check.ts';
import {said} from '../said/said.ts';

/** Views that say themselves what is wrong. */
const ALREADY: readonly ViewName[] = ['check', 'json', 'happened'];

/** At most so many lines are shown. The check has all of them. */
const MOST = 20;

export class ProblemSummary extends LitElement {
  static override properties = {
    session: {attribute: false},
    words: {attribute: false},
    view: {attribute: false},
    hasText: {state: true},
  };

  declare session: Session;
  declare words: Words;
  declare view: ViewName;
  /** Whether the view for JSON has text that is no document yet. */
  declare hasText: boolean;
  #heard: Session | undefined;
  readonly #update = () => this.requestUpdate();

  constructor() {
    super();
    this.hasText = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#heard?.removeEventListener('check', this.#update);
    this.#heard = undefined;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.#heard !== this.session) {
      this.#heard?.removeEventListener('check', this.#update);
      this.#heard = this.session;
      this.session.addEventListener('check', this.#update);
    }
    if (changed.has('view') || changed.has('session')) {
      void readText(this.session.id).then((text) => (this.hasText = text !== undefined));
    }
  }

  override render(): TemplateResult | typeof nothing {
    const {view, session, words} = this;
    const {check} = words;
    const isHere = ({pointer}: {readonly pointer: string}) => viewOf(pointer) === view;
    const own = findingsOf(session).filter(isHere);
    const gaps = gapsOf(session).filter(isHere);
    return html`${
      this.hasText && view !== 'json'
        ? html`<p class="unfinished">
            ${check.unfinished} <a href=${addressOf(session.id, 'json')}>${check.unfinishedLink}</a>
          </p>`
        : nothing
    }
    ${ALREADY.includes(view) ? nothing : own.length + gaps.length > 0 ? this.#list(own, gaps) : this.#line()}`;
  }

  /** In the place of the list, so that nothing below moves when the check answers. */
  #line(): TemplateResult | typeof nothing {
    if (!GROUPS.write.includes(this.view)) return nothing;
    const {common, check} = this.words;
    const isChecked = this.session.checked !== undefined;
    return html`<p class="here">${isChecked ? check.here(common.noProblems) : common.checking}</p>`;
  }

  #list(own: readonly Finding[], gaps: readonly Finding[]): TemplateResult {
    const {session, words} = this;
    const {common, check} = words;
    const problems = countOf(own.filter(({isWarning}) => !isWarning));
    const counts = {problems, warnings: countOf(own) - problems, gaps: countOf(gaps)};
    const all = [...own, ...gaps];
    return html`<details class="here">
      <summary>${check.here(countsInWords(words, counts))}</summary>
      <ul>
        ${all.slice(0, MOST).map(
          ({pointer, name, message, isWarning}) => html`<li class=${isWarning ? 'warning' : 'problem'}>
            <a
              href=${addressOfPlace(session.id, pointer)}
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(session, pointer);
              }}
              >${placeInWords(words, pointer, session.document) ?? said(name)}${common.colon}${said(message)}</a
            >
          </li>`,
        )}
      </ul>
      ${all.length > MOST ? html`<p><a href=${addressOf(session.id, 'check')}>${check.all}</a></p>` : nothing}
    </details>`;
  }
}

customElements.define('studio-problem-summary', ProblemSummary);
