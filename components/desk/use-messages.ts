import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the desk tells the person: what happened, or what went wrong. */
export interface Message {
  readonly kind: 'done' | 'wrong';
  readonly text: string;
  /** Offered beside the text. */
  readonly undo?: () => void;
}

export interface Messages {
  readonly message: Message | null;
  readonly tell: (message: Message) => void;
  readonly hush: () => void;
  /** While the pointer or the focus is on the message, it stays. */
  readonly hold: (held: boolean) => void;
}

/** How long what happened stays on show, in milliseconds. What went wrong stays until it is closed. */
const SHOWN = 10_000;

export const useMessages = (): Messages => {
  const [message, setMessage] = useState<Message | null>(null);
  const [held, hold] = useState(false);
  const tell = useCallback((next: Message) => setMessage(next), []);
  const hush = useCallback(() => {
    setMessage(null);
    hold(false);
  }, []);
  useEffect(() => {
    if (message?.kind !== 'done' || held) return;
    const timer = setTimeout(hush, SHOWN);
    return () => clearTimeout(timer);
  }, [message, held, hush]);
  return { message, tell, hush, hold };
};
