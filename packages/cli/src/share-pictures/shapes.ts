import type {Operation, PathOperation, PictureSize} from '@countersign/render';

/** Draws all but texts as SVG. It holds numbers, and colours and paths of ours: nothing of a document. */
export function shapesOf(operations: readonly Operation[], {width, height}: PictureSize): string {
  const shapes = operations.map((each) => {
    if (each.kind === 'text') return '';
    if (each.kind === 'path') return path(each);
    const {x, y, width, height, colour} = each;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
}

function path({x, y, width, units, path, colour, outline, isMirrored}: PathOperation): string {
  const scale = width / units;
  const left = isMirrored ? x + width : x;
  const paint =
    outline === undefined
      ? // Edges of modules fall on pixels, so they need no smoothing.
        `fill="${colour}" shape-rendering="crispEdges"`
      : `fill="none" stroke="${colour}" stroke-width="${outline}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path transform="translate(${left} ${y}) scale(${isMirrored ? -scale : scale} ${scale})" d="${path}" ${paint}/>`;
}
