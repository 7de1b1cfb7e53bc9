// The tasks of publishing. Their code is large, and comes when one of them first runs.
import type {WantedPicture} from '@countersign/render';
import {forStudio} from '../for-studio.ts';
import type {State} from '../state.ts';
import type {Deployed, SeenDeployment} from './deployed.ts';
import type {LaidPicture} from './pictures.ts';
import type {FolderPlan, PublishAnswer, PublishRequest} from './request.ts';

/** Makes the folder that is served. */
export async function publish(state: State, request: PublishRequest): Promise<PublishAnswer> {
  const [{publishFolder}, {RELEASE}] = await Promise.all([import('./publish.ts'), import('./release.ts')]);
  const answer = publishFolder(state, RELEASE, request);
  return answer.ok ? answer : {...answer, problems: answer.problems.map(forStudio)};
}

/** Says what the folder needs, before anything is drawn. */
export async function planFolder(
  state: State,
  withPictures: boolean,
  earlier?: readonly string[],
): Promise<FolderPlan> {
  const [{planFolder}, {RELEASE}] = await Promise.all([import('./pictures.ts'), import('./release.ts')]);
  return planFolder(state, RELEASE, withPictures, earlier);
}

export async function nextRevision(state: State): Promise<string> {
  return (await import('./next-revision.ts')).nextRevision(state);
}

export async function listPictures(state: State): Promise<readonly WantedPicture[]> {
  return (await import('./pictures.ts')).listPictures(state);
}

/** See `layPicture` in pictures.ts. */
export async function layPicture(
  state: State,
  wanted: WantedPicture,
  widths: ReadonlyMap<string, number>,
): Promise<LaidPicture | undefined> {
  return (await import('./pictures.ts')).layPicture(state, wanted, widths);
}

export async function judgeDeployed(state: State, seen: SeenDeployment): Promise<Deployed> {
  return (await import('./deployed.ts')).judgeDeployed(state, seen);
}
