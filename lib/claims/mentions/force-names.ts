import type { ForceId } from '../../peel/forces.ts';

/** Names as written in a plain text (lower case), with '&' for whatever joins two. A county's name is a force only in context. */
export interface ForceNames {
  readonly force: ForceId;
  /** Names of the place; with 'police', 'constabulary' or 'force' behind them they name the force. */
  readonly places: readonly string[];
  /** Cities and old counties of it: 'the Liverpool force', 'Devon Police', never the bare name. */
  readonly parts?: readonly string[];
  /** Names that mean the force by themselves. */
  readonly police?: readonly string[];
  /** What it is called for short in a text that names it, always with a capital: 'the City'. */
  readonly afterwards?: string;
  /** Names that mean the force in a story that has named it, or with nothing better at hand. */
  readonly epithets?: readonly string[];
}

const SIZE = "(?:(?:britain|england|the country|the uk|the nation|the land) 's|the)";

export const FORCE_NAMES: readonly ForceNames[] = [
  {
    force: 'avon-and-somerset',
    places: ['avon & somerset', 'avon-somerset', 'a & s'],
    parts: ['bristol', 'somerset', 'avon'],
    police: ['asp'],
  },
  { force: 'bedfordshire', places: ['bedfordshire', 'beds'] },
  { force: 'cambridgeshire', places: ['cambridgeshire', 'cambs'] },
  { force: 'cheshire', places: ['cheshire'] },
  {
    force: 'city-of-london',
    places: ['city of london', 'square mile'],
    police: ['colp', 'city police', 'the city force'],
    afterwards: 'the city',
    epithets: ["square mile 's (?:police )?force"],
  },
  { force: 'cleveland', places: ['cleveland'], parts: ['teesside', 'middlesbrough'] },
  { force: 'cumbria', places: ['cumbria'] },
  { force: 'derbyshire', places: ['derbyshire', 'derbys'] },
  {
    force: 'devon-and-cornwall',
    places: ['devon & cornwall', 'devon-cornwall', 'd & c'],
    parts: ['devon', 'cornwall', 'plymouth', 'exeter'],
  },
  { force: 'dorset', places: ['dorset'] },
  { force: 'durham', places: ['county durham & darlington', 'durham & darlington', 'county durham', 'durham'] },
  { force: 'dyfed-powys', places: ['dyfed-powys', 'dyfed powys', 'ddyfed-powys', 'nyfed-powys'] },
  { force: 'essex', places: ['essex'] },
  { force: 'gloucestershire', places: ['gloucestershire', 'glos', 'gloucs'] },
  {
    force: 'greater-manchester',
    places: ['greater manchester'],
    parts: ['manchester'],
    police: ['gmp', 'manchester police', 'heddlu manceinion fwyaf'],
  },
  { force: 'gwent', places: ['gwent', 'went', 'ngwent'] },
  {
    force: 'hampshire',
    places: [
      'hampshire & isle of wight',
      'hampshire & iow',
      'hants & isle of wight',
      'hants & iow',
      'hampshire',
      'hants',
    ],
    parts: ['isle of wight', 'southampton', 'portsmouth'],
  },
  { force: 'hertfordshire', places: ['hertfordshire', 'herts'] },
  { force: 'humberside', places: ['humberside'], parts: ['hull'] },
  { force: 'kent', places: ['kent'] },
  { force: 'lancashire', places: ['lancashire', 'lancs'] },
  { force: 'leicestershire', places: ['leicestershire', 'leics'], parts: ['leicester'] },
  { force: 'lincolnshire', places: ['lincolnshire', 'lincs'] },
  { force: 'merseyside', places: ['merseyside'], parts: ['liverpool'], police: ['heddlu glannau mersi'] },
  {
    force: 'metropolitan',
    places: [],
    police: [
      '(?:the )?(?:metropolitan|met) (?:police service|police|force)',
      'the met',
      'met',
      '(?:new )?scotland yard',
      'the yard',
      'mps',
    ],
    epithets: [
      `${SIZE} (?:biggest|largest) (?:police )?force`,
      "(?:the capital|london) 's (?:police )?force",
      "(?:the capital|london) 's police",
    ],
  },
  { force: 'norfolk', places: ['norfolk'] },
  { force: 'northamptonshire', places: ['northamptonshire', 'northants'] },
  { force: 'northumbria', places: ['northumbria'], parts: ['northumberland', 'newcastle', 'tyneside'] },
  {
    force: 'north-wales',
    places: ['north wales'],
    police: ['heddlu (?:gogledd|ogledd|ngogledd) cymru', "heddlu 'r gogledd"],
  },
  { force: 'north-yorkshire', places: ['north yorkshire'], police: ['nyp'] },
  { force: 'nottinghamshire', places: ['nottinghamshire', 'notts'], parts: ['nottingham'] },
  {
    force: 'south-wales',
    places: ['south wales'],
    parts: ['cardiff', 'swansea'],
    police: ['heddlu (?:de|dde|ne) cymru', "heddlu 'r de"],
  },
  { force: 'south-yorkshire', places: ['south yorkshire'], parts: ['sheffield'], police: ['syp'] },
  { force: 'staffordshire', places: ['staffordshire', 'staffs'] },
  { force: 'suffolk', places: ['suffolk'] },
  { force: 'surrey', places: ['surrey'] },
  { force: 'sussex', places: ['sussex'] },
  {
    force: 'thames-valley',
    places: ['thames valley'],
    parts: ['berkshire', 'buckinghamshire', 'oxfordshire'],
    police: ['tvp'],
  },
  { force: 'warwickshire', places: ['warwickshire', 'warks'] },
  { force: 'west-mercia', places: ['west mercia'], parts: ['shropshire', 'worcestershire', 'herefordshire'] },
  {
    force: 'west-midlands',
    places: ['west midlands'],
    parts: ['birmingham', 'coventry'],
    police: ['wmp'],
    epithets: [`${SIZE} second(?:-| )(?:biggest|largest) (?:police )?force`],
  },
  { force: 'west-yorkshire', places: ['west yorkshire'], parts: ['leeds', 'bradford'], police: ['wyp'] },
  { force: 'wiltshire', places: ['wiltshire', 'wilts'] },
  { force: 'btp', places: [], police: ['british transport police', 'btp'] },
  { force: 'cnc', places: [], police: ['civil nuclear constabulary'] },
  { force: 'mdp', places: [], police: ['ministry of defence police', 'mod police'] },
  { force: 'nca', places: [], police: ['national crime agency', 'nca'] },
  { force: 'psni', places: [], police: ['police service of northern ireland', 'psni'] },
  { force: 'police-scotland', places: [], police: ['police scotland', 'police service of scotland'] },
];

/** Written in capitals only: the same letters in lower case are another word ('MPs', 'beds'). */
export const ALL_CAPITALS: ReadonlySet<string> = new Set([
  'asp',
  'mps',
  'nca',
  'btp',
  'gmp',
  'syp',
  'wmp',
  'tvp',
  'nyp',
  'wyp',
  'psni',
  'colp',
]);
