import type {Answer} from './answer.ts';
import {answerFinding, quoted, type Finding} from './finding.ts';

/** What is wrong with an answer that brings nothing. `what` is what should be at its address. */
export function statusFinding({address, status, headers}: Answer, what: string): Finding | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400 && status !== 304) {
    const message = `The server redirects to ${quoted(headers.get('location') ?? 'nowhere')}, and elements refuse that.`;
    return answerFinding(address, message, `Let the server answer with ${what} at this address.`);
  }
  return answerFinding(address, `The server answered ${status}.`, `Put ${what} there, readable for everybody.`);
}
