/** The picture of the feeds: the site's sign on its paper. */
import sharp from 'sharp';
import { ICON_SIZE } from './site.ts';

/** Pixels of the sign's drawing at 72 dots an inch, and the paper around it. */
const DRAWN = 32;
const PAPER = '#fdfcf9';
const MARGIN = 12;

/** A square PNG of `ICON_SIZE` pixels from the sign's SVG. */
export async function drawIcon(sign: string): Promise<Buffer> {
  const inner = ICON_SIZE - 2 * MARGIN;
  return sharp(Buffer.from(sign), { density: (72 * inner) / DRAWN })
    .resize(inner, inner)
    .extend({ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, background: PAPER })
    .flatten({ background: PAPER })
    .png({ palette: true })
    .toBuffer();
}
