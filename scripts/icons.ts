/** `npm run icons`: draws `scripts/icons/icon.svg` in every size that browsers ask for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './chromium.ts';
import { ROOT } from './tools.ts';

const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(new URL('icons/icon.svg', import.meta.url), 'base64');
const { context } = await openChromium();
const page = await context.newPage();
for (const size of SIZES) {
  await page.setContent(
    `<img src="data:image/svg+xml;base64,${svg}" style="position: fixed; inset: 0" width="${size}" height="${size}">`,
  );
  const clip = { x: 0, y: 0, width: size, height: size };
  await page.screenshot({ path: join(ROOT, `public/icon/${size}.png`), clip, omitBackground: true });
}
await context.close();
