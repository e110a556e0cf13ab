import { FAMILIES, type Family } from '../../lib/page/family.ts';
import { words as familyWords } from '../family-words.ts';
import { words } from './words.ts';

export type Order = keyof typeof words.orders;
const ORDERS = Object.keys(words.orders) as readonly Order[];

interface ControlsProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** null: all of them. */
  readonly family: Family | null;
  readonly onFamily: (family: Family | null) => void;
  readonly counts: Readonly<Record<Family, number>>;
  /** Of one force only, grouping would change nothing. */
  readonly isGroupable: boolean;
}

/** How the statements are ordered, and which are shown. Each is one stop of the Tab key; arrows choose. */
export function Controls({ order, onOrder, family, onFamily, counts, isGroupable }: ControlsProps) {
  const families = FAMILIES.filter((each) => counts[each] > 0);
  const all = families.reduce((sum, each) => sum + counts[each], 0);
  return (
    <div class="controls">
      {isGroupable && (
        <Choice
          name="order"
          legend={words.order}
          options={ORDERS.map((each) => [each, words.orders[each]])}
          value={order}
          onChange={onOrder}
        />
      )}
      {families.length > 1 && (
        <Choice
          name="family"
          legend={words.show}
          options={[
            [null, words.option(words.all, all)],
            ...families.map((each) => [each, words.option(familyWords[each], counts[each])] as const),
          ]}
          value={family}
          onChange={onFamily}
        />
      )}
    </div>
  );
}

interface ChoiceProps<T extends string | null> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string | null>({ name, legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <div class="choice" role="radiogroup" aria-labelledby={`${name}-legend`}>
      <span id={`${name}-legend`} class="aside">
        {legend}
      </span>
      <div class="options">
        {options.map(([option, label]) => (
          <label key={label}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            {label}
          </label>
        ))}
      </div>
    </div>
  );
}
