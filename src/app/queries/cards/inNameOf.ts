import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { behandelaarOf } from '../../../domain/steps/facts/assignment.ts';
import { rolesOf } from '../../../domain/steps/roles.ts';
import type { Card } from './card.ts';

/**
 * The behandelaar for whose office somebody prepares; `undefined` for everybody else.
 *
 * @see experience.md §3 (ondersteuner)
 */
export function inNameOf({ complaint, person, circumstances }: Card): PersonId | undefined {
  const behandelaar = behandelaarOf(complaint);
  return behandelaar !== person &&
    rolesOf(complaint, person, circumstances).includes('ondersteuner')
    ? behandelaar
    : undefined;
}
