import type { ForceId } from '../../peel/forces.ts';

/** Towns that a force is called by, as in 'the Maidstone-based force': its headquarters, and the city it is known for. */
export const SEATS: readonly (readonly [force: ForceId, ...towns: readonly string[]])[] = [
  ['avon-and-somerset', 'portishead', 'bristol'],
  ['bedfordshire', 'kempston', 'bedford'],
  ['cambridgeshire', 'huntingdon'],
  ['cheshire', 'winsford'],
  ['cleveland', 'hemlington', 'middlesbrough'],
  ['cumbria', 'penrith'],
  ['derbyshire', 'ripley', 'derby'],
  ['devon-and-cornwall', 'exeter'],
  ['dorset', 'winfrith'],
  ['durham', 'aykley heads'],
  ['dyfed-powys', 'carmarthen', 'llangunnor'],
  ['essex', 'chelmsford'],
  ['gloucestershire', 'quedgeley', 'gloucester'],
  ['greater-manchester', 'manchester'],
  ['gwent', 'cwmbran', 'llantarnam'],
  ['hampshire', 'eastleigh', 'winchester'],
  ['hertfordshire', 'welwyn garden city', 'welwyn'],
  ['humberside', 'hull'],
  ['kent', 'maidstone'],
  ['lancashire', 'hutton', 'preston'],
  ['leicestershire', 'enderby', 'leicester'],
  ['lincolnshire', 'nettleham', 'lincoln'],
  ['merseyside', 'liverpool'],
  ['norfolk', 'wymondham', 'norwich'],
  ['north-wales', 'colwyn bay'],
  ['north-yorkshire', 'northallerton'],
  ['northamptonshire', 'northampton'],
  ['northumbria', 'ponteland', 'wallsend', 'newcastle'],
  ['nottinghamshire', 'nottingham'],
  ['south-wales', 'bridgend', 'cardiff'],
  ['south-yorkshire', 'sheffield'],
  ['staffordshire', 'stafford'],
  ['suffolk', 'martlesham', 'ipswich'],
  ['surrey', 'guildford'],
  ['sussex', 'lewes'],
  ['thames-valley', 'kidlington', 'oxford'],
  ['warwickshire', 'leek wootton', 'warwick'],
  ['west-mercia', 'hindlip', 'worcester'],
  ['west-midlands', 'birmingham'],
  ['west-yorkshire', 'wakefield'],
  ['wiltshire', 'devizes'],
];

const BASED = '(?: |-)based (?:police )?(?:force|constabulary|service)';

/** The same as patterns over a plain text. */
export const SEATED = SEATS.map(([force, ...towns]) => ({ force, name: `(?:the )?(?:${towns.join('|')})${BASED}` }));
