import { GRADES } from '../../lib/peel/grades.ts';
import { SIGNS, WORDS } from '../../lib/record/words.ts';
import { Grade } from '../grade.tsx';
import { words } from './words.ts';

/** What the marks in a table and on the map mean; an empty field only where there is one. */
export function Legend({ hasEmptyFields }: { readonly hasEmptyFields: boolean }) {
  return (
    <section class="legend" aria-label={words.legend}>
      <ul>
        {GRADES.map((grade) => (
          <li key={grade}>
            <Grade grade={grade} />
          </li>
        ))}
        <li>
          <span class="sample" data-kind="second-hand" aria-hidden="true" /> {words.secondHand}
        </li>
        <li>
          <span class="sample" data-kind="derived" aria-hidden="true" /> {words.derived}
        </li>
        <li>
          <span class="sample" data-kind="carried" aria-hidden="true" /> {words.carried}
        </li>
        <li>
          <span class="sign" aria-hidden="true">
            {SIGNS['not-collected']}
          </span>{' '}
          {words.notCollected}
        </li>
        <li>
          <span class="sign" aria-hidden="true">
            {SIGNS['not-inspected']}
          </span>{' '}
          {words.notInspected}
        </li>
        <li>
          <span class="sign" aria-hidden="true">
            {SIGNS['not-asked']}
          </span>{' '}
          {words.notAsked}
        </li>
        {hasEmptyFields && <li>{WORDS.emptyField}</li>}
      </ul>
    </section>
  );
}
