import type { ForceId } from '../../peel/forces.ts';

/** Names as written in a plain text (lower case), with '&' for whatever joins two. A county's name is a force only in context. */
export interface ForceNames {
  readonly force: ForceId;
  /** Names of the place; with 'police', 'constabulary' or 'force' behind them they name the force. */
  readonly places: readonly string[];
  /** Cities and old counties of it: 'the Liverpool force', 'Devon Police', never the bare name. */
  readonly parts?: readonly string[];
  /** Where its headquarters stand: 'the Maidstone-based force', 'its chief in Maidstone'. */
  readonly bases?: readonly string[];
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
    bases: ['portishead'],
  },
  { force: 'bedfordshire', places: ['bedfordshire', 'beds'], bases: ['kempston', 'bedford'] },
  { force: 'cambridgeshire', places: ['cambridgeshire', 'cambs'], bases: ['huntingdon'] },
  { force: 'cheshire', places: ['cheshire'], bases: ['winsford'] },
  {
    force: 'city-of-london',
    places: ['city of london', 'square mile'],
    police: ['colp', 'city police', 'the city force'],
    afterwards: 'the city',
    epithets: ["square mile 's (?:police )?force"],
  },
  { force: 'cleveland', places: ['cleveland'], parts: ['teesside', 'middlesbrough'], bases: ['hemlington'] },
  { force: 'cumbria', places: ['cumbria'], bases: ['penrith'] },
  { force: 'derbyshire', places: ['derbyshire', 'derbys'], bases: ['ripley', 'derby'] },
  {
    force: 'devon-and-cornwall',
    places: ['devon & cornwall', 'devon-cornwall', 'd & c'],
    parts: ['devon', 'cornwall', 'plymouth', 'exeter'],
    bases: ['middlemoor'],
  },
  { force: 'dorset', places: ['dorset'], bases: ['winfrith'] },
  {
    force: 'durham',
    places: ['county durham & darlington', 'durham & darlington', 'county durham', 'durham'],
    bases: ['aykley heads'],
  },
  {
    force: 'dyfed-powys',
    places: ['dyfed-powys', 'dyfed powys', 'ddyfed-powys', 'nyfed-powys'],
    bases: ['carmarthen', 'llangunnor'],
  },
  { force: 'essex', places: ['essex'], bases: ['chelmsford'] },
  { force: 'gloucestershire', places: ['gloucestershire', 'glos', 'gloucs'], bases: ['quedgeley', 'gloucester'] },
  {
    force: 'greater-manchester',
    places: ['greater manchester'],
    parts: ['manchester'],
    police: ['gmp', 'manchester police', 'heddlu manceinion fwyaf'],
  },
  { force: 'gwent', places: ['gwent', 'went', 'ngwent'], bases: ['cwmbran', 'llantarnam'] },
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
    bases: ['winchester', 'eastleigh'],
  },
  { force: 'hertfordshire', places: ['hertfordshire', 'herts'], bases: ['welwyn garden city', 'welwyn'] },
  { force: 'humberside', places: ['humberside'], parts: ['hull'] },
  { force: 'kent', places: ['kent'], bases: ['maidstone'] },
  { force: 'lancashire', places: ['lancashire', 'lancs'], bases: ['hutton', 'preston'] },
  { force: 'leicestershire', places: ['leicestershire', 'leics'], parts: ['leicester'], bases: ['enderby'] },
  { force: 'lincolnshire', places: ['lincolnshire', 'lincs'], bases: ['nettleham', 'lincoln'] },
  { force: 'merseyside', places: ['merseyside'], parts: ['liverpool'], police: ['heddlu glannau mersi'] },
  {
    force: 'metropolitan',
    places: [],
    police: [
      '(?:the )?(?:metropolitan|met) (?:police service|police|force)',
      'the met',
      'met',
      'metropolitan',
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
  { force: 'norfolk', places: ['norfolk'], bases: ['wymondham', 'norwich'] },
  { force: 'northamptonshire', places: ['northamptonshire', 'northants'], bases: ['wootton hall', 'northampton'] },
  {
    force: 'northumbria',
    places: ['northumbria'],
    parts: ['northumberland', 'newcastle', 'tyneside'],
    bases: ['ponteland', 'wallsend'],
  },
  {
    force: 'north-wales',
    places: ['north wales', 'gogledd cymru'],
    police: ['heddlu (?:gogledd|ogledd|ngogledd) cymru', "heddlu 'r gogledd"],
    bases: ['colwyn bay'],
  },
  { force: 'north-yorkshire', places: ['north yorkshire'], police: ['nyp'], bases: ['northallerton'] },
  { force: 'nottinghamshire', places: ['nottinghamshire', 'notts'], parts: ['nottingham'], bases: ['arnold'] },
  {
    force: 'south-wales',
    places: ['south wales', 'de cymru'],
    parts: ['cardiff', 'swansea'],
    police: ['heddlu (?:de|dde|ne) cymru', "heddlu 'r de"],
    bases: ['bridgend'],
  },
  { force: 'south-yorkshire', places: ['south yorkshire'], parts: ['sheffield'], police: ['syp'] },
  { force: 'staffordshire', places: ['staffordshire', 'staffs'], bases: ['stafford'] },
  { force: 'suffolk', places: ['suffolk'], bases: ['martlesham heath', 'martlesham', 'ipswich'] },
  { force: 'surrey', places: ['surrey'], bases: ['guildford'] },
  { force: 'sussex', places: ['sussex'], bases: ['lewes'] },
  {
    force: 'thames-valley',
    places: ['thames valley'],
    parts: ['berkshire', 'buckinghamshire', 'oxfordshire'],
    police: ['tvp'],
    bases: ['kidlington'],
  },
  { force: 'warwickshire', places: ['warwickshire', 'warks'], bases: ['leek wootton', 'warwick'] },
  {
    force: 'west-mercia',
    places: ['west mercia'],
    parts: ['shropshire', 'worcestershire', 'herefordshire'],
    bases: ['hindlip', 'worcester'],
  },
  {
    force: 'west-midlands',
    places: ['west midlands'],
    parts: ['birmingham', 'coventry'],
    police: ['wmp'],
    epithets: [`${SIZE} second(?:-| )(?:biggest|largest) (?:police )?force`],
  },
  {
    force: 'west-yorkshire',
    places: ['west yorkshire'],
    parts: ['leeds', 'bradford'],
    police: ['wyp'],
    bases: ['wakefield'],
  },
  { force: 'wiltshire', places: ['wiltshire', 'wilts'], bases: ['devizes'] },
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
