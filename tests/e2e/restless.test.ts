import { expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { beRestless, DURING, EVERY, RENDERINGS, restingPage, type Sight, sightsNow } from './restless-page.ts';
import { inEveryBrowser } from './session.ts';
import { checkedPage, openAfresh, openCoverage } from './sights.ts';

const at = (slug: string): string => `https://www.bbc.co.uk/news/an-article-${slug}`;
const REST = 300;
/** Bytes by which the heap may grow: the browser compiles what runs often, some 130 kB of it. Fifty articles kept were 1 MB. */
const COMPILED = 300_000;

inEveryBrowser((session) => {
  /** What is underlined where an article stands still: the yardstick for one that does not. */
  const sightsAtRest = async (browser: TestBrowser, rendering: string): Promise<Sight[]> => {
    session().web.serve(at('that-rests'), restingPage(rendering));
    await openCoverage(browser, at('that-rests'));
    return (await browser.inPage(sightsNow)).toSorted();
  };

  test('an article rendered anew every 200 ms for 10 s never has a wrong anchor, and leaves nothing behind', async () => {
    const { browser, web } = session();
    const right = new Set<Sight>();
    for (const rendering of RENDERINGS) for (const sight of await sightsAtRest(browser, rendering)) right.add(sight);
    expect(right.size).toBeGreaterThan(5);

    const [first = ''] = RENDERINGS;
    const atRest = await sightsAtRest(browser, first);
    web.serve(at('that-never-rests'), restingPage(first));
    await openCoverage(browser, at('that-never-rests'));

    const torture = async (during: number) => {
      await browser.inPage(beRestless, RENDERINGS, EVERY, during);
      await until('the torture to end', () => browser.inPage(isDone), during + 20_000);
      await until(
        'the underlines to be where they were',
        async () => (await browser.inPage(sightsNow)).toSorted().join() === atRest.join(),
        20_000,
      );
      await new Promise((resolve) => setTimeout(resolve, REST));
    };

    // Warm: what is made once is made before it is weighed.
    await torture(DURING / 5);
    const before = await browser.weigh();
    await torture(DURING);
    const lightest = async () => {
      const now = await browser.weigh();
      return now && before && (now.nodes > before.nodes || now.listeners > before.listeners) ? null : { now };
    };
    // What the last rendering left goes when the browser next has a moment; what leaks stays, however long one waits.
    const { now: after } = await until('no more nodes and listeners than before', lightest, 20_000);

    const { seen, rendered } = await browser.inPage(outcome);
    expect(rendered).toBeGreaterThan((DURING / EVERY) * 0.6);
    expect(seen.length).toBeGreaterThanOrEqual(atRest.length);
    expect(seen.filter((sight) => !right.has(sight))).toEqual([]);
    expect(await browser.takeErrors()).toEqual([]);
    if (before && after) expect(after.heap - before.heap).toBeLessThan(COMPILED);
  });

  test('two hundred claims on one page are all underlined, listed, and counted', async () => {
    const { browser, web } = session();
    web.serve(at('with-200-claims'), restingPage(twoHundredClaims()));
    await openAfresh(browser, at('with-200-claims'));
    const { claims } = await checkedPage(browser);
    expect(claims).toHaveLength(200);
    await until('every underline', async () => (await browser.inPage(sightsNow)).length >= 200);
    await until('the whole list', () =>
      browser.inOverlay((overlay) => (overlay?.querySelectorAll('nav li').length ?? 0) === 200),
    );
    expect(await browser.badge()).toBe('200');
    expect(await browser.takeErrors()).toEqual([]);
  });
});

const isDone = (): boolean => (window as unknown as { restless: { done: boolean } }).restless.done;

const outcome = (): { seen: string[]; rendered: number } =>
  (window as unknown as { restless: { seen: string[]; rendered: number } }).restless;

/** Ten forces, five areas, four grades: each said once. */
const twoHundredClaims = (): string => {
  const forces = [
    'Kent',
    'Essex',
    'Gwent',
    'Durham',
    'Dorset',
    'Surrey',
    'Sussex',
    'Cleveland',
    'Cheshire',
    'Merseyside',
  ];
  const areas = [
    'preventing crime',
    'investigating crime',
    'responding to the public',
    'managing offenders',
    'treating the public fairly',
  ];
  const grades = ['outstanding', 'good', 'adequate', 'inadequate'];
  const sentences = forces.flatMap((force) =>
    areas.flatMap((area) =>
      grades.map((grade) => `${force} Police was rated ${grade} at ${area} by inspectors of HMICFRS.`),
    ),
  );
  return sentences.map((each) => `<p>${each}</p>`).join('');
};
