import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const KENT = ['kent good effectiveness', 'kent good legitimacy', 'kent outstanding efficiency'];
const ESSEX = ['essex good effectiveness', 'essex good efficiency', 'essex requires-improvement legitimacy'];
const saysIn2019 = (text: string): readonly string[] => saysOf({ text, published: '2019-05-03' });

describe('rows of grades under columns that words name', () => {
  it.each([
    [
      'a sentence about what stands behind each name',
      'The grades after each name are for effectiveness, efficiency and legitimacy.\n\n1. Kent Police - Good - Outstanding - Good\n\nA calm year in the county.\n\n2. Essex Police - Good - Good - Requires improvement',
    ],
    [
      'an order',
      'In order: effectiveness, efficiency, legitimacy.\n\nKent: good, outstanding, good\nEssex: good, good, requires improvement',
    ],
    [
      'brackets',
      '(Effectiveness / efficiency / legitimacy)\n\nKent Police: Good / Outstanding / Good\n\nEssex Police: Good / Good / Requires improvement',
    ],
    [
      'a note below',
      'Kent - Good - Outstanding - Good\nEssex - Good - Good - Requires improvement\n\nGrades are for effectiveness, efficiency and legitimacy respectively.',
    ],
  ])('are read by %s', (_, text) => {
    expect(saysIn2019(`HMICFRS has graded police forces.\n\n${text}`)).toEqual([...ESSEX, ...KENT]);
  });

  it('are read where the columns are forces', () => {
    const text =
      'HMICFRS has graded two forces. The grades are for Kent and Essex, in that order.\n\nPreventing crime: good, adequate\nInvestigating crime: adequate, inadequate';
    expect(saysOf({ text })).toEqual([
      'essex adequate preventing-crime',
      'essex inadequate investigating-crime',
      'kent adequate investigating-crime',
      'kent good preventing-crime',
    ]);
  });

  it('say nothing where they have more or fewer grades than are named', () => {
    const text =
      'HMICFRS has graded police forces for effectiveness, efficiency and legitimacy.\n\nKent - Good - Outstanding\nEssex - Good - Good';
    expect(saysIn2019(text)).toEqual([]);
  });

  it('say nothing far from the words that could name them', () => {
    const text = `HMICFRS has graded police forces for effectiveness and legitimacy.\n\n${'The county has seen cuts.\n\n'.repeat(9)}Kent - Good - Outstanding\nEssex - Good - Good`;
    expect(saysIn2019(text)).toEqual([]);
  });

  it('say nothing of a fire service', () => {
    const text =
      'HMICFRS has graded Kent Police. Kent Police was good at preventing crime. Its police officers know their streets. Fire services were graded for effectiveness and efficiency.\n\nKent Fire and Rescue - Good - Good\nEssex Fire and Rescue - Good - Inadequate';
    expect(saysOf({ text })).toEqual(['kent good preventing-crime']);
  });
});
