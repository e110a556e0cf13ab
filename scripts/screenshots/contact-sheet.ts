import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that shows every picture of the folder, those of one state side by side. */
export const keepIndex = (folder: string): string => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort();
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file}</figcaption></figure>`,
  );
  const index = join(folder, 'index.html');
  writeFileSync(
    index,
    `<!doctype html><meta charset="utf-8"><title>Pictures of Peelback</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 16px; font: 12px system-ui; background: #888; }
  figure { margin: 0; width: 300px; }
  img { width: 100%; max-height: 500px; object-fit: contain; object-position: top; background: #777; }
  figcaption { overflow-wrap: anywhere; }
</style>
${figures.join('\n')}
`,
  );
  return index;
};
