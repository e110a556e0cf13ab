import { attribute, hasAttribute, nameOf } from './dom.ts';

/**
 * What stands on a news page but is not the article's words. Judged by what an element says of itself: its name,
 * its role, the words in its class and id. Text that gives itself away only by its wording is in `plugs.ts`.
 */
const NOISE_NAMES = new Set(
  (
    'script style template noscript iframe object embed svg math canvas video audio picture map nav aside footer form ' +
    'button select textarea input datalist dialog menu label progress meter'
  ).split(' '),
);

const NOISE_ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip|tablist|form)$/;

const NOISE_WORDS = new RegExp(
  `(?:^|-)(?:${[
    'ads?|adsbygoogle|advert(?:s|isement)?|adslot|adunit|dfp|mpu|sponsor(?:ed|s)?|promo(?:s|ted|tion)?|taboola|outbrain',
    'comments?|disqus|viafoura|coral|openweb|hyvor|replies|respond',
    'related|recommended|recommendations?|recirc(?:ulation)?|trending|popular|(?:most|must|also)-?(?:read|viewed|shared)',
    'read-?(?:more|next|also)|more-(?:on|from|stories|like|news)|rail|sidebar|side-bar|onward|teasers?|carousel',
    'rich-?link|see-also|(?:up-)?next-?(?:article|story|post|up)|latest-(?:news|stories)',
    'newsletters?|sign-?up|subscribe|subscription-(?:form|box|prompt|banner)|donat(?:e|ion)|paywall-?(?:prompt|box|banner|message)',
    'cookies?|consent|gdpr|onetrust|privacy-?(?:banner|notice)|modal|popup|lightbox|toast|interstitial',
    'share|sharing|sharedaddy|social|socials|follow-us|breadcrumbs?|crumbs?|pagination|pager|tags|taglist|topics',
    'nav|navbar|navigation|menu|masthead|footer|skip-?(?:link|to)|toolbar|ticker|site-header|page-header',
    'video-?(?:player|plug|promo|embed|wrapper)|jwplayer|brightcove|audio-?player|embed(?:ded)?|poll|quiz|weather|author-(?:bio|box|card)',
    'visually-?hidden|sr-only|screen-reader(?:-text)?|offscreen|print-only',
  ].join('|')})(?:$|-)|^hidden$`,
);

/** 'has-sidebar' and 'no-comments' tell what a wrapper holds, not what it is; 'tag-social-care' tells its subject. */
const TELLS_NOTHING = /^(?:has|no|not|with|without|is|show|shows|tag|category)-|[:[\]/]/;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element and all below it are noise. The caller spares what holds the headline. */
export const isNoise = (element: Element): boolean => {
  if (isNoiseByName(element)) return true;
  return isHiddenBySource(element) || NOISE_ROLES.test(attribute(element, 'role')) || isNamedLikeNoise(element);
};

/** The same by what no attribute can change. */
export const isNoiseByName = (element: Element): boolean => {
  const name = nameOf(element);
  return NOISE_NAMES.has(name) || /^(?:amp-(?!img)|vf-|gu-island|coral-)/.test(name);
};

/** Hidden as the source tells it, with no look at style sheets. */
const isHiddenBySource = (element: Element): boolean =>
  hasAttribute(element, 'hidden') ||
  attribute(element, 'aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(attribute(element, 'style'));

const isNamedLikeNoise = (element: Element): boolean => {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-component')} ${attribute(element, 'data-testid')}`;
  if (names.length === 3) return false;
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-')
    .split(/\s+/)
    .some((word) => NOISE_WORDS.test(word) && !TELLS_NOTHING.test(word));
};
