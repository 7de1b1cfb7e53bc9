// Draws share pictures on a canvas of the page, with the fonts of this machine. The layout is the command's.
import type {Font, Operation, PathOperation, TextOperation, WantedPicture} from '@countersign/render';
import type {Worker} from '../worker/ask.ts';
import type {LaidPicture} from '../worker/publish/pictures.ts';

export interface DrawnPicture {
  readonly canvas: HTMLCanvasElement;
  /** The same in words. */
  readonly text: string;
  /** Whether there was no room for a status with all that belongs to it. */
  readonly isTitleOnly: boolean;
}

/** The fonts of the command come first, then the system's own. */
const FAMILIES: Readonly<Record<Font['face'], string>> = {
  sans: "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', system-ui, sans-serif",
  serif: "'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif Hebrew', Georgia, serif",
};

const fontOf = ({size, weight, face}: Font): string => `${weight} ${size}px ${FAMILIES[face]}`;

/** Size in pixels at which words are measured. Widths of other sizes are in proportion. */
const MEASURED = 100;

/** Widths in ems that were measured in this page. */
const widths = new Map<string, number>();

/** Draws a picture. Undefined if the document has problems now, or no longer has what the picture shows. */
export async function drawPicture(worker: Worker, wanted: WantedPicture): Promise<DrawnPicture | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  for (;;) {
    const laid: LaidPicture | undefined = await worker.ask('layPicture', wanted, widths);
    if (!laid) return undefined;
    if (laid.unknown.length > 0) {
      for (const {key, text, font} of laid.unknown) widths.set(key, widthOf(context, text, font));
      continue;
    }
    canvas.width = laid.width;
    canvas.height = laid.height;
    for (const operation of laid.operations) draw(context, operation);
    return {canvas, text: laid.text, isTitleOnly: laid.isTitleOnly};
  }
}

/** The picture as a PNG file. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser writes no PNG.'))), 'image/png');
  });

function widthOf(context: CanvasRenderingContext2D, text: string, font: Font): number {
  context.font = fontOf({...font, size: MEASURED});
  return context.measureText(text).width / MEASURED;
}

function draw(context: CanvasRenderingContext2D, operation: Operation): void {
  const {x, y, width, height, colour} = operation;
  context.fillStyle = colour;
  if (operation.kind === 'rectangle') context.fillRect(x, y, width, height);
  else if (operation.kind === 'path') drawPath(context, operation);
  else drawText(context, operation);
}

function drawText(context: CanvasRenderingContext2D, {text, x, y, height, font, direction}: TextOperation): void {
  context.font = fontOf(font);
  context.direction = direction;
  context.textAlign = 'left';
  const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = context.measureText(text);
  // As in a line of CSS, ascent and descent are centred in the height.
  context.fillText(text, x, y + (height - ascent - descent) / 2 + ascent);
}

function drawPath(context: CanvasRenderingContext2D, operation: PathOperation): void {
  const {x, y, width, units, path, colour, outline, isMirrored} = operation;
  const scale = width / units;
  context.save();
  context.translate(isMirrored ? x + width : x, y);
  context.scale(isMirrored ? -scale : scale, scale);
  const shape = new Path2D(path);
  if (outline === undefined) context.fill(shape);
  else {
    context.strokeStyle = colour;
    context.lineWidth = outline;
    context.lineCap = context.lineJoin = 'round';
    context.stroke(shape);
  }
  context.restore();
}
