// The sentences for authors about text that is not JSON.
import {codePoint, excerpt} from '../../problem.js';

export type Words = readonly [message: string, hint: string];

const QUOTES_INSIDE = 'Within a text write “ and ”, or \\" for each.';

export const SYNTAX = {
  innerQuotes: (words: string): Words => [
    `There are straight quotation marks within this text: ${excerpt(words)}.`,
    QUOTES_INSIDE,
  ],
  noTextEnd: (words: string): Words => [
    `This text has no quotation mark at its end: ${excerpt(words)}.`,
    'Write " after its last word.',
  ],
  noNameEnd: (words: string): Words => [
    `This name has no quotation mark at its end: ${excerpt(words)}.`,
    `Write ${excerpt(words.trim())}.`,
  ],
  overLines: (words: string, lines: number): Words => [
    `This text goes on over ${lines + 1} lines: ${excerpt(words)}.`,
    'Write it on one line. Paragraphs of the letter are entries of "blocks".',
  ],
  control: (character: string): Words => [
    character === '\t'
      ? 'There is a tab in this text.'
      : `There is an invisible control character in this text (${codePoint(character)}).`,
    'Write a space instead.',
  ],
  escape: (): Words => [
    'There is a backslash in this text that means nothing.',
    'Write / instead, or \\\\ for a backslash.',
  ],
  unicode: (): Words => ['There is a \\u without its number in this text.', 'Write the character itself.'],
  comma: (before: string): Words => [
    `A comma is missing${before === '' ? ' here' : ` after ${before}`}.`,
    'Write a comma between two entries.',
  ],
  lastComma: (bracket: string): Words => [`There is a comma before the closing ${bracket}.`, 'Remove the comma.'],
  twoCommas: (): Words => ['There are two commas, and nothing between them.', 'Remove one.'],
  firstComma: (): Words => ['There is a comma before the first entry.', 'Remove it.'],
  colon: (key: string): Words => [
    `A colon is missing after ${excerpt(key)}.`,
    `Write ${excerpt(key)}: and then its value.`,
  ],
  equals: (key: string): Words => [`There is no colon after ${excerpt(key)}.`, 'Write : in the place of =.'],
  straySign: (sign: string): Words => [`This ${sign} does not belong here.`, 'Remove it.'],
  value: (key: string | undefined): Words => [
    key === undefined ? 'A value is missing here.' : `${excerpt(key)} has no value.`,
    key === undefined ? 'Write it, or remove the comma.' : `Write its value, or remove ${excerpt(key)}.`,
  ],
  key: (): Words => ['A name is missing before this value.', 'Write the name in straight double quotes, and a colon.'],
  decimals: (): Words => ['There is a comma within a number.', 'Write a whole number, or a point.'],
  bareKey: (word: string): Words => [`The name ${word} stands without quotation marks.`, `Write "${word}".`],
  garbage: (words: string): Words => [
    `This does not belong here: ${excerpt(words)}.`,
    'Remove it, or put it into a text.',
  ],
  comment: (): Words => ['There is a comment here, and JSON has none.', 'Remove it.'],
  notClosed: (name: string, line: number, bracket: string, where: string): Words => [
    `${name}, opened at line ${line}, is not closed.`,
    `Write ${bracket} ${where}.`,
  ],
  cutOff: (name: string, line: number, count: number): Words => [
    `The file ends in the middle: ${name.charAt(0).toLowerCase()}${name.slice(1)}, opened at line ${line}, and ${count - 1} more around it are not closed.`,
    'Look whether the file was copied or saved whole.',
  ],
  extra: (bracket: string): Words => [`This ${bracket} closes nothing.`, 'Remove it, or write what it should close.'],
  after: (): Words => [
    'Something follows the end of the document.',
    'Remove it, or the } before it if that is one too many.',
  ],
} as const;

const LITERALS: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
};

/** Explains a value without quotation marks. Undefined if it is a value of JSON. */
export function bareValue(words: string): Words | undefined {
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(words)) return undefined;
  const plain = words.toLowerCase();
  if (Object.hasOwn(LITERALS, plain)) return [`There is no value ${words}.`, `Write ${LITERALS[plain]}.`];
  if (/^(?:none|nil|undefined|nan|null)$/.test(plain))
    return [`There is no value ${words}.`, 'Leave the entry out, or write its value.'];
  if (/^[+-]?[\d.]+$/.test(words) && Number.isFinite(Number(words)))
    return [`This number is written in another way than JSON has it: ${words}.`, `Write ${Number(words)}.`];
  return [
    `This text stands without quotation marks: ${excerpt(words)}.`,
    `Write ${JSON.stringify(words.slice(0, 200))}.`,
  ];
}

/** Marks that are not those of JSON, told once with their number. */
export const marksProblem = (count: number, isSingle: boolean, isRepaired: boolean): Words => [
  isSingle
    ? `${count === 1 ? 'A name or text stands' : `${count} names and texts stand`} in single quotation marks.`
    : `${count === 1 ? 'A name or text stands' : `${count} names and texts stand`} in curly quotation marks, as word processors write them.`,
  isRepaired
    ? 'Write straight double ones: ". countersign check --fix does.'
    : 'Write straight double ones round names and texts: ". Curly ones are right within a text.',
];

export const spacesProblem = (count: number, isRepaired: boolean): Words => [
  `${count === 1 ? 'A special space stands' : `${count} special spaces stand`} between names and values, as word processors write them.`,
  isRepaired ? 'Write plain spaces. countersign check --fix does.' : 'Write plain spaces.',
];
