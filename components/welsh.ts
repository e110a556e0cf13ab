import { backup } from '../lib/backup/welsh.ts';
import { exported, headings } from '../lib/exports/welsh.ts';
import { findings } from '../lib/findings/welsh.ts';
import type { Translation } from '../lib/language/catalogue.ts';
import { notebook } from '../lib/notebook/welsh.ts';
import { areas, forces, grades } from '../lib/peel/welsh.ts';
import { record, recordSources } from '../lib/record/welsh.ts';
import { labels, verdicts } from '../lib/verdicts/welsh.ts';
import { dates } from '../lib/verdicts/welsh-dates.ts';
import { card, cardEvidence, cardForces, cardSources } from './card/welsh.ts';
import { desk } from './desk/welsh.ts';
import { options } from './options/welsh.ts';
import { panel, panelSources } from './panel/welsh.ts';
import { popup } from './popup/welsh.ts';
import { recordPage } from './record/welsh.ts';
import { families, highlightSwitch, looks, pageProblems, silence, states } from './shared-welsh.ts';
import { permissions, welcome } from './welcome/welsh.ts';

/** Every word of the extension's own pages in Welsh, by catalogue. */
export const WELSH: Translation = {
  grades,
  families,
  areas,
  forces,
  dates,
  verdicts,
  'verdict labels': labels,
  record,
  'record sources': recordSources,
  'record page': recordPage,
  card,
  'card sources': cardSources,
  'card evidence': cardEvidence,
  'card forces': cardForces,
  desk,
  panel,
  'panel sources': panelSources,
  options,
  popup,
  welcome,
  permissions,
  'highlight switch': highlightSwitch,
  looks,
  'states of a page': states,
  silence,
  'page problems': pageProblems,
  notebook,
  exports: exported,
  headings,
  findings,
  backup,
};
