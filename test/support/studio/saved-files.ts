// The files that the studio has the browser save. Browsers of tests have no folder for downloads in common.
import type {Session} from '../browsers/engines.ts';
import {until} from '../browsers/until.ts';

interface Watching {
  savedFile?: Promise<string>;
}

/** Watches for the next file that the page saves. */
export async function watchSaved(session: Session): Promise<void> {
  await session.run(() => {
    const {createObjectURL} = URL;
    URL.createObjectURL = (content) => {
      URL.createObjectURL = createObjectURL;
      (globalThis as Watching).savedFile = new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
        reader.onerror = () => reject(new Error('unreadable'));
        reader.readAsDataURL(content as Blob);
      });
      return createObjectURL.call(URL, content);
    };
  });
}

/** The content of that file, as soon as it is saved. */
export async function savedFile(session: Session): Promise<Uint8Array> {
  await until(() => session.run(() => (globalThis as Watching).savedFile !== undefined));
  const content = await session.run(() => (globalThis as Watching).savedFile!);
  return new Uint8Array(Buffer.from(content, 'base64'));
}
