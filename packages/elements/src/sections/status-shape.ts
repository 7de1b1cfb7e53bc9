import type {Status} from '@countersign/campaign';
import {svg, type SVGTemplateResult} from 'lit';

const RING = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13';

// Outlines that differ without colour: a tick, a half-filled disc, a clock, a cross, an arrow that turns back, a
// question mark, a dash.
const SHAPES: Readonly<Record<Status, string>> = {
  met: `${RING}M4.8 8.3l2.3 2.3l4.3-4.8`,
  partial: `${RING}M8 2v12M6.4 2.4v11.2M4.8 3.2v9.6M3.4 4.6v6.8`,
  promised: `${RING}M8 4.2v4.2l2.6 1.6`,
  unmet: `${RING}M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,
  reversed: 'M3.2 6.2h6.3a3.6 3.6 0 1 1 0 7.3h-3M6.4 2.6L2.8 6.2l3.6 3.6',
  unknown: `${RING}M6 6.4a2 2 0 1 1 2.9 1.8q-.9.5-.9 1.5M8 11.6v.2`,
  dropped: `${RING}M5 8h6`,
};

/** Outline of a status's shape, in a box of 16 by 16. It is a line, which is not filled. */
export const statusOutline = (status: Status): string => SHAPES[status];

/** Draws the shape beside a status's word. It is decoration: the word alone has the full meaning. */
export function statusShape(status: Status): SVGTemplateResult {
  return svg`<svg
    part="status-shape"
    data-status=${status}
    viewBox="0 0 16 16"
    aria-hidden="true"
    ><path d=${SHAPES[status]} /></svg>`;
}
