// Keeps drafts in the browser: IndexedDB, opened by idb-keyval.
import {createStore} from 'idb-keyval';
import type {Change, Entry, Key, Store} from './store.ts';

/** A store of this browser. Every call of it rejects where the browser forbids that. */
export function indexedDbStore(name = 'countersign-studio'): Store {
  const use = createStore(name, 'drafts');
  return {
    async read(keys, under) {
      return use('readonly', async (store) => {
        const values = Promise.all(keys.map((key) => answerOf(store.get([...key]))));
        const found = under
          ? Promise.all([answerOf(store.getAllKeys(rangeOf(under))), answerOf(store.getAll(rangeOf(under)))])
          : ([[], []] as const);
        const [known, members] = await found;
        const entries = known.map((key, at): Entry => [key as unknown as Key, members[at] as unknown]);
        return {values: await values, entries};
      });
    },
    async write(change) {
      return use('readwrite', (store) => changed(store, change));
    },
  };
}

/** All keys that begin like this one. A list is greater than every string and number. */
const rangeOf = (key: Key): IDBKeyRange => IDBKeyRange.bound(key, [...key, []]);

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser did not read the draft.'));
  });

function changed(store: IDBObjectStore, {remove = [], put = [], guard}: Change): Promise<void> {
  const {transaction} = store;
  return new Promise((resolve, reject) => {
    let reason: Error | undefined;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(reason ?? transaction.error ?? new Error('The browser kept nothing.'));
    const orAbort = (work: () => void) => {
      try {
        work();
      } catch (error) {
        reason = error as Error;
        transaction.abort();
      }
    };
    const write = () =>
      orAbort(() => {
        for (const key of remove) store.delete(rangeOf(key));
        for (const [key, value] of put) store.put(value, [...key]);
        // Said at once, the change is made also if the page ends in the next moment.
        transaction.commit();
      });
    if (!guard) return write();
    const request = store.get([...guard.key]);
    request.onsuccess = () => {
      orAbort(() => guard.check(request.result));
      if (!reason) write();
    };
  });
}
