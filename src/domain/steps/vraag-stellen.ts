import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf } from '../organisation/holders.ts';
import { askColleagues } from './askColleagues.ts';
import type { ConsultInputs } from './consultInputs.ts';
import type { StepContext } from './context.ts';
import { invalid, type DecideStep } from './decision.ts';

/**
 * One question to a colleague, or to who leads a team, with a day and without the dossier.
 *
 * @see requirement O64; experience.md §5
 */
export const decideVraagStellen: DecideStep<'vraag-stellen'> = (complaint, input, context) => {
  const { what, shows, due } = input;
  const field = input.to === undefined ? 'team' : 'to';
  const to = asked(input, context);
  return to.length === 0
    ? invalid(field)
    : askColleagues(complaint, { about: 'vraag', what, shows, due, to, field }, context);
};

const asked = (
  { to, team }: ConsultInputs['vraag-stellen'],
  { organisation }: StepContext,
): readonly PersonId[] => {
  if (to !== undefined) return [to];
  const wanted = named(team);
  return holdersOf('teamleider', organisation)
    .filter((row) => wanted !== '' && named(row.team) === wanted)
    .map(({ person }) => person);
};

const named = (team = ''): string => team.toLowerCase();
