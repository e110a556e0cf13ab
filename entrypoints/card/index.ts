import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../../components/card/cards.ts';
import { speak } from '../../lib/language/catalogue.ts';
import '../annotator/world.ts';

/** Follows the annotator onto a page where there is something to show: nothing of this is loaded anywhere else. */
export default defineUnlistedScript(() =>
  globalThis.annotatorOfThisPage?.equip((ask, onOpen) => {
    const cards = createCards(ask, onOpen);
    return {
      ...cards,
      present(checked, anchored) {
        speak(checked.language, globalThis.welshOfThisPage);
        cards.present(checked, anchored);
      },
    };
  }),
);
