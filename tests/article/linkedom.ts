import { parseHTML } from 'linkedom';

/** A page as the command line parses it: without a browser. */
export const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** An article's page with these paragraphs, and what is to stand in its head. */
export const pageOf = (paragraphs: readonly string[], head = ''): Document =>
  parse(`<!doctype html><html lang="en-GB"><head><title>A headline of some words | Outlet</title>${head}</head>
    <body><main><article><h1>A headline of some words</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article></main></body></html>`);
