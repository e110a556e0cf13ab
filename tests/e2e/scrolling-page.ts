/** A news page that puts the next story below the one that is read, and tells by its address which one is in the window. */

export interface Story {
  readonly path: string;
  readonly headline: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

const SITE = 'https://www.chroniclelive.co.uk';
export const addressOf = ({ path }: Story): string => SITE + path;

/** Each fills a window by itself, whatever its claims. */
const FILLER =
  'People who live there were asked in the market square, and at the bus stop beside it, what they made of it all. ';

/** Coverage of one force, then none, then of another force in another round. */
export const STORIES: readonly [Story, Story, Story] = [
  {
    path: '/news/north-east-news/durham-constabulary-outstanding-21990011',
    headline: 'Durham Constabulary outstanding at tackling organised crime',
    day: '2021-10-27',
    paragraphs: [
      'The inspectorate HMICFRS has found much to like at the force that looks after County Durham and Darlington.',
      'Durham Constabulary was rated outstanding at good use of resources.',
      'The force was judged good at investigating crime.',
    ],
  },
  {
    path: '/news/north-east-news/bakery-queues-round-corner-22000011',
    headline: 'Bakery with good buns has queues round the corner',
    day: '2022-05-04',
    paragraphs: [
      'A bakery that opened in the old bank has been rated outstanding by those who queue for its buns.',
      'Its owner said the ovens were barely adequate, and would require improvement before the summer.',
    ],
  },
  {
    path: '/news/north-east-news/suffolk-police-inspection-22000022',
    headline: 'Suffolk Police inspection: what it found',
    day: '2023-10-04',
    paragraphs: [
      'The inspectorate HMICFRS has published its report on Suffolk Police.',
      'Suffolk Police was rated inadequate at responding to the public.',
      'The force was graded as requires improvement at managing offenders.',
    ],
  },
];

/** How a site goes from one story to the next. `null`: it does not tell. */
export interface Going {
  readonly by: 'pushState' | 'replaceState' | null;
  readonly withTitle: boolean;
  /** Whether the stories after the first are headed by an `h2` within the element of the first, and not by an `h1` in one of their own. */
  readonly lesser: boolean;
}

/** All that the head says is of the first story, and stays: its canonical address, its tags, its JSON-LD. */
export const scrollingPage = (
  going: Going,
  stories: readonly [Story, ...Story[]] = STORIES,
): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>${stories[0].headline} - Wear Online</title><link rel="canonical" href="${addressOf(stories[0])}">
<meta property="og:type" content="article"><meta property="og:title" content="${stories[0].headline}">
<meta property="og:url" content="${addressOf(stories[0])}"><meta property="og:site_name" content="Wear Online">
<meta property="article:published_time" content="${stories[0].day}T10:00:00Z"><meta name="author" content="Lou Carr">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: stories[0].headline, datePublished: stories[0].day })}</script>
<style>html { scroll-behavior: auto } .story { min-height: 130vh; max-width: 40em; font: 18px/1.5 serif }</style></head>
<body><header><nav><a href="/">Home</a></nav></header><main id="stream"></main>
<script>(${run.toString()})(${JSON.stringify(stories)}, ${JSON.stringify(FILLER.repeat(8))}, ${JSON.stringify(going)})</script>
</body></html>`;

/** Runs in the page. */
const run = (stories: readonly Story[], filler: string, { by, withTitle, lesser }: Going): void => {
  const stream = document.getElementById('stream') as HTMLElement;
  const add = () => {
    const there = stream.getElementsByClassName('story');
    const story = stories[there.length];
    if (!story) return;
    const isWithin = lesser && there.length > 0;
    const element = document.createElement('section');
    element.className = isWithin ? `story next-${there.length}` : 'story';
    const date = document.createElement('time');
    date.dateTime = story.day;
    date.textContent = story.day;
    const words = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });
    element.append(
      words(isWithin ? 'h2' : 'h1', story.headline),
      date,
      ...[...story.paragraphs, filler].map((text) => words('p', text)),
    );
    (isWithin ? (there[0] as Element) : stream).append(element);
  };
  add();
  addEventListener('scroll', () => {
    if (scrollY + innerHeight > document.documentElement.scrollHeight - 200) add();
    const read = [...stream.getElementsByClassName('story')].findLastIndex(
      (each) => each.getBoundingClientRect().top < innerHeight * 0.6,
    );
    const story = stories[Math.max(0, read)];
    if (!story || !by || location.pathname === story.path) return;
    history[by]({}, '', story.path);
    if (withTitle) document.title = `${story.headline} - Wear Online`;
  });
};

/** Runs in the page: scrolls to its story of that number, once it is there. */
export const scrollToStory = (at: number): boolean => {
  const story = document.querySelectorAll('.story')[at];
  if (!story) scrollTo(0, document.documentElement.scrollHeight);
  else story.scrollIntoView({ block: 'start', behavior: 'instant' });
  return story !== undefined;
};
