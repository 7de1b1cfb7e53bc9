// Frames on pages of others.
import type {Session} from '../support/browsers/engines.ts';
import {settled} from '../support/browsers/in-page.ts';
import {page} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {focusPlace, heightOf} from './frame-in-page.ts';

/** A page of a partner with something round the frame. */
export const aroundFrame = (snippet: string, {lang = 'en', head = ''} = {}): string =>
  page(`<p><a href="#before">Before</a></p>${snippet}<p><a href="#after">After</a></p>`, lang, head);

/** A frame whose page a test writes, with what marks it as one of ours. */
export const markedFrame = (src: string, id: string): string =>
  `<iframe id="${id}" src="${src}" title="A frame" sandbox="allow-scripts" data-countersign height="100"></iframe>`;

/** Waits until an element of ours in a frame has its campaign on screen, or has failed. */
export async function frameShows({runIn}: Session, frame = 'iframe'): Promise<void> {
  await until(() => runIn(frame, () => document.readyState === 'complete' && /^http/.test(location.href)));
  await runIn(frame, settled);
}

/**
 * Waits until a frame is exactly as high as what is in it, and its own page knows that, and returns that height. A frame in
 * another process learns its size later than the page around it.
 */
export async function frameFits({run, runIn}: Session, frame = 'iframe'): Promise<number> {
  const heights = async () => {
    const inside = await runIn(frame, () => [Math.ceil(document.body.getBoundingClientRect().height), innerHeight]);
    return {inside, room: await run(heightOf, frame)};
  };
  return (await until(heights, ({inside, room}) => inside.every((height) => height === room))).room;
}

/**
 * Presses a key that moves the focus, and waits until it has moved. Between two pages it moves when both of them know of
 * it, which is later than the key.
 *
 * @returns Whether it is in the frame now.
 */
export async function moveFocus(session: Session, keys: string, frame = 'iframe'): Promise<boolean> {
  const where = async () => {
    // One reading for both: between two readings the focus can go into the frame.
    const {inside, place} = await session.run(focusPlace, frame);
    return {
      inside,
      place: inside ? await session.runIn(frame, focusPlace, '').then(({place}) => place && `in ${place}`) : place,
    };
  };
  const before = await where();
  await session.press(keys);
  const now = await until(where, ({place}) => place !== '' && place !== before.place);
  return now.inside;
}
