import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../../components/card/cards.ts';
import '../annotator/world.ts';

/** Follows the annotator onto a page where there is something to show: nothing of this is loaded anywhere else. */
export default defineUnlistedScript(() => globalThis.annotatorOfThisPage?.equip(createCards));
