import type { AreaId } from './areas.ts';
import type { ForceId } from './forces.ts';
import type { Grade } from './grades.ts';

/** The grades as the inspectorate's Welsh reports name them. */
export const grades = {
  outstanding: 'rhagorol',
  good: 'da',
  adequate: 'digonol',
  'requires-improvement': 'angen gwella',
  inadequate: 'annigonol',
} as const satisfies Readonly<Record<Grade, string>>;

/** Plain names of what was graded, after the headings of the inspectorate's Welsh reports where they have one. */
export const areas = {
  effectiveness: 'effeithiolrwydd',
  efficiency: 'effeithlonrwydd',
  legitimacy: 'cyfreithlondeb',
  'preventing-crime': 'atal troseddu',
  'investigating-crime': 'ymchwilio i droseddau',
  'anti-social-behaviour': 'mynd i’r afael ag ymddygiad gwrthgymdeithasol',
  'protecting-vulnerable': 'diogelu pobl agored i niwed',
  'serious-organised-crime': 'mynd i’r afael â throseddau difrifol a chyfundrefnol',
  'meeting-demand': 'defnyddio adnoddau i ateb y galw',
  'understanding-demand': 'deall y galw',
  'planning-for-the-future': 'cynllunio ar gyfer y dyfodol',
  'workforce-model': 'model gweithlu cynaliadwy',
  'financial-position': 'sefyllfa ariannol',
  'wellbeing-and-ethics': 'lles a moeseg staff',
  'treating-public-fairly': 'trin y cyhoedd yn deg',
  'stop-and-search': 'defnyddio pwerau stopio a chwilio',
  'ethical-workforce': 'gweithlu moesegol',
  'treating-workforce-fairly': 'trin y gweithlu’n deg',
  'responding-to-public': 'ymateb i’r cyhoedd',
  'managing-offenders': 'rheoli troseddwyr a phobl dan amheuaeth',
  'supporting-workforce': 'cefnogi’r gweithlu',
  'strategic-planning': 'defnyddio adnoddau',
  'recording-crime': 'cofnodi troseddau',
  'service-to-victims': 'gwasanaeth i ddioddefwyr',
  'leadership-and-force-management': 'arweinyddiaeth a rheoli’r heddlu',
} as const satisfies Readonly<Record<AreaId, string>>;

/** Behind 'am', which softens the first letter: 'am ddiogelu pobl agored i niwed'. */
export const afterAm = {
  effectiveness: 'effeithiolrwydd',
  efficiency: 'effeithlonrwydd',
  legitimacy: 'gyfreithlondeb',
  'preventing-crime': 'atal troseddu',
  'investigating-crime': 'ymchwilio i droseddau',
  'anti-social-behaviour': 'fynd i’r afael ag ymddygiad gwrthgymdeithasol',
  'protecting-vulnerable': 'ddiogelu pobl agored i niwed',
  'serious-organised-crime': 'fynd i’r afael â throseddau difrifol a chyfundrefnol',
  'meeting-demand': 'ddefnyddio adnoddau i ateb y galw',
  'understanding-demand': 'ddeall y galw',
  'planning-for-the-future': 'gynllunio ar gyfer y dyfodol',
  'workforce-model': 'fodel gweithlu cynaliadwy',
  'financial-position': 'sefyllfa ariannol',
  'wellbeing-and-ethics': 'les a moeseg staff',
  'treating-public-fairly': 'drin y cyhoedd yn deg',
  'stop-and-search': 'ddefnyddio pwerau stopio a chwilio',
  'ethical-workforce': 'weithlu moesegol',
  'treating-workforce-fairly': 'drin y gweithlu’n deg',
  'responding-to-public': 'ymateb i’r cyhoedd',
  'managing-offenders': 'reoli troseddwyr a phobl dan amheuaeth',
  'supporting-workforce': 'gefnogi’r gweithlu',
  'strategic-planning': 'ddefnyddio adnoddau',
  'recording-crime': 'gofnodi troseddau',
  'service-to-victims': 'wasanaeth i ddioddefwyr',
  'leadership-and-force-management': 'arweinyddiaeth a rheoli’r heddlu',
} as const satisfies Readonly<Record<AreaId, string>>;

/** Forces that have a Welsh name: `forces.csv` has it among their names. The others keep their own. */
export const forces = {
  'dyfed-powys': 'Heddlu Dyfed-Powys',
  'greater-manchester': 'Heddlu Manceinion Fwyaf',
  gwent: 'Heddlu Gwent',
  merseyside: 'Heddlu Glannau Mersi',
  'north-wales': 'Heddlu Gogledd Cymru',
  'south-wales': 'Heddlu De Cymru',
} as const satisfies Readonly<Partial<Record<ForceId, string>>>;
