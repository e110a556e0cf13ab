import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../../lib/peel/grades.ts';
import { sheetAsCsv } from '../../lib/record/as-csv.ts';
import { asSvg } from '../../lib/record/as-svg.ts';
import { gradeOf, nameOfCell } from '../../lib/record/cell.ts';
import { drawingOf } from '../../lib/record/draw.ts';
import { COLOURS, type Drawing, wrapped } from '../../lib/record/drawing.ts';
import { type Place, placeOf, plain, type View } from '../../lib/record/place.ts';
import { cellsIn, columnOf, sheetOf } from '../../lib/record/sheet.ts';
import { TILES } from '../../lib/record/tiles.ts';
import { WORDS } from '../../lib/record/words.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { book } from './book.ts';

const csvOf = (place: Place) => {
  const text = sheetAsCsv(book, sheetOf(book, place));
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
};

const VIEWS: readonly View[] = [
  { view: 'round', round: '2016' },
  { view: 'force', force: 'kent' },
  { view: 'area', area: 'preventing-crime', round: '2023-25' },
  { view: 'compare', forces: ['kent', 'devon-and-cornwall', 'metropolitan', 'hampshire'], round: '2018-19' },
  { view: 'counts', round: '2015' },
  { view: 'engage' },
];

describe('CSV', () => {
  test('has a row for every cell on show, with all that is known of it', () => {
    const { data, errors } = csvOf(plain({ view: 'compare', forces: ['northamptonshire'], round: '2023-25' }));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(10);
    expect(data.find(({ Area }) => Area === 'responding to the public')).toMatchObject({
      Force: 'Northamptonshire Police',
      Inspection: '2023/25',
      State: 'graded',
      Grade: 'requires improvement',
      Published: '2024-02-16',
      'Corrected on': '2024-08-08',
      'First published as': 'adequate',
      'Who says so': 'second-hand: a police and crime commissioner',
      Source: expect.stringMatching(/^https:/),
    });
  });

  test('says of a cell without a grade which silence it is', () => {
    const { data } = csvOf(plain({ view: 'force', force: 'greater-manchester' }));
    const states = new Set(data.map(({ State }) => State));
    expect(states).toContain('not collected');
    expect(data.find(({ Area, Inspection }) => Area === 'efficiency' && Inspection === '2017')).toMatchObject({
      State: 'not inspected',
      Grade: '',
      Note: expect.stringContaining('42 forces'),
    });
  });

  test('holds only the cells that answer a search', () => {
    const { data } = csvOf({ view: 'round', round: '2023-25', find: 'durham', grade: 'outstanding', at: null });
    expect(new Set(data.map(({ Force, Grade }) => `${Force} ${Grade}`))).toEqual(
      new Set(['Durham Constabulary outstanding']),
    );
  });

  test.each(VIEWS)('of $view names licence and source in every row', (view) => {
    const { data, errors } = csvOf(plain(view));
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    expect(data.filter(({ Origin }) => !/HMICFRS.*Open Government Licence v3\.0/.test(Origin ?? ''))).toEqual([]);
  });
});

describe.each(VIEWS)('the picture of $view', (view) => {
  const drawing = drawingOf(book, plain(view), sheetOf(book, plain(view)));
  const words = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');

  test('has title, date of the data, source and licence on it', () => {
    expect(words).toContain(drawing.title);
    expect(words).toContain(`newest grade of ${dateInWords(book.newest)}`);
    expect(words).toContain('HMICFRS');
    expect(words).toContain('Contains public sector information licensed under the Open Government Licence v3.0');
  });

  test('keeps all its parts inside', () => {
    const outside = drawing.marks.filter((mark) => {
      const right = mark.kind === 'rect' ? mark.x + mark.width : mark.x + mark.text.length * mark.size * 0.5;
      const bottom = mark.kind === 'rect' ? mark.y + mark.height : mark.y;
      return mark.x < 0 || mark.y < 0 || right > drawing.width || bottom > drawing.height;
    });
    expect(outside).toEqual([]);
  });

  test('is well-formed SVG with a title and a description', () => {
    const { document } = parseHTML(asSvg(drawing));
    expect(document.querySelector('title')?.textContent).toBe(drawing.title);
    expect(document.querySelector('desc')?.textContent?.length).toBeGreaterThan(100);
    expect(document.querySelectorAll('text, rect').length).toBe(drawing.marks.length);
  });
});

const wordsOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
/** Each of five segments. */
const barsIn = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'rect' && mark.height === 9).length / 5;

describe('the picture of a view that was narrowed', () => {
  const drawn = (place: Place) => drawingOf(book, place, sheetOf(book, place));

  test('says by what: it has no search field beside it', () => {
    const place: Place = { ...plain({ view: 'round', round: '2017' }), find: 'legitimacy', grade: 'good' };
    expect(drawn(place).title).toBe('PEEL 2017: all forces, all areas – only ‘legitimacy’, good');
    expect(wordsOf(drawn({ ...place, find: 'a word that is long '.repeat(20) })).join(' ')).toContain('– only ‘a word');
  });

  test('does not call a grade missing that was only not asked for', () => {
    const place = plain({ view: 'area', round: '2023-25', area: 'preventing-crime' });
    const signs = (each: Place) => wordsOf(drawn(each)).filter((words) => words === '?' || words === '–').length;
    const inLegend = 2;
    expect(signs({ ...place, grade: 'outstanding' })).toBe(inLegend);
    expect(signs(place)).toBeGreaterThan(5 + inLegend);
  });

  test('explains grades only where there are any', () => {
    expect(wordsOf(drawn(plain({ view: 'engage' })))).not.toContain('Outstanding');
    expect(wordsOf(drawn(plain({ view: 'round', round: '2017' })))).toContain('Outstanding');
  });
});

describe('one source of what is shown', () => {
  test.each([
    '#round=2021-22&grade=outstanding',
    '#round=2021-22&find=outstanding',
    '#round=2018-19&find=kent',
    '#force=humberside&grade=good',
    '#compare=kent,essex&round=2023-25&grade=adequate',
    '#area=investigating-crime&round=2021-22',
  ])('%s: as many grades are counted, saved and drawn', (hash) => {
    const place = placeOf(hash) as Place;
    const sheet = sheetOf(book, place);
    const onPicture = place.view === 'area' ? columnOf(sheet, place.round) : sheet;
    const counted = cellsIn(sheet).map(nameOfCell);
    const saved = csvOf(place).data;
    expect(saved).toHaveLength(counted.length);
    expect(saved.filter(({ Grade }) => Grade)).toHaveLength(cellsIn(sheet).filter((cell) => gradeOf(cell)).length);
    const drawn = drawingOf(book, place, sheet);
    const inLegend = GRADES.length;
    expect(barsIn(drawn) - inLegend).toBe(cellsIn(onPicture).filter((cell) => gradeOf(cell)).length);
    if (place.grade) expect(new Set(cellsIn(sheet).map(gradeOf))).toEqual(new Set([place.grade]));
  });

  test('a map counts its own round only', () => {
    const sheet = sheetOf(book, placeOf('#area=investigating-crime&round=2021-22&grade=inadequate') as Place);
    expect(columnOf(sheet, '2021-22').rows.map(({ head }) => head.key)).toEqual([
      'gloucestershire',
      'greater-manchester',
      'staffordshire',
    ]);
    expect(columnOf(sheet, '2014').rows).toEqual([]);
  });

  test('what is left out is not in the description, and its empty field is explained', () => {
    const place = placeOf('#round=2021-22&grade=outstanding') as Place;
    const drawn = drawingOf(book, place, sheetOf(book, place));
    expect(drawn.description).toContain('Kent: Recording crime outstanding.');
    expect(drawn.description).not.toMatch(/good|adequate|not collected/);
    expect(wordsOf(drawn)).toContain(WORDS.emptyField);
    expect(wordsOf(drawingOf(book, plain(place), sheetOf(book, plain(place))))).not.toContain(WORDS.emptyField);
  });
});

describe('a tile of the map', () => {
  /** How a force's tile is drawn, apart from colours. */
  const sightOf = (hash: string, force: string) => {
    const place = placeOf(hash) as Place;
    const { row, column } = TILES.find((tile) => tile.force === force) as (typeof TILES)[number];
    const { marks } = drawingOf(book, place, sheetOf(book, place));
    const north = Math.min(
      ...marks.flatMap((mark) => (mark.kind === 'text' && mark.text === 'Northumbria' ? [mark.y] : [])),
    );
    const [left, top] = [24 + column * 112, north - 18 + row * 62];
    const own = marks.slice(1).filter(({ x, y }) => x >= left && x < left + 112 && y >= top && y < top + 62);
    const frames = own.flatMap((mark) => (mark.kind === 'rect' && mark.width > 90 ? [mark] : []));
    return {
      isFilled: frames.some(({ fill }) => fill !== null),
      isFramed: frames.some(({ stroke, isDashed }) => stroke && !isDashed),
      isDashed: frames.some(({ isDashed }) => isDashed),
      sign: own.flatMap((mark) => (mark.kind === 'text' && mark.text.length === 1 ? [mark.text] : [])).join(),
    };
  };
  const nothing = { isFilled: false, isFramed: false, isDashed: false, sign: '' };
  const map = '#area=investigating-crime&round=2018-19';

  test.each([
    ['a grade', map, 'kent', { isFilled: true }],
    ['a grade carried over', map, 'cumbria', { isFilled: true, isDashed: true }],
    ['not collected', map, 'cleveland', { isFramed: true, sign: '?' }],
    ['not inspected', '#area=legitimacy&round=2017', 'greater-manchester', { isFramed: true, sign: '–' }],
    ['outside the filter', `${map}&grade=inadequate`, 'kent', {}],
    ['carried over, outside the filter', `${map}&grade=inadequate`, 'cumbria', {}],
    ['not collected, outside the filter', `${map}&grade=inadequate`, 'cleveland', {}],
  ])('of %s is a sight of its own', (_, hash, force, sight) => {
    expect(sightOf(hash, force)).toEqual({ ...nothing, ...sight });
  });

  test('has dashes where a grade was carried over, and nowhere else', () => {
    const place = placeOf(map) as Place;
    const dashed = drawingOf(book, place, sheetOf(book, place)).marks.filter(
      (mark) => mark.kind === 'rect' && mark.isDashed,
    );
    const inLegend = 1;
    const carried = book.record.carried.filter(
      ({ round, area }) => round === '2018-19' && area === 'investigating-crime',
    );
    expect(carried.length).toBeGreaterThan(0);
    expect(dashed).toHaveLength(carried.length + inLegend);
  });
});

test('in the legend each sign stands beside its own words, apart from the next', () => {
  const place = plain({ view: 'round', round: '2018-19' });
  const { marks } = drawingOf(book, place, sheetOf(book, place));
  const told = [
    WORDS.secondHand,
    WORDS.derived,
    WORDS.carriedOver,
    WORDS.notCollected,
    WORDS.notInspected,
    WORDS.notAsked,
  ];
  const places = told.map((words) => marks.findIndex((mark) => mark.kind === 'text' && mark.text === words));
  expect(places.every((at) => at > 0)).toBe(true);
  const signs = places.map((at) => marks[at - 1]);
  expect(signs).toMatchObject([
    { isRound: true, stroke: null },
    { fill: null, isDashed: false },
    { fill: null, isDashed: true },
    { text: '?' },
    { text: '–' },
    { text: '·' },
  ]);
  const starts = places.map((at) => marks[at]?.x ?? 0);
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  expect(new Set(places.map((at) => marks[at]?.y)).size).toBe(1);
});

test('a round mark is round in SVG', () => {
  const place = plain({ view: 'round', round: '2021-22' });
  expect(asSvg(drawingOf(book, place, sheetOf(book, place)))).toMatch(/width="5" height="5"[^>]* rx="2.5"/);
});

test('words that look like markup stay words in SVG', () => {
  const svg = asSvg({
    width: 1,
    height: 1,
    title: '<script>"&\u0000\ud800x',
    description: '',
    marks: [{ kind: 'text', x: 0, y: 0, text: '</text><script>', size: 1, colour: '#000000', isBold: false }],
  });
  expect(svg).toContain('<title>&lt;script&gt;&quot;&amp; x</title>');
  expect(svg).not.toContain('<script>');
});

test('the colours of pictures are those of the pages in light', () => {
  const theme = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');
  const light = Object.fromEntries(
    [...theme.matchAll(/(?:\[data-(grade)="([a-z-]+)"\] \{\s*)?--([a-z-]+): light-dark\((#\w{6}),/g)].map(
      ([, family, member, name = '', colour]) => [family ? `${family}-${member}` : name, colour],
    ),
  );
  expect(light).toMatchObject(COLOURS);
});

test('long words are not broken, and short ones share a line', () => {
  expect(wrapped('a b c', 100, 12)).toEqual(['a b c']);
  expect(wrapped('Northamptonshire and Kent', 60, 12)).toEqual(['Northamptonshire', 'and Kent']);
});
