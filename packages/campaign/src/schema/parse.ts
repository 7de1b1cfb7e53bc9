import {closestMatch} from 'leven';
import type {z} from 'zod';
import {excerpt, MAX_PROBLEMS, pointerTo, type Problem} from '../problem.js';
import {findIncompatible, type ReadResult} from '../reader/read-campaign.js';
import {brokenRules} from '../rules.js';
import {jsonSchema, type JsonSchema} from './json-schema.js';
import {campaignSchema} from './schema.js';
import {locate, type Place} from './text.js';

/**
 * Reads a campaign document as its authors want it read: strictly. An unknown key is an error that names the nearest
 * known one.
 *
 * @param value - What `JSON.parse` returned.
 * @param limit - How many problems to report at most.
 */
export function parseCampaign(value: unknown, limit = MAX_PROBLEMS): ReadResult {
  const incompatible = findIncompatible(value);
  if (incompatible) return {ok: false, code: 'format', problems: [incompatible]};
  const parsed = campaignSchema.safeParse(value, {reportInput: true});
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => explain(issue, ''));
    return {ok: false, code: 'invalid', problems: problems.slice(0, limit)};
  }
  const {$schema: _, ...campaign} = parsed.data;
  const problems = [...take(brokenRules(campaign), limit)];
  return problems.length > 0 ? {ok: false, code: 'invalid', problems} : {ok: true, campaign};
}

/** A problem and where in the text it is. */
export type PlacedProblem = Problem & Place;

/** A campaign, or every problem with its place in the text. `not-json`: the text is no JSON at all. */
export type ParseResult =
  | Extract<ReadResult, {ok: true}>
  | {
      readonly ok: false;
      readonly code: 'not-json' | 'format' | 'invalid';
      readonly problems: readonly PlacedProblem[];
    };

/** Reads the text of a campaign document strictly: also its syntax, duplicate keys and keys named `__proto__`. */
export function parseCampaignText(text: string, limit = MAX_PROBLEMS): ParseResult {
  const located = locate(text);
  if (!located.ok) return {ok: false, code: 'not-json', problems: located.problems};
  const result = parseCampaign(located.value, limit);
  const problems = [
    ...located.problems,
    ...(result.ok ? [] : result.problems.map((problem) => ({...problem, ...located.placeOf(problem.pointer)}))),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  if (problems.length === 0) return result as Extract<ReadResult, {ok: true}>;
  return {ok: false, code: result.ok ? 'invalid' : result.code, problems};
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  for (const item of items) {
    if (count-- <= 0) return;
    yield item;
  }
}

/** Zod's issue in our words, at the place that can be mended. */
function explain(issue: z.core.$ZodIssue, base: string): Problem[] {
  const pointer = issue.path.reduce<string>((parent, key) => pointerTo(parent, String(key)), base);
  const problem = (message: string, hint: string): Problem[] => [{pointer, message, hint}];
  const wrong = `This does not fit: ${excerpt(issue.input)}`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(issue.path);
      return issue.keys.map((key) => {
        const nearest = closestMatch(key, known, {maxDistance: Math.max(2, key.length / 3)});
        return {
          pointer: pointerTo(pointer, key),
          message: `Format 1 has no key ${excerpt(key)} here.`,
          hint: nearest ? `Did you mean ${nearest}?` : `Known here: ${known.join(', ')}.`,
        };
      });
    }
    case 'invalid_union': {
      // A text is a string or an object by language: explain the one that was meant.
      const meant = issue.errors[typeof issue.input === 'string' ? 0 : 1];
      return isObject(issue.input) || typeof issue.input === 'string'
        ? (meant?.flatMap((inner) => explain(inner, pointer)) ?? [])
        : problem(wrong, 'Write text, or an object from language to text.');
    }
    case 'invalid_key':
      return problem(`This is no language tag: ${excerpt(issue.path.at(-1))}`, issue.issues[0]?.message ?? '');
    case 'invalid_type':
      if (issue.input === undefined) return problem('This is missing.', 'Add it.');
      return problem(wrong, EXPECTED[issue.expected] ?? `Write a value of type ${issue.expected}.`);
    case 'invalid_value':
      if (issue.input === undefined) return problem('This is missing.', 'Add it.');
      return problem(wrong, `Write ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.join(', ')}.`);
    case 'too_big':
    case 'too_small': {
      if (issue.origin === 'string') return problem(wrong, issue.message);
      const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
      const length = Array.isArray(issue.input) ? issue.input.length : undefined;
      return length === undefined
        ? problem(wrong, `Write a whole number, ${bound}.`)
        : problem(`The list has ${length} entries.`, `Write ${bound}.`);
    }
    default:
      // Our own formats put what would be right into the message.
      return problem(wrong, issue.message);
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write text.',
  number: 'Write a number.',
  int: 'Write a whole number.',
  boolean: 'Write true or false.',
  array: 'Write a list.',
  object: 'Write an object.',
  record: 'Write an object from language to value.',
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

let generated: JsonSchema | undefined;

/** The keys that format 1 knows in the object at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  // Generating it takes milliseconds, and a document may have thousands of unknown keys.
  generated ??= jsonSchema();
  const inner = path.reduce<JsonSchema | undefined>((schema, key) => {
    const {properties, items, additionalProperties} = schema ?? {};
    return (
      properties?.[String(key)] ??
      items ??
      (typeof additionalProperties === 'object' ? additionalProperties : undefined)
    );
  }, generated);
  return Object.keys(inner?.properties ?? {});
}
