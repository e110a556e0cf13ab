import { FONT } from '../../lib/record/as-svg.ts';
import type { Drawing, Mark } from '../../lib/record/drawing.ts';

/** Pixels for one unit of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;

/**
 * A drawing as a PNG, or null where the browser gives no canvas. It is painted mark by mark: an extension page may not
 * load its own SVG as a picture.
 */
export const asPng = ({ width, height, marks }: Drawing): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(SCALE, SCALE);
  for (const mark of marks) paint(pen, mark);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

const paint = (pen: CanvasRenderingContext2D, mark: Mark): void => {
  if (mark.kind === 'text') {
    pen.font = `${mark.isBold ? 600 : 400} ${mark.size}px ${FONT}`;
    pen.fillStyle = mark.colour;
    pen.fillText(mark.text, mark.x, mark.y);
    return;
  }
  pen.beginPath();
  pen.roundRect(mark.x, mark.y, mark.width, mark.height, mark.isRound ? mark.width / 2 : 0);
  if (mark.fill) {
    pen.fillStyle = mark.fill;
    pen.fill();
  }
  if (mark.stroke) {
    pen.setLineDash(mark.isDashed ? [3, 2] : []);
    pen.strokeStyle = mark.stroke;
    pen.stroke();
  }
};
