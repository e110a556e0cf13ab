import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish, folder, objects, run, start } from './command.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Inspectors visit</title>
<link rel="canonical" href="https://example.org/news/1"><meta property="og:title" content="Inspectors visit">
<meta property="article:published_time" content="2022-04-28T06:00:00Z"></head>
<body><article><h1>Inspectors visit</h1><p>${'Inspectors of HMICFRS came to Kent Police this spring. '.repeat(15)}</p></article></body></html>`;

let files: ReturnType<typeof folder>;
beforeAll(() => {
  files = folder({
    'page.html': PAGE,
    'story.txt': '\uFEFFHMICFRS inspected Kent Police.\n\nIts report is out.\n',
    'many.jsonl': `${[
      '{"id": "first", "text": "one"}',
      'this is not JSON',
      '{"id": "second", "text": "two", "date": "2016-02-18T09:00:00Z", "title": "Two"}',
      '{"id": "nothing"}',
      '',
      '{"text": "three", "date": "soon"}',
      '{"id": 4, "text": "four", "date": ""}\r',
      '{"text": "five"}',
    ].join('\n')}`,
    'notes.pdf': '',
    'utf-16.txt': Buffer.from('\uFEFFHMICFRS inspected Kent Police.', 'utf16le'),
    'windows.html': Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><article><p>HMICFRS rated Kent Police \x91good\x92 at preventing crime.</p></article></body></html>',
      'latin1',
    ),
  });
});
afterAll(() => files.remove());

describe('one JSON object for each article', () => {
  test('the demonstration article is accused of its one wrong grade and of nothing else', async () => {
    const { out } = await run(['--json', 'scripts/demo/article.html']);
    const claims = objects(out)[0]?.claims as { readonly quote: string; readonly verdict: string }[];
    expect(claims.filter(({ verdict }) => verdict === 'differs').map(({ quote }) => quote)).toEqual([
      'good at managing offenders',
    ]);
  });

  test('with the fields that other programs rely on', async () => {
    const { out, errors, status } = await run(['--json', files.path('page.html')]);
    expect(errors).toBe('');
    expect(status).toBe(0);
    const [article] = objects(out);
    expect(Object.keys(article ?? {})).toEqual([
      'id',
      'url',
      'title',
      'published',
      'coverage',
      'forces',
      'claims',
      'tallies',
      'monitoring',
      'dataset',
    ]);
    expect(article).toMatchObject({
      id: files.path('page.html'),
      url: 'https://example.org/news/1',
      title: 'Inspectors visit',
      published: '2022-04-28',
      coverage: { isInspection: expect.any(Boolean), score: expect.any(Number), reasons: expect.any(Array) },
    });
  });

  test('in the order given, good lines around bad ones, each bad one named by its place', async () => {
    const many = files.path('many.jsonl');
    const { out, errors, status } = await run([many, files.path('story.txt')]);
    expect(objects(out).map(({ id, title, published }) => [id, title, published])).toEqual([
      ['first', null, null],
      ['second', 'Two', '2016-02-18'],
      ['4', null, null],
      [`${many}:8`, null, null],
      [files.path('story.txt'), null, null],
    ]);
    expect(errors.trimEnd().split('\n')).toEqual([
      `check: ${many}:2: is not JSON`,
      `check: ${many}:4: has neither text nor html`,
      `check: ${many}:6: date: not an ISO date`,
    ]);
    expect(status).toBe(2);
  });

  test('what a line is not is said in words', async () => {
    const lines = ['[]', 'null', '{"text": 5}', '{"id": [], "text": ""}', '{"date": 2015, "text": ""}'];
    const dates = ['2015-02-30', '2015-12-15T09:30 or so', '15/12/2015'].map((date) =>
      JSON.stringify({ date, text: '' }),
    );
    const { out, errors, status } = await run(['-'], [...lines, ...dates].join('\n'));
    expect(errors.trimEnd().split('\n')).toEqual([
      'check: standard input:1: is not an object',
      'check: standard input:2: is not an object',
      'check: standard input:3: text: not a text',
      'check: standard input:4: id: neither a text nor a number',
      'check: standard input:5: date: not a text',
      ...[6, 7, 8].map((line) => `check: standard input:${line}: date: not an ISO date`),
    ]);
    expect([out, status]).toEqual(['', 2]);
  });

  test('a time is the day in London, a month or a year stays', async () => {
    const dates = ['2015-06-30T23:30:00Z', '2015-12-15 09:30:00.5+00:00', '2015-12', '2015'];
    const { out } = await run(['-'], dates.map((date) => JSON.stringify({ date, text: '' })).join('\n'));
    expect(objects(out).map(({ published }) => published)).toEqual(['2015-07-01', '2015-12-15', '2015-12', '2015']);
  });

  test('--published dates what has no date, and nothing else', async () => {
    const { out } = await run(['--published', '2015-12-15', files.path('page.html'), files.path('story.txt')]);
    expect(objects(out).map(({ published }) => published)).toEqual(['2022-04-28', '2015-12-15']);
  });

  test('html in a line is read as a page, with what the line says on top', async () => {
    const line = JSON.stringify({ html: PAGE, title: 'Given', url: 'https://example.org/2' });
    const { out } = await run(['-'], `${line}\n${JSON.stringify({ html: '<p>Kent Police</p>' })}\n`);
    expect(objects(out)).toMatchObject([
      { id: 'standard input:1', title: 'Given', url: 'https://example.org/2', published: '2022-04-28' },
      { id: 'standard input:2', title: null, url: null },
    ]);
  });

  test('a page may leave out its head, its body and its html element', async () => {
    const body = `<article><h1>Inspectors visit</h1><p>${'Inspectors of HMICFRS came to Kent Police. '.repeat(15)}</p></article>`;
    const head = '<head><meta property="article:published_time" content="2022-04-28"></head>';
    const pages = [
      body,
      `<html lang="en">${body}`,
      `<!doctype html><html><body>${body}`,
      `<!DOCTYPE html>\n<!-- saved --><html>${head}${body}</html>`,
      `${head}<body>${body}</body>`,
      `<body class="x">${body}</body>`,
      `${head}${body}`,
    ];
    const { out } = await run(['-'], pages.map((html) => JSON.stringify({ html })).join('\n'));
    expect(objects(out).map(({ forces }) => forces)).toEqual(pages.map(() => ['kent']));
    expect(objects(out).map(({ published }) => published)).toEqual(
      pages.map((page) => (page.includes(head) ? '2022-04-28' : null)),
    );
  });

  test('files are read in the encoding that they are in', async () => {
    const { out } = await run(['--json', files.path('utf-16.txt'), files.path('windows.html')]);
    expect(objects(out)).toMatchObject([
      { forces: ['kent'] },
      { forces: ['kent'], claims: [{ quote: 'good’ at preventing crime' }] },
    ]);
  });

  test('text is read where the html beside it is empty', async () => {
    const { out } = await run(['-'], JSON.stringify({ html: ' ', text: 'HMICFRS inspected Kent Police.' }));
    expect(objects(out)).toMatchObject([{ forces: ['kent'] }]);
  });

  test('comes as soon as its line is there, before the input ends', async () => {
    const child = start('-');
    child.stdin.write('{"id": "early", "text": "one"}\n');
    const [chunk] = await once(child.stdout, 'data');
    expect(JSON.parse(String(chunk))).toMatchObject({ id: 'early' });
    const { out, status } = await finish(child, '{"id": "late", "text": "two"}\n');
    expect(objects(out)).toMatchObject([{ id: 'late' }]);
    expect(status).toBe(0);
  });

  test('stops quietly when nobody reads any more', async () => {
    const child = start('-');
    child.stdin.on('error', () => {});
    child.stdin.write('{"text": "one"}\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const closed = once(child, 'close');
    child.stdin.end('{"text": "two"}\n'.repeat(5000));
    const [status] = await closed;
    expect(errors).toBe('');
    expect(status).toBe(0);
  });
});

describe('what cannot be done', () => {
  test.each([
    [['missing.txt'], 'check: missing.txt: there is no such file'],
    [['missing.jsonl'], 'check: missing.jsonl: there is no such file'],
    [['lib/peel.html'], 'check: lib/peel.html: there is no such file'],
    [['--jsn', 'a.txt'], "check: Unknown option '--jsn' (--help lists the options)"],
    [['--published', 'yesterday', 'a.txt'], "check: --published needs a day such as 2015-12-15, not 'yesterday'"],
    [['--published', '2015-02-29', 'a.txt'], "check: --published needs a day such as 2015-12-15, not '2015-02-29'"],
    [[], 'check: name at least one file, or - for standard input (--help tells more)'],
  ])('%j is one line on standard error and status 2', async (args, message) => {
    expect(await run(args)).toEqual({ out: '', errors: `${message}\n`, status: 2 });
  });

  test('a folder or another kind of file is named, and the rest is checked', async () => {
    const { out, errors, status } = await run([files.path('.'), files.path('notes.pdf'), files.path('story.txt')]);
    expect(objects(out)).toHaveLength(1);
    expect(errors).toBe(
      `check: ${files.path('.')}: is neither .html, .txt nor .jsonl\ncheck: ${files.path('notes.pdf')}: is neither .html, .txt nor .jsonl\n`,
    );
    expect(status).toBe(2);
  });

  test('--help tells how, and is no failure', async () => {
    const { out, errors, status } = await run(['--help']);
    expect(out).toContain('npm run check -- [options] FILE…');
    expect([errors, status]).toEqual(['', 0]);
  });
});
