import { all, attribute, bodyOf, closest, contains, first, lineOf, STORY, textOf } from './dom.ts';

/**
 * Whether a page looks like coverage of a police inspection: the cheapest test first, and the first no ends it. Runs on
 * every page of the listed hosts, so it reads text and nothing else: no layout, no storage, no parsing. What it lets
 * through is read properly, and the claims' own test of coverage decides.
 *
 * Never throws. `address`: the page's own by default.
 */
export const isLikelyCoverage = (document: Document, address: string = document.location.href): boolean => {
  try {
    if (!isArticleAddress(address)) return false;
    return storiesOf(document).some(
      (story) => isHinted(wordsIn(document, story)) && isArticle(document, story) && isSubject(document, story),
    );
  } catch {
    return false;
  }
};

const FRONT =
  /^\/(?:(?:tags?|topics?|category|categories|authors?|profile|search|archive)\/|.*\/(?:page|search)\/?\d*$)/i;
const ARTICLE_PATH = /\d{4}|[^/-]-[^/-]+-[^/]|[^/]{30}|\/(?=[^/]*\d)[^/]{9}|\.(?:html?|aspx?|php|article|ece|cms)$/i;

/** Home pages and section fronts have short paths; an article's has a slug, a number or a date. */
const isArticleAddress = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname !== '/' && !FRONT.test(pathname) && (ARTICLE_PATH.test(pathname) || /\d/.test(search));
};

/** Where the story most likely stands, or each of several; the whole page where it does not say. */
const storiesOf = (document: Document): Element[] => {
  const headed = new Set(all(document, 'h1').flatMap((headline) => closest(headline, STORY) ?? []));
  if (headed.size > 0) return [...headed];
  const story = first(document, STORY) ?? bodyOf(document);
  return story ? [story] : [];
};

/** Without the scripts that a whole page holds, where it has paragraphs. */
const wordsIn = (document: Document, story: Element): string => {
  const blocks = story === bodyOf(document) ? all(story, 'p, li, td, h1, h2').map(textOf).join('\n') : '';
  return blocks || textOf(story);
};

/** No edge of a word before it: in `textContent` a heading's last word and a paragraph's first are one. */
const INITIALS = /HMIC(?:FRS|(?!S))|PEEL (?:inspect|assess|report|review|grad|20)/;
const FULL_NAMES =
  /inspectorate of constabulary|inspectors? of constabulary|peel (?:inspection|assessment)|arolygiaeth (?:cwnstabliaeth|heddlu|ei [fm]awrhydi)/i;
const isNamed = (text: string): boolean => INITIALS.test(text) || FULL_NAMES.test(text);

/** Who may be the inspectorate; a detective inspector is not. */
const INSPECTORS = /(?<!detective |chief )inspectors\b|inspectorate|inspection|watchdog|arolyg/i;
/** Words of grading, and the grades themselves but for 'good'. */
const GRADING =
  /\b(?:rated|graded|grading|judged|ratings?|gradings?|deemed)\b|requir(?:es?|ed|ing) improvement|inadequate|special measures|\bPEEL\b|angen gwell|annigonol|digonol/i;
const GRADES =
  /outstanding|(?:in)?adequate|(?:requires?|required|requiring|needs|needed|needing) improvement|eithriadol|digonol|angen gwell/gi;
/** A grade in quotation marks, or behind a word of grading. */
const GRADED =
  /[‘'"“](?:outstanding|good|(?:in)?adequate|requires? improvement)[’'"”]|(?:rat|grad|judg|deem|brand)(?:ed|ing)\b[^.]{0,60}(?:outstanding|good|adequate|inadequate|improvement)/i;

const isHinted = (text: string): boolean => isNamed(text) || INSPECTORS.test(text) || GRADING.test(text);

const OTHERS_INSPECTORS = /\bOfsted|Care Quality|\bCQC\b|Estyn|\bprisons?\b|fire (?:and|&) rescue|immigration/i;
const POLICE = /police|policing|constabular|\bforces?\b|officers|heddlu|\bPCC\b|commissioner/i;
const OTHER_SERVICES = /\bfire\b|firefighters|\bschool|\bprison|\bjail|\bOfsted|ambulance/i;

const ASIDE =
  'nav, aside, footer, [id*="comment" i], [class*="comment" i], [class*="related" i], [class*="most-read" i], [class*="sidebar" i]';

/** Whether the inspection is what the page is about, as far as counting tells. */
const isSubject = (document: Document, story: Element): boolean => {
  const headline = first(document, 'h1');
  const summary = [
    ...all(document, 'h1, title').map(lineOf),
    tag(document, 'og:title'),
    tag(document, 'description'),
  ].join('\n');
  if (OTHER_SERVICES.test(summary) && !POLICE.test(summary)) return false;
  const paragraphs = all(story, 'p, li, td, h2, h3, blockquote').filter((each) => {
    const aside = closest(each, ASIDE);
    return !aside || (headline !== null && contains(aside, headline));
  });
  const lines = paragraphs.length > 0 ? paragraphs.map(textOf) : [textOf(story)];
  const text = `${summary}\n${lines.join('\n')}`;
  if (!POLICE.test(text)) return false;
  if (isNamed(summary) || lines.filter(isNamed).length > 1) return true;
  if (isNamed(text)) return GRADING.test(text);
  const isAboutPolice = POLICE.test(summary);
  if (!isAboutPolice && OTHERS_INSPECTORS.test(text)) return false;
  const grades = text.match(GRADES)?.length ?? 0;
  const isGraded = GRADED.test(text);
  return INSPECTORS.test(text) ? isGraded || grades > 1 : isAboutPolice && isGraded && grades > 1;
};

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:[\w", ]*")?(?:\w*NewsArticle|Article|Report|LiveBlogPosting|BlogPosting)"/;
const FRONT_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|SearchResultsPage|ItemList)"/;

/** The page says that it is an article, or it reads like one: a few paragraphs that are no teasers. */
const isArticle = (document: Document, story: Element): boolean => {
  const data = all(document, 'script[type*="ld+json"]').map(textOf).join('\n');
  if (ARTICLE_TYPE.test(data) && !FRONT_TYPE.test(data)) return true;
  if (tag(document, 'og:type') === 'article' || tag(document, 'article:published_time')) return true;
  const prose = all(story, 'p, td, li').filter(
    (each) => textOf(each).length >= 80 && !closest(each, `a, ${ASIDE}`) && !first(each, 'a'),
  );
  return prose.length >= 3 || (prose.length === 0 && first(story, 'h1') !== null && all(story, 'br').length >= 4);
};

const tag = (document: Document, name: string): string => {
  const found = first(document, `meta[property="${name}"], meta[name="${name}"]`);
  return found ? attribute(found, 'content') : '';
};
