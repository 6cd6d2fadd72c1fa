import type { HolderView } from '../../../src/contract/settings.ts';
import type { HolderInput } from '../../../src/contract/settingsRequest.ts';

/** A row as it was seen, to say which one is meant. */
export const inputOf = ({ office, person, team, line, from, to }: HolderView): HolderInput => ({
  ...{ office, person: person.id, from },
  ...(team !== undefined && { team }),
  ...(line !== undefined && { line }),
  ...(to !== undefined && { to }),
});
