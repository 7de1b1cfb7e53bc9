// The questions from which a new letter is made, and words of a letter that were pasted.
import {
  answer,
  blocksOfHtml,
  blocksOfText,
  defaultAnswer,
  isAsked,
  NOT_SENT,
  QUESTIONS,
  startDocument,
  withoutTitle,
  type Answers,
  type Block,
  type NamedProblem,
  type Question,
} from '@countersign/authoring';
import {forStudio} from './for-studio.ts';
import type {State} from './state.ts';

/** Answers as they were typed. Of a list, each line is an entry. */
export type TypedAnswers = Readonly<Partial<Record<Question, string>>>;

/** A mistake of an answer, in the words of the check. */
type Fault = Pick<NamedProblem, 'message' | 'hint'>;

export interface ReviewedAnswers {
  /** The mistakes of answers, in the words of the check. */
  readonly faults: Readonly<Partial<Record<Question, Fault>>>;
  /** Needed questions without an answer. */
  readonly open: readonly Question[];
  /** Whether the first note of the demands is asked for: in most languages we do not know the words. */
  readonly isNoteAsked: boolean;
  /** An address for the page of the campaign, as soon as one can be made. */
  readonly url?: string | undefined;
  /** The document, if there is a right answer to every question. */
  readonly text?: string | undefined;
}

/**
 * Looks at all answers by the rules of the document in which they will be. Demands can follow, the address of the page
 * has a proposal, and a letter without a day has not been sent. An empty day is one that still has to be typed.
 */
export function reviewAnswers(
  _: State,
  typed: TypedAnswers,
  blocks: readonly Block[],
  now = new Date(),
): ReviewedAnswers {
  let answers: Partial<Answers> = {};
  const faults: Partial<Record<Question, Fault>> = {};
  const open: Question[] = [];
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    if (!isAsked(question, answers) || (question === 'note' && answers.demands?.length === 0)) continue;
    const proposed = question === 'url' ? defaultAnswer(answers, question, now) : undefined;
    const lines = linesOf(typed, question) ?? (proposed === undefined ? undefined : [proposed]);
    if (lines !== undefined) {
      const result = answer(answers, question, lines, now);
      if (result.ok) ({answers} = result);
      else faults[question] = forStudio({message: result.message, hint: result.hint});
    } else if (question === 'demands') answers = {...answers, demands: []};
    else if (question === 'sent' && typed.sent === undefined) answers = {...answers, sent: NOT_SENT};
    // The address of the page follows from title and site.
    else if (question !== 'url') open.push(question);
  }
  const isWhole = open.length === 0 && Object.keys(faults).length === 0;
  return {
    faults,
    open,
    isNoteAsked: isAsked('note', answers) && answers.demands?.length !== 0,
    url: defaultAnswer(answers, 'url', now),
    text: isWhole ? startDocument(answers as Answers, {now, blocks}) : undefined,
  };
}

/** The lines of an answer. Undefined if none of them has a word. */
function linesOf(typed: TypedAnswers, question: Question): readonly string[] | undefined {
  const lines = (Object.hasOwn(typed, question) ? typed[question]! : '').split('\n');
  return lines.every((line) => line.trim() === '') ? undefined : lines;
}

/** The parts of a letter that were recognised. */
export interface ReadLetter {
  /** The words of the letter, without its title. */
  readonly blocks: readonly Block[];
  /** The title, as far as one can be seen. */
  readonly title: string;
  /** The things that were left out, in English. */
  readonly notes: readonly string[];
}

/** Reads what was copied from a word processor, a mail or a web page. */
export function readLetter(_: State, {html, text}: {readonly html?: string; readonly text: string}): ReadLetter {
  const read = html === undefined || html.trim() === '' ? undefined : blocksOfHtml(html);
  // Some programs give HTML that holds a picture of the text only.
  const {blocks, notes} = read && read.blocks.length > 0 ? read : blocksOfText(text);
  const start = blocks.findIndex((block) => !IS_RELEASE.test(wordsOf(block)));
  const [above, below] = [blocks.slice(0, Math.max(0, start)), blocks.slice(Math.max(0, start))];
  const title = titleIn(below);
  return {blocks: title === '' ? blocks : [...above, ...withoutTitle(below, title)], title, notes};
}

/** Lines that say what a page is. They stand above the title of a press release. */
const IS_RELEASE =
  /^(?:for immediate release|(?:press|media|news) release|(?:joint )?press statement|communiqué(?: de presse)?|pour (?:publication|diffusion) immédiate|(?:nota|comunicado) de prensa|para (?:su )?(?:publicación|difusión) inmediata|بيان صحفي|للنشر الفوري|הודעה לעיתונות|לפרסום מיידי)\P{L}*$/iu;

const wordsOf = (block: Block): string => (typeof block === 'string' ? block : 'heading' in block ? block.heading : '');

/** The first block, if it may be a title: short, and no salutation. */
function titleIn([first]: readonly Block[]): string {
  if (first === undefined) return '';
  const text = wordsOf(first);
  const isHeading = typeof first !== 'string';
  return text.length <= LONGEST_TITLE && (isHeading || !NO_TITLE.test(text)) ? text : '';
}

const LONGEST_TITLE = 160;

/** A salutation, a day, or a sentence. */
const NO_TITLE = /^(?:dear|to|estimad|a la|al|madame|monsieur|chère?s?|à|aux?)[\s,]|[,.:;،。]$|^[\d\s./-]+$/i;
