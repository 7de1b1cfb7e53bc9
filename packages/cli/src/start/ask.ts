// Asks what is needed for a new document: a person in a terminal, or a script by its lines.
import {answer, defaultAnswer, isAsked, QUESTIONS, type Answers, type Question} from '@countersign/authoring';
import {UsageError} from '../terminal/errors.ts';
import {Stopped, type Conversation} from '../terminal/conversation.ts';

/** The options of the command, by question. */
export const OPTION_OF: Readonly<Record<Question, string>> = {
  title: 'title',
  addressees: 'addressee',
  publisher: 'publisher',
  site: 'site',
  language: 'language',
  sent: 'sent',
  demands: 'demand',
  note: 'note',
  url: 'url',
};

export const NAMES = Object.keys(OPTION_OF) as Question[];

/** Thrown when a person stops. It holds the answers that were given. */
export class StoppedWith extends Error {
  readonly answers: Partial<Answers>;

  constructor(answers: Partial<Answers>) {
    super();
    this.answers = answers;
  }
}

/**
 * Returns an answer to every question. A wrong option, or a wrong line of a script, ends with a UsageError. A person is
 * asked again.
 *
 * @param given - The answers that came as options.
 */
export async function askAll(
  conversation: Conversation,
  given: Readonly<Partial<Record<Question, readonly string[]>>>,
  now: Date,
): Promise<Answers> {
  let answers: Partial<Answers> = {};
  for (const name of NAMES) {
    const lines = given[name];
    if (lines === undefined) continue;
    const result = answer(answers, name, lines, now);
    if (!result.ok) throw new UsageError(`--${OPTION_OF[name]}: ${inOne(result)}`);
    ({answers} = result);
  }
  const open = () => NAMES.filter((name) => answers[name] === undefined && isAsked(name, answers));
  try {
    // The language may bring one question more.
    for (let asked = 1, [name] = open(); name !== undefined; asked++, [name] = open())
      answers = await ask(conversation, answers, name, `${asked}/${asked + open().length - 1}`, now);
  } catch (error) {
    throw error instanceof Stopped ? new StoppedWith(answers) : error;
  }
  return answers as Answers;
}

async function ask(
  conversation: Conversation,
  before: Partial<Answers>,
  name: Question,
  number: string,
  now: Date,
): Promise<Partial<Answers>> {
  const {question, example, isList} = QUESTIONS[name];
  const preset = defaultAnswer(before, name, now);
  conversation.say('');
  conversation.say(`${number}  ${question}`);
  conversation.say(`     For example: ${example}`);
  if (isList) conversation.say('     An empty line ends the list.');
  if (preset !== undefined) conversation.say(`     Enter takes: ${preset}`);
  for (;;) {
    const lines = await readAnswer(conversation, isList);
    const isEmpty = lines.every((line) => line.trim() === '');
    const result = answer(before, name, isEmpty && preset !== undefined ? [preset] : lines, now);
    if (result.ok) return result.answers;
    if (!conversation.isWithPerson) {
      const what = isEmpty ? 'There is no answer to' : 'This is no answer to';
      throw new UsageError(`${what} “${question}” ${inOne(result)} The option is --${OPTION_OF[name]}.`);
    }
    conversation.say(`     ${inOne(result)}`);
  }
}

/** One line, or all lines up to an empty one. */
async function readAnswer(conversation: Conversation, isList: boolean): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await conversation.nextLine();
    if (!isList) return [line ?? ''];
    if (line === undefined || line.trim() === '') return lines;
    lines.push(line);
  }
}

const inOne = ({message, hint}: {readonly message: string; readonly hint: string}): string =>
  hint === '' ? message : `${message} ${hint}`;
