import type { ChangedSince, Failure } from '../../contract/failure.ts';
import type { StepRefusal } from '../../domain/steps/refusal.ts';
import type { Actor } from '../command.ts';
import type { Directory } from '../ports/people.ts';
import type { RegisterRefusal, SinceSeen } from '../ports/register.ts';

/** What somebody hears of a refusal: code, fields and, where others were first, who and when. */
export function failureOf(
  refusal: StepRefusal | RegisterRefusal,
  since: readonly SinceSeen[],
  { directory, by }: { readonly directory: Directory; readonly by: Actor },
): Failure {
  if (refusal.code === 'not-found') return { code: 'not-found' };
  const told = since.filter(mayBeTold);
  if (told.length === 0) return refusal;
  return {
    ...refusal,
    code: refusal.code === 'not-now' ? 'already-done' : refusal.code,
    since: told.map((one) => changeOf(one, directory)),
    ...(told.every((one) => one.by === by.id) && { onlyYourself: true }),
  };
}

// Why somebody dropped out stands in the file and on no card (experience.md §3).
const mayBeTold = ({ action }: SinceSeen): boolean => action !== 'zelf-betrokken';

const changeOf = ({ by, action, at }: SinceSeen, directory: Directory): ChangedSince => ({
  by: directory.find(by)?.name ?? '',
  action,
  at,
});
