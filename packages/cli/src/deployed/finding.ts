import type {Delivery, Finding} from '../documents/report.ts';
import type {Answer} from './answer.ts';

/** Makes the finding about an answer that brings nothing, or something wrong. */
export const answerFinding = (address: string, message: string, hint: string): Finding => ({
  address,
  header: '(answer)',
  message,
  hint,
});

/**
 * Finds what is wrong with the status of an answer.
 *
 * @param wanted - The thing that should be at its address, such as `the logo`.
 */
export function statusFinding({address, status, headers}: Answer, wanted: string): Finding | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400 && status !== 304) {
    const message = `The server redirects to ${quoted(headers.get('location') ?? 'nowhere')}, and elements refuse that.`;
    return answerFinding(address, message, `Let the server answer with ${wanted} at this address.`);
  }
  return answerFinding(address, `The server answered ${status}.`, `Put ${wanted} there, readable for everybody.`);
}

/** Joins the findings about several answers. */
export function joined(deliveries: readonly Delivery[]): Delivery {
  return {
    problems: deliveries.flatMap(({problems}) => problems),
    warnings: deliveries.flatMap(({warnings}) => warnings),
  };
}

/** A value that a server sent, cut so that it fits in a line. */
export const quoted = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
