import { describe, expect, it, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const forcesIn = (text: string, title = ''): readonly string[] =>
  readClaims({ title, text, published: '2024-06-12' }).forces;

describe('a force is known by', () => {
  it.each([
    [
      'its short form',
      'HMICFRS spoke to Derbys Police, N Yorks Police and the Staffs force.',
      'derbyshire north-yorkshire staffordshire',
    ],
    [
      'any joiner',
      'HMICFRS went to Avon/Somerset Police, then Devon-Cornwall Police.',
      'avon-and-somerset devon-and-cornwall',
    ],
    [
      'a name with one slip in it',
      'HMICFRS went to Mersyside Police, Glocestershire Constabulary and Hertforshire Police.',
      'merseyside gloucestershire hertfordshire',
    ],
    ['a slip in its second word', 'HMICFRS went to Gloucestershire Constabluary.', 'gloucestershire'],
    [
      'a city whose force it is',
      "HMICFRS went to Liverpool's police force and the Hull force.",
      'merseyside humberside',
    ],
    ['half of its county', 'HMICFRS told Devon Police so.', 'devon-and-cornwall'],
    ['one Police for a whole list', 'HMICFRS visited Kent, Essex and Sussex Police.', 'kent essex sussex'],
    ['one plural for two', 'HMICFRS visited the Norfolk and Suffolk constabularies.', 'norfolk suffolk'],
    ['a short form that the text brings in', 'HMICFRS praised West Mercia Police (WMP). WMP was glad.', 'west-mercia'],
    ['two names in one', 'HMICFRS praised Heddlu Gwent (Gwent Police).', 'gwent'],
    ['a Welsh name', 'HMICFRS praised Heddlu Ngogledd Cymru.', 'north-wales'],
    [
      'the word forces beside it',
      'HMICFRS rated Kent Police good at preventing crime. It went to 42 forces; Surrey was left out.',
      'kent surrey',
    ],
  ])('%s', (_, text, forces) => {
    expect(forcesIn(text)).toEqual(forces.split(' '));
  });
});

describe('a force is not', () => {
  it.each([
    ['a town across the sea', 'HMICFRS was rated good in Norfolk, Virginia, and Cleveland, Ohio.'],
    ['a newspaper', 'HMICFRS was called good by Kent Online and the Lancashire Telegraph.'],
    ['a council', 'HMICFRS was called good by Cheshire East Council and the West Midlands Combined Authority.'],
    ['a person', 'Mr Alan Durham, Sgt Kent and Cllr Essex told HMICFRS it was good.'],
    ['a quarter of a county', 'HMICFRS heard that roads in mid Kent and west Norfolk were good.'],
    ['a pronounced name that the county only looks like', 'Wessex Police is rated good in a novel, HMICFRS heard.'],
  ])('%s', (_, text) => {
    expect(forcesIn(text)).toEqual([]);
  });
});

test('a place in front of a comma does not share the next name’s Police', () => {
  expect(forcesIn('In Dartford, Kent, Essex Police spoke to HMICFRS.')).toEqual(['essex']);
});

test('forces in a rail of other stories are not the article’s', () => {
  const text =
    'HMICFRS rated Kent Police good at preventing crime.\n\nRead more: Essex Police inadequate | Surrey cops find a llama';
  expect(readClaims({ title: '', text, published: '2024-06-12' })).toMatchObject({
    forces: ['kent'],
    claims: [{ force: 'kent' }],
  });
});
