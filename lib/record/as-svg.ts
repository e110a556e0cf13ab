import { oneLine } from '../exports/one-line.ts';
import type { Drawing, Mark } from './drawing.ts';

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** A drawing as a file of its own. It holds no style sheet and no script. */
export const asSvg = ({ width, height, title, description, marks }: Drawing): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(FONT)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...marks.map(markAsSvg),
    '</svg>\n',
  ].join('\n');

const markAsSvg = (mark: Mark): string => {
  if (mark.kind === 'text') {
    const weight = mark.isBold ? ' font-weight="600"' : '';
    return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" fill="${mark.colour}"${weight}>${escaped(mark.text)}</text>`;
  }
  const dashes = mark.isDashed ? ' stroke-dasharray="3 2"' : '';
  const round = mark.isRound ? ` rx="${mark.width / 2}"` : '';
  return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${mark.fill ?? 'none'}" stroke="${mark.stroke ?? 'none'}"${dashes}${round}/>`;
};

/** Text that may stand between tags or in quotation marks; what XML cannot hold is left out. */
const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
