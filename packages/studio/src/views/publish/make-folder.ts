// Makes the folder of a letter: the thread writes the files, and the page draws the pictures.
import type {PublishedPicture, WantedPicture} from '@countersign/render';
import {drawPicture, pngOf} from '../../pictures/draw-picture.ts';
import {readFiles, readMade, writeMade} from '../../session/drafts.ts';
import type {Session} from '../../session/session.ts';
import type {Publication, PublishAnswer, ServedFolder} from '../../worker/publish/request.ts';

export interface MakeOptions {
  readonly withPictures: boolean;
  /** The folder that is written into. Undefined for a zip file. */
  readonly served?: ServedFolder | undefined;
}

/** Asks for every file of the folder, or why it may not be published. */
export async function makeFolder(session: Session, {withPictures, served}: MakeOptions): Promise<PublishAnswer> {
  const logos = new Map<string, Uint8Array>();
  for (const [path, content] of await readFiles(session.id)) {
    logos.set(path, new Uint8Array(await content.arrayBuffer()));
  }
  const before = await readMade(session.id);
  const earlier = before?.isOnline ? before.names : before?.namesBefore;
  const plan = await session.worker.ask('planFolder', withPictures, served?.files ?? earlier);
  if (plan.tooMuch) return {ok: false, problems: [], tooMuch: plan.tooMuch};
  const pictures = withPictures ? await drawAll(session, plan.pictures) : undefined;
  return session.worker.ask('publish', {logos, pictures, served, earlier});
}

async function drawAll({worker}: Session, all: readonly WantedPicture[]): Promise<Map<string, PublishedPicture>> {
  const pictures = new Map<string, PublishedPicture>();
  for (const wanted of all) {
    const drawn = await drawPicture(worker, wanted);
    if (!drawn) continue;
    const {canvas, text} = drawn;
    const png = new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
    pictures.set(wanted.name, {png, text, width: canvas.width, height: canvas.height});
  }
  return pictures;
}

/** Remembers a folder that a person has received, until it is said to be online. */
export async function rememberFolder({id}: Session, {revision, files, names}: Publication): Promise<void> {
  const before = await readMade(id);
  const document = files.find(([name]) => name === 'campaign.json')![1];
  await writeMade(id, {
    revision,
    text: new TextDecoder().decode(document),
    names,
    namesBefore: before?.isOnline ? before.names : before?.namesBefore,
    at: Date.now(),
    isOnline: false,
  });
}
