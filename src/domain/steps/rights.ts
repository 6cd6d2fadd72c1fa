import type { Profile } from '../procedure/profile.ts';
import type { Role, Stage, StepCode } from './codes.ts';
import { afterTheLetter } from './rights/afterTheLetter.ts';
import { aroundVerdict } from './rights/aroundVerdict.ts';
import { atFirst } from './rights/atFirst.ts';
import type { RightsOfStage } from './rights/rightsOfStage.ts';
import { whileHandled } from './rights/whileHandled.ts';

/**
 * Who may do what at which stage: the one table that every button, card and route asks; of a procedure only
 * the steps that its profile names count, and only of who may open the dossier there. The employee
 * complained about has his own word only; witnesses, who stands by a side and the person who registered
 * have no step at any stage and are left out.
 *
 * @see law.md §6; design.md §5
 */
export const rights: Readonly<Record<Stage, RightsOfStage>> = {
  ...atFirst,
  ...whileHandled,
  ...aroundVerdict,
  ...afterTheLetter,
};

/** What the roles together may do at this stage of this procedure, by the table alone, each step once. */
export function tableAllows(
  profile: Acting,
  stage: Stage,
  roles: readonly Role[],
): readonly StepCode[] {
  const { steps } = profile;
  const ofRoles = new Set(actingOf(profile, roles).flatMap((role) => rights[stage][role] ?? []));
  return [...ofRoles].filter((step) => steps[step] !== undefined);
}

/** Whether any of the roles may take this step at some stage: then "not now" is the answer, not "not you". */
export function tableEverAllows(profile: Acting, step: StepCode, roles: readonly Role[]): boolean {
  if (profile.steps[step] === undefined) return false;
  return Object.values(rights).some((ofStage) =>
    actingOf(profile, roles).some((role) => ofStage[role]?.includes(step)),
  );
}

type Acting = Pick<Profile, 'steps' | 'visibility' | 'unseen'>;

const actingOf = ({ visibility, unseen = [] }: Acting, roles: readonly Role[]): readonly Role[] =>
  roles.filter((role) => visibility.includes(role) || unseen.includes(role));
