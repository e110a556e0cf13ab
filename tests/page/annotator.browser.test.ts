import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/article/read.ts';
import {
  annotator,
  answer,
  article,
  asked,
  CLAIMS,
  FILLER,
  hosts,
  PAGE,
  setUp,
  takeDown,
  typesAsked,
  underlined,
  world,
} from './annotated.ts';

beforeEach(setUp);
afterEach(takeDown);

test('coverage is read, checked, underlined, and gets one host', async () => {
  await annotator.read(false);
  expect(underlined()).toEqual(CLAIMS);
  await expect.poll(() => hosts().length).toBe(1);
  expect(typesAsked()).toEqual(['article/check', 'card/wanted']);
});

test('the words of the page are not touched', async () => {
  const before = article.outerHTML;
  await annotator.read(false);
  await expect.poll(() => hosts().length).toBe(1);
  expect(article.outerHTML).toBe(before);
});

test('what is not coverage is left alone', async () => {
  world.isInspection = false;
  await annotator.read(false);
  expect([underlined(), hosts()]).toEqual([[], []]);
  expect(typesAsked()).toEqual(['article/check']);
});

test('a body that comes late is read as well', async () => {
  article.innerHTML = '<h1>Forces graded by the inspectorate</h1><p>Loading the story …</p>';
  await annotator.read(false);
  expect([underlined(), hosts()]).toEqual([[], []]);
  article.innerHTML = PAGE;
  await expect.poll(underlined, { timeout: 4000 }).toEqual(CLAIMS);
});

test('the rest of an article that a person asks the page for is read, however late', async () => {
  article.innerHTML = '<h1>Forces graded by the inspectorate</h1><p>Read more …</p>';
  article.addEventListener('click', () => (article.innerHTML = PAGE), { once: true });
  await annotator.read(false);
  await new Promise((resolve) => setTimeout(resolve, 7500));
  article.click();
  await expect.poll(underlined, { timeout: 4000 }).toEqual(CLAIMS);
});

test('a page that goes on without a finding is not checked for ever', async () => {
  article.innerHTML = `<h1>Forces graded by the inspectorate</h1><p>${FILLER}</p><p id="clock"></p>`;
  const clock = setInterval(() => {
    const paragraph = document.getElementById('clock');
    if (paragraph) paragraph.textContent = `It is now ${Date.now()} by the clock.`;
  }, 50);
  await annotator.read(false);
  await new Promise((resolve) => setTimeout(resolve, 8000));
  clearInterval(clock);
  expect(typesAsked()).toEqual(Array(4).fill('article/check'));
});

test('what a person asked for is shown in any case, also when it is read again by itself', async () => {
  world.isInspection = false;
  await annotator.read(true);
  expect(underlined()).toEqual(CLAIMS);
  await annotator.read(false);
  expect(underlined()).toEqual(CLAIMS);
});

test('read twice, it shows everything once', async () => {
  await Promise.all([annotator.read(false), annotator.read(false)]);
  await annotator.read(false);
  await expect.poll(() => hosts().length).toBe(1);
  expect(underlined()).toEqual(CLAIMS);
});

test('a background that does not answer leaves the page as it was', async () => {
  world.answering = async () => ({ ok: false, problem: { code: 'no-answer', message: 'Load the page again.' } });
  expect(await annotator.read(false)).toMatchObject({ ok: false });
  expect([underlined(), hosts()]).toEqual([[], []]);
});

test('stopped, it leaves nothing behind and hears nothing more', async () => {
  await annotator.read(false);
  await expect.poll(() => hosts().length).toBe(1);
  annotator.stop();
  expect([underlined(), hosts()]).toEqual([[], []]);
  history.pushState(null, '', '?another');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(typesAsked()).not.toContain('article/gone');
});

describe('when the page changes', () => {
  beforeEach(() => annotator.read(false));

  test('changed words lose their underline before the next frame', async () => {
    (document.getElementById('lead')?.firstChild as Text).data =
      'Inspectors rated Kent Police fair at preventing crime.';
    await Promise.resolve();
    expect(underlined()).toEqual([CLAIMS[1]]);
  });

  test('words whose force is another now lose their underline before the next frame', async () => {
    const lead = document.getElementById('lead') as HTMLElement;
    lead.innerHTML = 'Inspectors rated <b>Kent Police</b> good at preventing crime on Friday.';
    await expect.poll(underlined).toEqual(CLAIMS);
    (lead.querySelector('b')?.firstChild as Text).data = 'Gwent Police';
    await Promise.resolve();
    expect(underlined()).toEqual([CLAIMS[1]]);
  });

  test('the underlines come back after the article is rendered anew', async () => {
    article.innerHTML = PAGE;
    await Promise.resolve();
    expect(underlined()).toEqual([]);
    await expect.poll(underlined).toEqual(CLAIMS);
  });

  test('words that come later are checked as well', async () => {
    document.getElementById('lead')?.remove();
    await expect.poll(() => asked.filter(({ type }) => type === 'article/check').length, { timeout: 5000 }).toBe(2);
    expect(underlined()).toEqual([CLAIMS[1]]);
    article.firstElementChild?.insertAdjacentHTML(
      'afterend',
      '<p>Kent Police was good at preventing crime, they said.</p>',
    );
    await expect.poll(() => underlined().sort(), { timeout: 9000 }).toEqual(CLAIMS);
  });

  test('a host that the page removes comes back', async () => {
    await expect.poll(() => hosts().length).toBe(1);
    hosts()[0]?.remove();
    await expect.poll(() => hosts().length).toBe(1);
  });

  test('changes away from the article are not read for', async () => {
    const ad = document.createElement('div');
    document.body.append(ad);
    for (let turn = 0; turn < 20; turn++) {
      ad.textContent = `Advertisement ${turn}`;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    ad.remove();
    expect(asked.filter(({ type }) => type === 'article/check')).toHaveLength(1);
    expect(underlined()).toEqual(CLAIMS);
  });

  test('rendered anew every 100 ms it never underlines other words, and ends where it should', async () => {
    for (let turn = 0; turn < 15; turn++) {
      article.innerHTML = turn % 2 ? PAGE : PAGE.replace('<p id', '<p>Something new, and good.</p><p id');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(CLAIMS).toEqual(expect.arrayContaining(underlined()));
    }
    await expect.poll(underlined).toEqual(CLAIMS);
    expect(hosts()).toHaveLength(1);
  });
});

describe('on a single-page site', () => {
  test('another address is another article: the old one goes at once, the new one is read when it has settled', async () => {
    await annotator.read(false);
    history.pushState(null, '', '?article=2');
    await expect.poll(underlined).toEqual([]);
    article.innerHTML = PAGE.replace(CLAIMS[0] as string, 'quick at preventing crime');
    await expect.poll(underlined, { timeout: 4000 }).toEqual([CLAIMS[1]]);
    expect(typesAsked().filter((type) => type !== 'card/wanted')).toEqual([
      'article/check',
      'article/gone',
      'article/check',
    ]);
  });

  test('an answer about the old article is not shown on the new one', async () => {
    let release = () => {};
    world.answering = (message) =>
      message.type === 'article/check'
        ? new Promise((resolve) => {
            release = () => resolve(answer(message));
          })
        : answer(message);
    const reading = annotator.read(false);
    history.pushState(null, '', '?article=3');
    await expect.poll(typesAsked).toContain('article/gone');
    release();
    await reading;
    expect(underlined()).toEqual([]);
  });

  test('another fragment is the same article', async () => {
    await annotator.read(false);
    history.pushState(null, '', `${location.search}#comments`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(typesAsked()).not.toContain('article/gone');
  });
});

describe('a selection', () => {
  const select = (from: string, to = from) => {
    const all = document.createRange();
    all.selectNodeContents(article);
    const node = (words: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.includes(words)) return text;
      }
      throw new Error(words);
    };
    const [start, end] = [node(from), node(to)];
    getSelection()?.setBaseAndExtent(start, start.data.indexOf(from), end, end.data.indexOf(to) + to.length);
  };
  afterEach(() => getSelection()?.removeAllRanges());

  test('in the article is kept with its place there', () => {
    select('Kent Police good', 'They said');
    const draft = annotator.selection();
    const { text } = readPage(document, location.href).article;
    if (!draft.ok) throw new Error(draft.problem.message);
    const [quote, { start, end }] = draft.value.selectors;
    expect(quote.exact).toBe(draft.value.quote);
    expect(text.slice(start, end)).toBe(quote.exact);
    expect(quote.exact.startsWith('Kent Police good')).toBe(true);
    expect(quote.exact.endsWith('They said')).toBe(true);
    expect(draft.value.article).not.toHaveProperty('text');
  });

  test('elsewhere on the page is kept with the words around it', () => {
    const aside = document.createElement('footer');
    aside.textContent = 'Some small print at the foot of the page.';
    document.body.append(aside);
    select('small print');
    const draft = annotator.selection();
    aside.remove();
    expect(draft).toMatchObject({
      ok: true,
      value: { quote: 'small print', selectors: [{ prefix: 'Some ', suffix: ' at the foot of the page.' }, {}] },
    });
  });

  test('of nothing is a problem', () => {
    expect(annotator.selection()).toMatchObject({ ok: false, problem: { code: 'nothing-selected' } });
  });
});
