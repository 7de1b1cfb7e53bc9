// Checks answers one by one, by the rules of the document that they will be in.
import {canonicalUrl, meantLanguage} from '@countersign/campaign/schema';
import {markedLine} from '../blocks/markers.js';
import {examine} from '../examine/examine.js';
import {startDocument, startId} from './document.js';
import {EXAMPLE, NOT_SENT, QUESTIONS, type Answers, type Question} from './questions.js';

/** An answer in its right form, or what is wrong with it in the words of the check. */
export type Answered =
  | {readonly ok: true; readonly answers: Partial<Answers>}
  | {readonly ok: false; readonly message: string; readonly hint: string};

/**
 * Adds one answer to those before it. Never throws.
 *
 * @param lines - The answer as it was typed. Questions without a list have one line.
 * @param now - Today. The letter cannot have been sent later.
 */
export function answer(before: Partial<Answers>, question: Question, lines: readonly string[], now: Date): Answered {
  const given = lines.map((line) => line.trim()).filter(Boolean);
  if (given.length === 0) {
    return {ok: false, message: `This needs an answer, such as: ${QUESTIONS[question].example}.`, hint: ''};
  }
  const {isList, places} = QUESTIONS[question];
  const plain = isList ? given.map(withoutMark) : given;
  const right = plain.map((line) => rightForm(question, line, now));
  const answers = {...before, [question]: isList ? right : right[0]!};
  const text = startDocument({...EXAMPLE, sent: '2000', ...answers}, {now});
  const found = examine(new TextEncoder().encode(text), now).problems.find(({pointer}) => places.test(pointer));
  return found ? {ok: false, message: found.message, hint: found.hint} : {ok: true, answers};
}

/** The answer to take if a person gives none, or undefined where there is none. */
export function defaultAnswer(before: Partial<Answers>, question: Question, now: Date): string | undefined {
  const {title, site} = before;
  switch (question) {
    case 'language':
      return 'en';
    case 'sent':
      return now.toISOString().slice(0, 10);
    case 'url':
      return title !== undefined && site !== undefined ? new URL(`${startId(title)}/`, site).href : undefined;
    default:
      return undefined;
  }
}

/** A line of a list without its bullet, or without its number if it is the place in the list: lists are pasted. */
function withoutMark(line: string, at: number): string {
  const marked = markedLine(line);
  return marked && (marked.number ?? at + 1) === at + 1 ? marked.text : line;
}

function rightForm(question: Question, line: string, now: Date): string {
  switch (question) {
    case 'language':
      return meantLanguage(line) ?? line;
    case 'sent':
      if (/^not (?:sent )?yet\.?$/i.test(line)) return NOT_SENT;
      return /^today$/i.test(line) ? now.toISOString().slice(0, 10) : line;
    case 'site':
      return address(line);
    case 'url':
      // A folder of pages is published there.
      return address(line).replace(/^([^?#]*[^/?#])$/, '$1/');
    default:
      return line;
  }
}

/** A full address. People leave out `https://`, and browsers hide it. */
function address(line: string): string {
  const full = /^[a-z]+:/i.test(line) ? line : `https://${line}`;
  return canonicalUrl(full) ?? line;
}
