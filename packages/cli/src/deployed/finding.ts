/** What is wrong with how a server sends something, and what to write in its configuration. */
export interface Finding {
  readonly address: string;
  /** The header that is wrong, or `(answer)` for the answer itself. */
  readonly header: string;
  readonly message: string;
  readonly hint: string;
}

/** A finding about an answer that brings nothing, or the wrong thing. */
export const answerFinding = (address: string, message: string, hint: string): Finding => ({
  address,
  header: '(answer)',
  message,
  hint,
});

/** What was found about how a document and what belongs to it are sent. */
export interface Delivery {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Joins what was found here and there. */
export function joined(deliveries: readonly Delivery[]): Delivery {
  return {
    problems: deliveries.flatMap(({problems}) => problems),
    warnings: deliveries.flatMap(({warnings}) => warnings),
  };
}

/** What a server sent, short enough for a line. */
export const quoted = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
