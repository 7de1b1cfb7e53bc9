// The changes that readers will see since the revision that is public now, and the corrections that they need.
import {html, nothing, type TemplateResult} from 'lit';
import {addressOf, viewOf} from '../../shell/routes.ts';
import {addressOfPlace, goTo} from '../../shell/go-to.ts';
import type {Session} from '../../session/session.ts';
import type {Words} from '../../words/words.ts';
import type {Compared, Demanded, PublicChange} from '../../worker/compare.ts';
import {placeInWords} from '../../forms/place-words.ts';
import {sentenceList} from '../../forms/sentence-list.ts';
import {placeOfEvent} from '../../happened/routes.ts';
import {said} from '../../said/said.ts';

export interface ShowOptions {
  readonly session: Session;
  readonly words: Words;
  /** Why the last file or address was no published revision. */
  readonly fault: string | undefined;
  readonly isBusy: boolean;
  readonly showFile: (file: File) => void;
  readonly showAddress: (typed: string) => void;
  readonly raise: () => void;
}

export function publicChanges(compared: Compared | undefined, options: ShowOptions): TemplateResult | typeof nothing {
  const {check} = options.words;
  if (!compared) return nothing;
  switch (compared.state) {
    case 'compared':
      return comparison(compared, options);
    case 'problems':
      return html`<p>${check.compareLater}</p>
        ${published(options, false)}`;
    case 'unreadable':
      return html`<p class="problem">${check.unreadable}</p>
        ${published(options, true)}`;
    case 'other':
      return html`<p class="problem">${check.other(compared.published)}</p>
        ${published(options, true)}`;
    default:
      return html`<p>${check.unknown}</p>
        ${published(options, true)}`;
  }
}

function comparison(compared: Extract<Compared, {state: 'compared'}>, options: ShowOptions): TemplateResult {
  const {check} = options.words;
  const {changes, demanded, revision} = compared;
  // The numbers stand in the line above.
  const others = changes.filter(({group}) => group !== 'edition');
  const groups = [...new Set(others.map(({group}) => group))];
  return html`<p>${check.since(revision)}</p>
    ${changes.length === 0 ? html`<p>${check.nothingDiffers}</p>` : nothing}
    ${groups.map(
      (group) => html`<section class="changes">
        <h3>${check.groups[group]}</h3>
        ${sentenceList(others.filter((each: PublicChange) => each.group === group))}
      </section>`,
    )}
    ${demanded.length > 0 ? demands(demanded, options) : nothing} ${published(options, false)}`;
}

/** The steps that have to be done first: corrections above all. */
function demands(demanded: readonly Demanded[], {session, words, raise}: ShowOptions): TemplateResult {
  const {check} = words;
  return html`<section class="summary">
    <h3>${check.demanded}</h3>
    <ul>
      ${demanded.map(({pointer, name: english, message, hint, of}) => {
        const name = placeInWords(words, pointer, session.document) ?? said(english);
        return html`<li>
          <p><strong>${name}</strong>${words.common.colon}${said(message, hint)}</p>
          <p class="card-tools">
            ${
              of === undefined
                ? nothing
                : html`<a href=${addressOf(session.id, 'happened', placeOfEvent('correction', `${of} -`))}
                    >${check.writeCorrection}<span class="visually-hidden">: ${name}</span></a
                  >`
            }
            ${
              pointer === '/revision' || pointer === '/updated'
                ? html`<button type="button" class="primary" @click=${raise}>${check.raise}</button>`
                : html`<a
                    href=${addressOfPlace(session.id, pointer)}
                    @click=${(event: Event) => {
                      event.preventDefault();
                      goTo(session, pointer);
                    }}
                    >${check.goThere(words.common.views[viewOf(pointer)])}<span class="visually-hidden">: ${name}</span></a
                  >`
            }
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The ways to show the revision that is public now. */
function published({words, fault, isBusy, showFile, showAddress}: ShowOptions, isOpen: boolean): TemplateResult {
  const {check} = words;
  const faults: Readonly<Record<string, string>> = check.faults;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    showAddress((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  };
  return html`<details class="more" .open=${isOpen}>
    <summary>${check.showPublished}</summary>
    <form class="field" @submit=${onSubmit}>
      <label for="published-address">${check.publishedAddress}</label>
      <input id="published-address" dir="ltr" inputmode="url" autocomplete="off" placeholder="https://example.org/campaign.json" aria-describedby="published-help" />
      <p class="help" id="published-help">${check.publishedHelp}</p>
      <p><button ?disabled=${isBusy}>${check.fetch}</button></p>
    </form>
    <div class="field">
      <label for="published-file">${check.publishedFile}</label>
      <input
        id="published-file"
        type="file"
        accept=".json,application/json"
        @change=${({target}: Event) => {
          const [file] = (target as HTMLInputElement).files ?? [];
          if (file) showFile(file);
        }}
      />
    </div>
    <p role="status" class="problem">${fault === undefined ? '' : (faults[fault] ?? faults['network'])}</p>
  </details>`;
}
