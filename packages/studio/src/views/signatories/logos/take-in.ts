// Writes logos into the draft: their files, and what the document says of them.
import {isObject, listAt, memberOf, valueAt, withValue, type JsonObject} from '../../../document/json.ts';
import {readFiles, writeFile} from '../../../session/drafts.ts';
import type {Session} from '../../../session/session.ts';
import {keysOf, stringOf} from '../rows.ts';
import {drawLogo, type Drawn, type Refusal, type Source} from './draw.ts';
import {newPath, type Size} from './size.ts';

/** A picture, and whose logo it is. */
export interface Assigned {
  readonly source: Source;
  readonly drawn: Drawn;
  readonly key: string;
  readonly isDark: boolean;
}

/** A file that was kept, and the place that names it. */
export interface Kept {
  readonly key: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
}

/** A document whose signatories name the files of their logos. A dark logo needs the light one, of the same size. */
export function withLogos(document: JsonObject, kept: readonly Kept[]): JsonObject {
  const keys = keysOf(listAt(document, '/signatories'));
  const lightFirst = [...kept.filter(({isDark}) => !isDark), ...kept.filter(({isDark}) => isDark)];
  return lightFirst.reduce((current, {key, path, width, height, isDark}) => {
    const pointer = `/signatories/${keys.indexOf(key)}`;
    if (!isObject(valueAt(current, pointer))) return current;
    if (!isDark) return withValue(current, `${pointer}/logo`, {src: path, width, height});
    return isObject(valueAt(current, `${pointer}/logo`)) ? withValue(current, `${pointer}/logo/dark`, path) : current;
  }, document);
}

/** The size of the logo for light backgrounds, which the one for dark backgrounds has to have, too. */
export function lightSize(document: JsonObject, key: string, assigned: readonly Assigned[]): Size | undefined {
  const together = assigned.find((each) => each.key === key && !each.isDark);
  if (together) return {width: together.drawn.width, height: together.drawn.height};
  const members = listAt(document, '/signatories');
  const logo = memberOf(members[keysOf(members).indexOf(key)], 'logo');
  const [width, height] = [memberOf(logo, 'width'), memberOf(logo, 'height')];
  const isSide = (side: unknown): side is number => Number.isInteger(side) && Number(side) > 0 && Number(side) <= 4096;
  return isSide(width) && isSide(height) ? {width, height} : undefined;
}

/**
 * Keeps the files of logos, and names them in the document as one step. A file of the draft is never replaced, so that
 * undo finds the logo that was there before.
 *
 * @returns The files that could not be drawn, with the reason.
 */
export async function takeInLogos(
  session: Session,
  name: string,
  assigned: readonly Assigned[],
): Promise<ReadonlyMap<Source, Refusal>> {
  const refused = new Map<Source, Refusal>();
  const taken = new Set((await readFiles(session.id)).keys());
  const members = listAt(session.document, '/signatories');
  const keys = keysOf(members);
  const kept: Kept[] = [];
  for (const {source, drawn, key, isDark} of assigned) {
    const size = isDark ? lightSize(session.document, key, assigned) : undefined;
    const final = size ? await drawLogo(session, source, size) : drawn;
    if (typeof final === 'string') {
      refused.set(source, final);
      continue;
    }
    const id = stringOf(members[keys.indexOf(key)], 'id');
    const path = newPath(isDark ? `${id}-dark` : id, final.ending, taken);
    taken.add(path);
    await writeFile(session.id, path, final.blob);
    kept.push({key, path, width: final.width, height: final.height, isDark});
  }
  if (kept.length > 0) session.change(name, (document) => withLogos(document, kept));
  return refused;
}
