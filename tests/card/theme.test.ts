import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const theme = read('components/theme.css');
const highlights = read('lib/page/highlights.css');

/** Those of the grades are one name, which each grade fills with its own. */
const colours = [...theme.matchAll(/(?:="([a-z-]+)"\] \{\s*)?--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
  ([, of = '', name = '', light = '', dark = '']) => ({ name: of ? `${name}-${of}` : name, light, dark }),
);

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const named = (wanted: string) => {
  const found = colours.find(({ name }) => name === wanted);
  if (!found) throw new Error(`No colour --${wanted}`);
  return found;
};

const TEXTS = colours.map(({ name }) => name).filter((name) => /^(?:ink|accent|grade|verdict)/.test(name));

test('every grade and every verdict has a colour of its own', () => {
  expect(TEXTS.filter((name) => /^grade-/.test(name))).toHaveLength(5);
  expect(TEXTS.filter((name) => /^verdict-/.test(name))).toHaveLength(4);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(TEXTS)('--%s can be read on paper, plain and sunk', (name) => {
    const text = named(name)[scheme];
    expect(contrast(text, named('paper')[scheme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, named('paper-sunk')[scheme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(TEXTS.filter((name) => /^(?:grade|verdict)/.test(name)))('text can be read on --%s', (name) => {
    expect(contrast(named('on-colour')[scheme], named(name)[scheme])).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of controls stand out from paper', () => {
    expect(contrast(named('edge')[scheme], named('paper')[scheme])).toBeGreaterThanOrEqual(3);
  });
});

const underlines = [...highlights.matchAll(/underline \dpx (\w+) (#\w{6})/g)];

test.each(underlines.map(([, style = '', colour = '']) => ({ style, colour })))(
  'the $style underline stands out on white and on black pages',
  ({ colour }) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(3);
  },
);

test('in forced colours no ground of a verdict covers the open words, whose colour is made for theirs', () => {
  const groundsIn = (css: string) => {
    const forced = css.slice(css.indexOf('forced-colors'), css.indexOf('@media print'));
    return [...forced.matchAll(/background-color: (\w+)/g)].map(([, ground]) => ground);
  };
  expect(groundsIn(highlights)).toEqual(['Highlight']);
  expect(groundsIn(read('lib/page/highlights-plain.css'))).toEqual([]);
});

test('the underlines are told apart by their shape alone', () => {
  expect(underlines.map(([, style]) => style)).toEqual(['solid', 'double', 'dashed', 'dotted']);
});
