import { words } from './words.ts';

interface NoticeProps {
  readonly says: string;
  /** What can be done. */
  readonly how?: string;
  readonly isWrong?: boolean;
}

/** A state without a list, in a sentence or two; read out when it changes. */
export function Notice({ says, how, isWrong = false }: NoticeProps) {
  return (
    <div class="notice">
      <h1>{words.title}</h1>
      <div role="status">
        <p class={isWrong ? 'wrong' : 'says'}>{says}</p>
        {how && <p class="aside">{how}</p>}
      </div>
    </div>
  );
}
