/** An answer to the request for a document that other code of ours has made before. */
export interface EarlyAnswer {
  readonly response: Response;
  /** When it came, by `performance.now()`. */
  readonly time: number;
}

/** For so many milliseconds an early answer is as good as a new one. */
const FRESH = 60_000;

const early = new Map<string, EarlyAnswer>();

/**
 * Takes answers that keep.js has got, so that a document is requested once.
 *
 * @param answers - By the full address of the document.
 */
export function takeEarlyAnswers(answers: Iterable<readonly [address: string, answer: EarlyAnswer]>): void {
  for (const [address, answer] of answers) early.set(address, answer);
}

/** Returns the early answer for a document, once, if it is fresh. */
export function earlyAnswer(address: string): Response | undefined {
  const answer = early.get(address);
  early.delete(address);
  return answer && performance.now() - answer.time < FRESH ? answer.response : undefined;
}
