// Serves the logos that a document names, and no other file.
import {namedLogos, readPicture} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {fileOf, originOf} from '../documents/origin.ts';
import {FileError} from '../terminal/errors.ts';
import type {Answer} from '../local-page/answer.ts';

/**
 * Reads a logo that lies beside a document. Undefined if the document does not name it, if it leads out of the
 * document's folder, or if it is no whole picture.
 *
 * @param file - The document.
 * @param path - The path that a browser asks for, with its escapes.
 */
export async function logoAnswer(file: string, campaign: Campaign, path: string): Promise<Answer | undefined> {
  try {
    const wanted = fileOf(path);
    const logo = namedLogos(campaign).find((each) => fileOf(each.path) === wanted);
    if (!logo) return undefined;
    const bytes = await originOf(file).readLogo(logo.path);
    const result = readPicture(bytes);
    return result.ok ? {body: bytes, type: `image/${result.picture.kind}`, isOpen: true} : undefined;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
