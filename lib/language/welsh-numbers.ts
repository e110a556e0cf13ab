/** A noun as it stands behind a number: Welsh mutates it ('2 faes'), and has six kinds of number. */
export interface Counted {
  readonly zero?: string;
  readonly one: string;
  readonly two: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const RULES = new Intl.PluralRules('cy');

/** '2 faes', '6 chais', '43 heddlu': a noun stays in the singular behind its number. */
export const counted = (count: number, noun: Counted): string =>
  `${count} ${noun[RULES.select(count) as keyof Counted] ?? noun.other}`;

/** Nouns that Peelback counts. */
export const NOUNS = {
  area: { one: 'maes', two: 'faes', other: 'maes' },
  backup: { one: 'copi', two: 'gopi', few: 'chopi', many: 'chopi', other: 'copi' },
  claim: { one: 'honiad', two: 'honiad', other: 'honiad' },
  entry: { one: 'cofnod', two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' },
  flag: { one: 'fflag', two: 'fflag', other: 'fflag' },
  force: { one: 'heddlu', two: 'heddlu', other: 'heddlu' },
  grade: { one: 'radd', two: 'radd', other: 'gradd' },
  note: { one: 'nodyn', two: 'nodyn', other: 'nodyn' },
  page: { one: 'dudalen', two: 'dudalen', many: 'thudalen', other: 'tudalen' },
  site: { one: 'wefan', two: 'wefan', other: 'gwefan' },
  snippet: { one: 'dyfyniad', two: 'ddyfyniad', other: 'dyfyniad' },
  statement: { one: 'datganiad', two: 'ddatganiad', other: 'datganiad' },
} as const satisfies Readonly<Record<string, Counted>>;
