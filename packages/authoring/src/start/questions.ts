// The questions from which a new document is made.
import {UNKNOWN_NOTES, unknownNote} from './unknown-note.js';

/** The answers of a person about a new letter. Each answer is text as it was typed, or as `answer` repaired it. */
export interface Answers {
  readonly title: string;
  readonly addressees: readonly string[];
  readonly publisher: string;
  readonly site: string;
  readonly language: string;
  /** The day, or {@link NOT_SENT}. */
  readonly sent: string;
  readonly demands: readonly string[];
  /** The first note of each demand. Needed in languages in which we do not know the words. */
  readonly note?: string;
  readonly url: string;
}

export type Question = keyof Answers;

/** The answer about the day on which a letter was sent, if it has not gone out. */
export const NOT_SENT = 'not yet';

/** One question, for a terminal or a form. */
export interface Asked {
  readonly question: string;
  readonly example: string;
  /** Whether an answer is a list, one entry a line. */
  readonly isList: boolean;
  /** The places of the document that the answer fills. Problems there are problems of the answer. */
  readonly places: RegExp;
}

/** The questions in the order in which they are asked: a later one may have a default from the answers before. */
export const QUESTIONS: Readonly<Record<Question, Asked>> = {
  title: {
    question: 'What is the title of the letter?',
    example: 'Open the audit of the Northern Reservoir',
    isList: false,
    places: /^\/(letter\/title|id|sources\/0\/title)(\/|$)/,
  },
  addressees: {
    question: 'To whom is it addressed? Company, authority or person, one a line.',
    example: 'Northern Water plc',
    isList: true,
    places: /^\/letter\/addressees(\/|$)/,
  },
  publisher: {
    question: 'Which organisation publishes it, and answers for what it says?',
    example: 'Clearwater Watch',
    isList: false,
    places: /^\/(publisher\/name|assessedBy|sources\/0\/publishers)(\/|$)/,
  },
  site: {
    question: 'What is the web address of that organisation?',
    example: 'https://clearwater.example.org/',
    isList: false,
    places: /^\/publisher\/url$/,
  },
  language: {
    question: 'In which language do you write it? Others can follow.',
    example: 'en, or a name such as French',
    isList: false,
    places: /^\/language$/,
  },
  sent: {
    question: 'On which day was it sent? If it has not gone out yet, write: not yet.',
    example: '2026-04-02',
    isList: false,
    places: /^\/(letter\/sent|demands\/\d+\/history\/0\/date|sources\/0\/date)$/,
  },
  demands: {
    question: 'What does it demand? One demand a line.',
    example: 'Publish the audit in full',
    isList: true,
    places: /^\/demands(\/\d+(\/(title|id))?)?$/,
  },
  note: {
    question: `How do you say in the language of the letter: “${UNKNOWN_NOTES.en}”`,
    example: UNKNOWN_NOTES.fr,
    isList: false,
    places: /^\/demands\/\d+\/history\/0\/note(\/|$)/,
  },
  url: {
    question: 'At which address will the campaign have its page? It cannot move easily later.',
    example: 'https://letters.example.org/open-audit/',
    isList: false,
    places: /^\/url$/,
  },
};

/** Whether a question is asked, by the answers before it. */
export const isAsked = (question: Question, {language}: Partial<Answers>): boolean =>
  question !== 'note' || (language !== undefined && unknownNote(language) === undefined);

/** The answers of the examples. They stand in while the answers of a person are checked one by one. */
export const EXAMPLE: Answers = {
  title: QUESTIONS.title.example,
  addressees: [QUESTIONS.addressees.example],
  publisher: QUESTIONS.publisher.example,
  site: QUESTIONS.site.example,
  language: 'en',
  sent: QUESTIONS.sent.example,
  demands: [QUESTIONS.demands.example],
  url: QUESTIONS.url.example,
};
