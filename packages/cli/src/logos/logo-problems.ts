import {fileFault, logoFault, logoProblem, namedLogos, type ReadLogo, readPicture} from '@countersign/authoring';
import type {Campaign, Problem} from '@countersign/campaign';
import {originOf} from '../documents/origin.ts';
import {GoneError} from '../files/fetch-bytes.ts';
import {FileError} from '../terminal/errors.ts';

/** Checks the logos that lie beside a file. Missing ones are no problem: they may lie on the server only. */
export async function logoProblems(file: string, campaign: Campaign): Promise<Problem[]> {
  const origin = originOf(file);
  const known = new Map<string, ReadLogo | undefined>();
  const problems: Problem[] = [];
  for (const logo of namedLogos(campaign)) {
    if (!known.has(logo.path)) known.set(logo.path, await readAt(logo.path));
    const read = known.get(logo.path);
    const fault = read && logoFault(logo, read);
    if (fault) problems.push(logoProblem(logo, fault));
  }
  return problems;

  // Keeps kind and size only: a document may have thousands of logos.
  async function readAt(path: string): Promise<ReadLogo | undefined> {
    try {
      const result = readPicture(await origin.readLogo(path));
      if (!result.ok) return result;
      const {kind, width, height} = result.picture;
      return {ok: true, picture: {kind, width, height}};
    } catch (error) {
      if (error instanceof GoneError) return undefined;
      if (error instanceof FileError) return {ok: false, fault: fileFault(error)};
      throw error;
    }
  }
}
