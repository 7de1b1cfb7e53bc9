// Drafts that a person has left before the browser could keep all of them. They stay open, and are tried again.
import {NotKept} from './drafts.ts';
import type {Session} from './session.ts';

export class Unkept {
  readonly #sessions = new Map<string, Session>();

  /** Ends the work of a session, unless something of it would be lost. */
  async leave(session: Session): Promise<void> {
    // The page may end while the browser keeps it.
    this.#sessions.set(session.id, session);
    await session.settled();
    if (isAtRisk(session)) return;
    this.#sessions.delete(session.id);
    await session.close();
  }

  /** The session of a draft that was left. Undefined if all of it is kept: then it is opened as others are. */
  async take(id: string): Promise<Session | undefined> {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    if (!session || isAtRisk(session)) return session;
    await session.close();
    return undefined;
  }

  /** Begins at once to keep what could not be kept: the page ends. */
  hurry(): void {
    for (const session of this.#sessions.values()) session.hurry();
  }

  /** Whether something would be lost if the page ended now. */
  get isAtRisk(): boolean {
    return [...this.#sessions.values()].some(isAtRisk);
  }
}

/** A draft in memory stays there as long as the page is open. */
const isAtRisk = ({fault, isHandedOver}: Session): boolean =>
  fault !== undefined && !(fault instanceof NotKept) && !isHandedOver;
