// We were wrong: which part, which words in it, and what is right.
import {directionOf} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {BLOCKS} from '../../document/blocks.ts';
import {listAt, memberOf} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {languageOf} from '../../document/text.ts';
import {textFieldAt} from '../../fields/field.ts';
import {isNeeded, partAt, subjectFor, subjectOf, wrongPlace} from '../../happened/correction.ts';
import {nameOf, nextIn, shownValue} from '../../happened/members.ts';
import {partsOf, placesIn, type WrongPlace} from '../../happened/parts.ts';
import {SUBJECT_ID, type EventFormView} from './event-form-view.ts';
import {eventField, labelOf} from './label.ts';

export function correctionForm(view: EventFormView): TemplateResult {
  const {words, base, scratch, form} = view;
  const {happened, common} = words;
  const {of, place} = subjectOf(scratch.event);
  const wrong = wrongPlace(base, scratch.event);
  const entry = nextIn(base, '/corrections');
  const inside = (key: string) => within(entry, key);
  const isChosen = of !== '' && place !== undefined;
  return html`<div class="field">
      <label for=${SUBJECT_ID}>${happened.whichPart}</label>
      <select id=${SUBJECT_ID} @change=${({target}: Event) => view.choose((target as HTMLSelectElement).value)}>
        <option value="" ?selected=${of === ''}>${common.choose}</option>
        ${partsOf(base).map(
          ([group, parts]) => html`<optgroup label=${happened.partGroups[group]}>
            ${parts.map(
              ({of: each, name}) =>
                html`<option value=${each} ?selected=${each === of}>${nameOfPart(view, each, name)}</option>`,
            )}
          </optgroup>`,
        )}
      </select>
    </div>
    ${of === '' ? nothing : placeChooser(view, of, place)}
    ${wrong === undefined ? nothing : valueFields(view, wrong)}
    ${
      isChosen
        ? html`${eventField(form, inside('was'), {rows: 2})} ${eventField(form, inside('now'), {rows: 2})}
          ${eventField(form, inside('reason'), {rows: 2})} ${eventField(form, inside('date'))}`
        : nothing
    }`;
}

function nameOfPart({words, base}: EventFormView, of: string, name: string): string {
  const {happened} = words;
  if (of === 'letter') return happened.wholeLetter;
  if (of === 'document') return words.common.views.details;
  if (!of.startsWith('responses/')) return name;
  const addressee = listAt(base, '/letter/addressees').find((each) => memberOf(each, 'id') === name);
  return addressee === undefined ? name : nameOf(base, addressee, 'name');
}

const HERE = '-';

function placeChooser(view: EventFormView, of: string, place: string | undefined): TemplateResult {
  const {words, base} = view;
  const {happened, common} = words;
  const id = `${SUBJECT_ID}-place`;
  const choose = ({target}: Event) => {
    const {value} = target as HTMLSelectElement;
    view.choose(subjectFor(of, value === '' ? undefined : value));
  };
  return html`<div class="field">
    <label for=${id}>${happened.whichPlace}</label>
    <select id=${id} @change=${choose} aria-describedby="${id}-help">
      <option value="" ?selected=${place === undefined}>${common.choose}</option>
      <option value=${HERE} ?selected=${place === HERE}>${happened.alreadyRight}</option>
      ${placesIn(base, of).map(
        (each) =>
          html`<option value=${each.place} ?selected=${each.place === place}>${nameOfPlace(view, of, each)}</option>`,
      )}
    </select>
    <p class="help" id="${id}-help">${happened.whichPlaceHelp}</p>
  </div>`;
}

/** `History 2, what happened: “The company …”`. */
function nameOfPlace({words, base}: EventFormView, of: string, {place, kind, numbers, value}: WrongPlace): string {
  const pointer = `${partAt(base, of)}${place}`;
  const isBlock = pointer.startsWith(`${BLOCKS}/`);
  const own = words.fields[kind]?.[0] ?? words.happened.labels[kind as never]?.[0] ?? kind.split('/').at(-1)!;
  const [name, at] = isBlock ? [labelOf(words, pointer), []] : [own, numbers];
  const short = value.length > 60 ? `${value.slice(0, 60).trimEnd()}…` : value;
  return `${name}${at.length > 0 ? ` ${at.join('.')}` : ''}${words.common.colon}${short}`;
}

/** The present value, and the field for the right one. */
function valueFields(view: EventFormView, wrong: string): TemplateResult {
  const {words, base, form} = view;
  const own = languageOf(base);
  const text = textFieldAt(wrong);
  const label = labelOf(words, wrong);
  const right = text
    ? {as: text, label: words.happened.isRightText(label), help: words.happened.isRightTextHelp, rows: 5}
    : {label: words.happened.isRight(label)};
  return html`<div class="field">
      <p class="label">${words.happened.saysNow}</p>
      <blockquote lang=${text ? own : nothing} dir=${text ? directionOf(own) : 'auto'}>${shownValue(base, wrong)}</blockquote>
    </div>
    ${eventField(form, wrong, {...right, required: isNeeded(wrong)})}`;
}
