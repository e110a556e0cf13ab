import { afterEach } from 'vitest';

export const URL_HERE = 'https://www.bbc.co.uk/news/uk-england-1234567';

/** A page on show, with its own styles; its scripts do not run unless they are let. */
export const show = async (html: string, sandbox = 'allow-same-origin'): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

export const article = (body: string, head = '') =>
  `<!doctype html><html><head><title>The headline of it</title>${head}</head><body><article><h1>The headline of it</h1>${body}</article></body></html>`;

export const PROSE =
  '<p>Inspectors from HMICFRS said that the force had been graded good at a number of things this year.</p>';
