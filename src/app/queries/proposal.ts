import type { Failure } from '../../contract/failure.ts';
import { stepInput } from '../../contract/step.ts';
import type { ProposalView } from '../../contract/proposalView.ts';
import type { Accused } from '../../domain/complaint/registration.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import { proposalFor } from '../../domain/steps/toewijzen.ts';
import type { ProposalQuestion } from '../question.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { proposalView } from './proposalView.ts';

/** What the matrix proposes, also for an accused that is not registered yet ("what if it is about …"). */
export const proposal =
  (deps: Deps) =>
  async (by: Actor, asked: ProposalQuestion): Promise<Outcome<ProposalView, Failure>> => {
    const time = await deps.clock.businessTime();
    const complaint = await deps.register.read(asked.kenmerk, { shortened: true });
    if (complaint === undefined) return refuse({ code: 'not-found' });
    const circumstances = circumstancesOf(deps, complaint.procedure, time);
    if (mayOpen(complaint, by.id, circumstances) !== 'dossier') {
      return refuse({ code: 'not-found' });
    }
    const accused = accusedOf(asked, complaint.registration.accused);
    if (accused === undefined) {
      return refuse({ code: 'invalid-input', fields: [{ field: 'kind', code: 'not-a-choice' }] });
    }
    const asIf = { ...complaint, registration: { ...complaint.registration, accused } };
    const proposed = proposalFor(asIf, circumstances);
    return accept(proposalView(proposed, { complaint: asIf, circumstances }, deps));
  };

const accusedOf = (
  { kind, person, team }: ProposalQuestion,
  registered: Accused,
): Accused | undefined => {
  if (kind === undefined && person === undefined && team === undefined) return registered;
  const asked = { kind: kind ?? registered.kind, personId: person, team };
  const parsed = stepInput['over-wie'].safeParse(asked);
  return parsed.success ? (present(parsed.data) as Accused) : undefined;
};
