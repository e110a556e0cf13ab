import type { Reading } from '../../lib/claims/claim.ts';
import type { Readable } from '../../lib/claims/read.ts';
import { FORCES } from '../../lib/peel/tables.generated.ts';

const GRADE_WORDS = [
  ['outstanding', /\boutstanding\b/i],
  ['good', /\bgood\b/i],
  ['adequate', /\badequate\b/i],
  ['requires-improvement', /\brequir(?:es?|ed|ing) improvement\b/i],
  ['inadequate', /\binadequate\b/i],
] as const;

/** What keywords alone reach: a grade word and a force's name in one sentence make a claim, with no area. */
export const keywordBaseline = ({ title, text }: Readable): Reading => {
  const names = FORCES.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases].map((each) => each.toLowerCase()),
  }));
  const parts = [
    ['title', title],
    ['text', text],
  ] as const;
  const claims: Reading['claims'][number][] = [];
  const forces = new Set<(typeof names)[number]['id']>();
  for (const [field, whole] of parts) {
    for (const sentence of whole.split(/(?<=[.!?])\s+|\n+/)) {
      const lower = sentence.toLowerCase();
      const named = names.filter((each) => each.names.some((name) => lower.includes(name)));
      for (const { id } of named) forces.add(id);
      for (const [grade, pattern] of GRADE_WORDS) {
        if (!pattern.test(sentence)) continue;
        for (const { id } of named) {
          claims.push({
            field,
            start: 0,
            end: 0,
            quote: '',
            force: id,
            grade,
            area: null,
            when: { kind: 'current' },
            stated: true,
            previous: false,
            speaker: null,
            construction: 'keyword',
            evidence: [],
          });
        }
      }
    }
  }
  const isInspection = /\bHMIC(?:FRS)?\b|inspector|watchdog/i.test(`${title} ${text}`) && claims.length > 0;
  return {
    coverage: { isInspection, score: isInspection ? 1 : 0, reasons: [] },
    forces: [...forces],
    claims,
    tallies: [],
    monitoring: [],
    places: [],
    times: [],
  };
};
