import type {Campaign} from '@countersign/campaign';
import {FileError} from '../input.ts';
import {count} from '../terminal.ts';
import {ask} from './answer.ts';
import {answerFinding, joined, type Delivery} from './finding.ts';
import {headerFindings} from './headers.ts';
import {statusFinding} from './status.ts';

/** For all logos together, in milliseconds. */
const MAX_TIME = 120_000;

/** How many are asked for at once. */
const AT_ONCE = 6;

/** Asks for each logo of a document once, and reads no more than its headers. */
export async function logoFindings(document: string, {signatories}: Campaign): Promise<Delivery> {
  const paths = signatories.flatMap(({logo}) =>
    logo ? [logo.src, ...(logo.dark === undefined ? [] : [logo.dark])] : [],
  );
  // The document's format allows paths on its own origin and nothing else.
  const addresses = [...new Set(paths.map((path) => new URL(path, document).href))];
  const deadline = performance.now() + MAX_TIME;
  const found: Delivery[] = [];
  let unasked = addresses.length;
  for (let at = 0; at < addresses.length && performance.now() < deadline; at += AT_ONCE) {
    const batch = addresses.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(batch.map((address) => logoFinding(address, deadline)))));
    unasked -= batch.length;
  }
  if (unasked > 0) {
    const message = `${count(unasked, 'logo')} could not be asked for within ${MAX_TIME / 1000} seconds.`;
    found.push({
      problems: [],
      warnings: [answerFinding(document, message, 'See whether the server is busy, and ask again.')],
    });
  }
  return joined(found);
}

async function logoFinding(address: string, deadline: number): Promise<Delivery> {
  try {
    const answer = await ask(address, {deadline});
    const refused = statusFinding(answer, 'the logo');
    return refused ? {problems: [refused], warnings: []} : headerFindings('logo', answer);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = error.message.slice(address.length + 2);
    return {
      problems: [answerFinding(address, message, 'Put the logo there, or leave it out of the document.')],
      warnings: [],
    };
  }
}
