/** `npm run icons`: draws `scripts/icons/icon.svg` in every size that browsers ask for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openChromium } from './chromium.ts';

export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** Where the icon of a size is kept. */
export const iconFile = (size: number): URL => new URL(`../public/icon/${size}.png`, import.meta.url);

const draw = async (): Promise<void> => {
  const svg = readFileSync(new URL('icons/icon.svg', import.meta.url), 'base64');
  const { context } = await openChromium();
  const page = await context.newPage();
  for (const size of ICON_SIZES) {
    await page.setContent(
      `<img src="data:image/svg+xml;base64,${svg}" style="position: fixed; inset: 0" width="${size}" height="${size}">`,
    );
    const clip = { x: 0, y: 0, width: size, height: size };
    await page.screenshot({ path: fileURLToPath(iconFile(size)), clip, omitBackground: true });
  }
  await context.close();
};

if (import.meta.main) await draw();
