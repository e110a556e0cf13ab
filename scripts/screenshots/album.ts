import { join } from 'node:path';

/** What a picture shows; its file is named after that. */
export interface Names {
  readonly surface: string;
  readonly name: string;
  readonly look: string;
  readonly browser: string;
}

export interface Picture extends Names {
  readonly file: string;
  /** Something reaches beyond the window's side. */
  readonly isTooWide: boolean;
}

export interface Missed {
  readonly state: string;
  readonly browser: string;
  readonly why: string;
}

export const nameOf = ({ surface, name, look, browser }: Names): string => `${surface}-${name}-${look}-${browser}`;

/** The words by which a picture can be asked for. */
export const wordsOf = (names: Names): readonly string[] => [
  names.surface,
  names.name,
  names.look,
  names.browser,
  `${names.surface}-${names.name}`,
];

/** The pictures as they are taken, and those that could not be. */
export class Album {
  readonly pictures: Picture[] = [];
  readonly missed: Missed[] = [];
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  fileOf(names: Names): string {
    return join(this.folder, `${nameOf(names)}.png`);
  }

  keep(names: Names, isTooWide: boolean): void {
    this.pictures.push({ ...names, file: `${nameOf(names)}.png`, isTooWide });
    if (process.stdout.isTTY) process.stdout.write(`\r${this.pictures.length} pictures`);
  }

  miss({ surface, name }: Pick<Names, 'surface' | 'name'>, browser: string, why: string): void {
    this.missed.push({ state: `${surface}-${name}`, browser, why: why.split('\n')[0] ?? '' });
  }
}
