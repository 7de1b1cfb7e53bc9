// Opens the file of the command `countersign studio` as a draft.
import {readLocalFile, type LocalFile} from '../files/local-file.ts';
import {createDraft, readDraft, storageFault} from '../session/drafts.ts';
import {documentOf} from '../session/history.ts';
import {addressOf, routeOf} from './routes.ts';

/** Makes a draft of the file, unless there is one, and goes to it. Undefined if the file cannot be read. */
export async function openLocalFile(): Promise<LocalFile | undefined> {
  const file = await readLocalFile();
  if (!file) return undefined;
  const {id, name, digest} = file;
  if (!(await hasDraft(id))) {
    const document = documentOf(file.text);
    const head = {id, title: name, changed: Date.now(), origin: name, steps: 0, position: 0};
    // A file that is no letter opens as an empty one. Nothing is written into it before a person says so.
    if (document) await createDraft({...head, fileDigest: digest}, document);
    else await createDraft(head, {format: 1, letter: {title: ''}});
  }
  const route = routeOf(location.hash);
  if (!('draft' in route) || route.draft !== id) history.replaceState(null, '', addressOf(id, 'letter'));
  return file;
}

/** Whether there is a draft. One that cannot be read just now stays as it is: it may have more than the file. */
const hasDraft = (id: string): Promise<boolean> =>
  readDraft(id).then(
    (draft) => draft !== undefined,
    async () => (await storageFault()) === undefined,
  );
