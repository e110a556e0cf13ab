/** Before this day nobody published what Peelback reads. */
const EARLIEST = '2005-01-01';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MARCH = 2;
const OCTOBER = 9;

/**
 * The calendar day in London of a moment, as ISO (`2015-12-15`). Summer time is reckoned here, by the rule in force since
 * 1996, because the first date format with a time zone costs a page 25 ms of its own thread.
 */
export const londonDay = (moment: Date): string => {
  const time = moment.getTime();
  const year = moment.getUTCFullYear();
  const inSummer = time >= lastSundayAtOne(year, MARCH) && time < lastSundayAtOne(year, OCTOBER);
  return new Date(time + (inSummer ? HOUR : 0)).toISOString().slice(0, 10);
};

const lastSundayAtOne = (year: number, month: number): number => {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY;
};

/**
 * The day that a machine-written date means, or null if it means none: ISO 8601 with or without a time, RFC 2822,
 * seconds or milliseconds since 1970. A time with an offset is the day in London, one without is taken as it stands.
 */
export const dayOfTimestamp = (written: string): string | null => {
  const stamp = written.trim();
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i.exec(
      stamp,
    );
  if (iso) {
    const [, year, month, date, hour, minute, zone] = iso;
    const day = `${year}-${month}-${date}`;
    if (!isRealDay(day)) return null;
    if (!hour || !zone) return day;
    const offset = /[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : 'Z';
    return dayOfMoment(Date.parse(`${day}T${hour}:${minute}:00${offset}`));
  }
  if (/^\d{10}(?:\d{3})?$/.test(stamp)) return dayOfMoment(Number(stamp.padEnd(13, '0')));
  if (/^\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d/.test(stamp)) return dayOfMoment(Date.parse(stamp));
  return dayInWords(stamp);
};

const dayOfMoment = (moment: number): string | null => (Number.isFinite(moment) ? londonDay(new Date(moment)) : null);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WELSH_MONTHS = 'ion chw maw ebr mai meh gor aws med hyd tac rha'.split(' ');
const MONTH = `((?:${[...MONTHS, ...WELSH_MONTHS].join('|')})[a-z]{0,7})\\.?`;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)?(?: of)?[ \\-]${MONTH},?[ \\-](\\d{4})\\b`,
  'i',
);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const FIGURES = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/;

/** The first full day in a line for people, read the British way: '17th March, 2023', '17/03/2023', 'March 17, 2023'. */
export const dayInWords = (line: string): string | null => {
  const [, day, month = '', year] = DAY_FIRST.exec(line) ?? [];
  if (day) return dayFrom(year, monthOf(month), day);
  const [, named = '', dayAfter, yearAfter] = MONTH_FIRST.exec(line) ?? [];
  if (dayAfter) return dayFrom(yearAfter, monthOf(named), dayAfter);
  const [, first, second, last] = FIGURES.exec(line) ?? [];
  return first && last ? dayFrom(last.length === 2 ? `20${last}` : last, Number(second), first) : null;
};

const monthOf = (name: string): number => {
  const short = name.slice(0, 3).toLowerCase();
  return (MONTHS.indexOf(short) >= 0 ? MONTHS : WELSH_MONTHS).indexOf(short) + 1;
};

const dayFrom = (year: string | undefined, month: number, day: string): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? iso : null;
};

const isRealDay = (iso: string): boolean => {
  const moment = Date.parse(`${iso}T00:00:00Z`);
  return Number.isFinite(moment) && new Date(moment).toISOString().startsWith(iso);
};

/** Whether an article could have been published that day: not long ago, and not after tomorrow. */
export const isPlausibleDay = (iso: string, now: Date): boolean =>
  iso >= EARLIEST && iso <= londonDay(new Date(now.getTime() + DAY));

/** Whether a day is today, as the date of a page that dates itself when it is loaded. */
export const isToday = (iso: string, now: Date): boolean =>
  iso >= londonDay(new Date(now.getTime() - DAY)) && iso <= londonDay(new Date(now.getTime() + DAY));
