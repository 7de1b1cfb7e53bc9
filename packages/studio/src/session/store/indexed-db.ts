// Keeps drafts in the browser: IndexedDB.
import {Missing, Refused, type Change, type Entry, type Key, type Store} from './store.ts';

/** The one object store of the database. */
const STORE = 'drafts';

/** A store of this browser. Every call of it rejects where the browser forbids that. */
export function indexedDbStore(name = 'countersign-studio'): Store {
  const use = storeOf(name);
  return {
    async read(keys, under) {
      const store = await use('readonly');
      const values = Promise.all(keys.map((key) => answerOf(store.get([...key]))));
      const found = under
        ? Promise.all([answerOf(store.getAllKeys(rangeOf(under))), answerOf(store.getAll(rangeOf(under)))])
        : ([[], []] as const);
      store.transaction.commit();
      const [known, members] = await found;
      const entries = known.map((key, at): Entry => [key as unknown as Key, members[at] as unknown]);
      return {values: await values, entries};
    },
    write: async (change) => changed(await use('readwrite'), change),
  };
}

/** The browser has not opened its database for long. */
class Silent extends Error {}

/**
 * Milliseconds that a browser has to open its database. WebKit never opens one whose first page was left while it was
 * being made, until the browser ends.
 */
const PATIENCE = 10_000;

/**
 * Opens a database when it is first needed, and again after a connection has ended. It ends when the browser has
 * deleted the data, or another page wants to change the database. That page would wait for this one otherwise.
 */
function storeOf(name: string): (mode: IDBTransactionMode) => Promise<IDBObjectStore> {
  let opening: readonly [database: Promise<IDBDatabase>, limit: Promise<never>] | undefined;
  const forget = () => (opening = undefined);
  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const database = await answerOf(request);
    database.onclose = forget;
    database.onversionchange = () => {
      database.close();
      forget();
    };
    return database;
  };
  return async (mode) => {
    opening ??= [open(), limit()];
    try {
      return (await Promise.race(opening)).transaction(STORE, mode).objectStore(STORE);
    } catch (error) {
      // It could not be opened, or it has ended without a word. The next call opens it anew. One that is only late may
      // open yet: until then, each call fails at once.
      if (!(error instanceof Silent)) forget();
      throw error;
    }
  };
}

const limit = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Silent('The browser does not open its database.')), PATIENCE);
  });

/** All keys that begin like this one. A list is greater than every string and number. */
const rangeOf = (key: Key): IDBKeyRange => IDBKeyRange.bound(key, [...key, []]);

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser did not read the draft.'));
  });

function changed(store: IDBObjectStore, {remove = [], put = [], unless = [], expects}: Change): Promise<void> {
  const {transaction} = store;
  return new Promise((resolve, reject) => {
    let expected: IDBRequest<number> | undefined;
    let reason: Error | undefined;
    transaction.oncomplete = () => {
      if (expected?.result === 0) reason ??= new Missing();
      if (reason) reject(reason);
      else resolve();
    };
    transaction.onabort = () => reject(reason ?? transaction.error ?? new Error('The browser kept nothing.'));
    try {
      // Adding fails where a value is, and the whole change with it. No other question needs no answer. Firefox makes
      // the change all the same: there, the lock of a draft alone keeps pages apart.
      for (const key of unless) {
        const added = store.add(true, [...key]);
        added.onerror = () => (reason ??= added.error?.name === 'ConstraintError' ? new Refused() : undefined);
        store.delete([...key]);
      }
      if (expects) expected = store.count([...expects]);
      for (const key of remove) store.delete(rangeOf(key));
      for (const [key, content] of put) store.put(content, [...key]);
      transaction.commit();
    } catch (error) {
      reason = error as Error;
      transaction.abort();
    }
  });
}
