import { expect, test } from 'vitest';
import { forceName } from '../../components/card/force-name.ts';
import { FORCES } from '../../lib/peel/tables.generated.ts';

/** Every force's short name is one of its names, or begins its full one ('Metropolitan', 'Police Scotland'). */
test.each(FORCES)('$name is headed by a name of its own', ({ id, name, aliases }) => {
  expect([...aliases, name, name.slice(0, forceName(id).length)]).toContain(forceName(id));
});
