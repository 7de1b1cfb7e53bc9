import {isDeepStrictEqual} from 'node:util';
import {comparableText, examine, grouped, warningsOf, withoutAuthorKeys} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES, revisionAddress, type Campaign} from '@countersign/campaign';
import type {Delivery, Report} from '../documents/report.ts';
import {nameOf} from '../files/input.ts';
import {FileError} from '../terminal/errors.ts';
import {ask, type Answer} from './answer.ts';
import {answerFinding, joined, statusFinding} from './finding.ts';
import {headerFindings} from './headers.ts';
import {logoFindings} from './logo-findings.ts';

export interface DeployedOptions {
  /** The file that should be published, with its name for messages. */
  readonly expected?: {readonly file: string; readonly bytes: Uint8Array} | undefined;
  readonly now: Date;
}

/**
 * Checks a live document as our guides promise it: its headers, its content, its revision under its number, its logos.
 *
 * @param address - The full address of the document.
 * @throws FileError when the server does not answer.
 */
export async function checkDeployed(address: string, {expected, now}: DeployedOptions): Promise<Report> {
  const report = {file: address, rewrites: [], isCompared: true};
  const answer = await ask(address, {limit: MAX_DOCUMENT_BYTES});
  const refused = statusFinding(answer, 'the document');
  if (refused) return {...report, problems: [], warnings: [], delivery: {problems: [refused], warnings: []}};

  const headers = headerFindings('document', answer, await ask(address, {sandboxed: true}));
  const {campaign, problems, place} = examine(answer.bytes, now);
  const wanted = expected && {...expected, bytes: withoutAuthorKeys(expected.bytes)};
  const found = [headers, expectedFindings(answer, wanted)];
  if (campaign) found.push(await revisionFindings(answer, campaign), await logoFindings(address, campaign));
  return {
    ...report,
    problems,
    warnings: campaign ? grouped(warningsOf(campaign, now).map(place)) : [],
    delivery: joined(found),
    isSame: wanted !== undefined && comparableText(answer.bytes) === comparableText(wanted.bytes),
  };
}

const none: Delivery = {problems: [], warnings: []};

async function revisionFindings(document: Answer, {revision}: Campaign): Promise<Delivery> {
  const address = revisionAddress(document.address, revision);
  const hint = 'Put a copy of the document there when you publish it, and never change it.';
  let answer: Answer;
  try {
    answer = await ask(address, {limit: MAX_DOCUMENT_BYTES});
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {...none, problems: [answerFinding(address, error.message.slice(address.length + 2), hint)]};
  }
  const refused = statusFinding(answer, `a copy of revision ${revision}`);
  if (refused) return {...none, problems: [refused.message.includes('redirects') ? refused : {...refused, hint}]};
  const headers = headerFindings('revision', answer);
  if (Buffer.compare(answer.bytes, document.bytes) === 0) return headers;
  const message = `This is not the document that is published as revision ${revision}.`;
  const changed = answerFinding(
    address,
    message,
    'Raise "revision" with each change, and keep each revision as it was.',
  );
  return {...headers, problems: [changed, ...headers.problems]};
}

function expectedFindings(answer: Answer, expected: DeployedOptions['expected']): Delivery {
  if (!expected) return none;
  const [live, wanted] = [answer.bytes, expected.bytes].map(parsed);
  if (wanted === undefined || isDeepStrictEqual(live, wanted)) return none;
  const [is, should] = [live, wanted].map(revisionOf);
  const message = `What is published${is} is not ${nameOf(expected.file)}${should}.`;
  return {
    ...none,
    problems: [answerFinding(answer.address, message, 'Publish the file, or wait until caches have asked again.')],
  };
}

/** The revision in a document, in brackets. Empty if it has none. */
function revisionOf(json: unknown): string {
  const isDocument = typeof json === 'object' && json !== null && 'revision' in json;
  return isDocument && Number.isSafeInteger(json.revision) ? ` (revision ${String(json.revision)})` : '';
}

/** The JSON of a document. Undefined if it is none. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(comparableText(bytes) ?? '');
  } catch {
    return undefined;
  }
}
