import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnnotatorMessage } from '../../lib/messages.ts';
import { notesChanged } from '../card/kept.ts';

/** While the panel is open its statements show what the card on the page keeps and takes back. */
export const useNotes = (): void => {
  useEffect(() => {
    const told = (message: AnnotatorMessage) => {
      if (message.type === 'annotator/notes') notesChanged();
    };
    browser.runtime.onMessage.addListener(told);
    return () => browser.runtime.onMessage.removeListener(told);
  }, []);
};
