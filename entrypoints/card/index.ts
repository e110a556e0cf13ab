import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards, type MakeCards } from '../../components/card/cards.ts';
import { speak } from '../../lib/language/catalogue.ts';
import '../annotator/world.ts';

/** Cards in the language that each answer brings with it. */
const speakingCards: MakeCards = (host, options) => {
  const cards = createCards(host, options);
  return {
    ...cards,
    present(checked, anchored) {
      // The Welsh words stay on the page when its language is chosen back.
      speak(checked.language, checked.language === 'cy' ? globalThis.welshOfThisPage : {});
      cards.present(checked, anchored);
    },
  };
};

/**
 * Follows the annotator onto a page where there is something to show: nothing of this is loaded anywhere else. In two
 * tasks, so that a slow processor can see to the page between them.
 */
export default defineUnlistedScript(() => {
  setTimeout(() => globalThis.annotatorOfThisPage?.equip(speakingCards));
});
