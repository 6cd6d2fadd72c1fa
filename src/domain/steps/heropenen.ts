import type { LetterKind } from '../complaint/letter.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { presentAdmissibility } from './facts/admissibility.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { presentSettlement } from './facts/cycle.ts';
import { coordinatorFor } from './people.ts';
import { owe } from './owe.ts';

const saysItIsOver: ReadonlySet<LetterKind> = new Set(['buiten-behandeling', 'gesloten-na-stilte']);

/**
 * "Toch niet tevreden": always possible, without term or form; the original term never stopped.
 *
 * @see law.md A5; experience.md §2, never 5
 */
export const decideHeropenen: DecideStep<'heropenen'> = (complaint, { reason }, context) => {
  const { by, time } = context;
  if (reason.trim() === '') return refusedField('reason', 'reason-required');

  const informal = presentSettlement(complaint);
  // A letter that says it is over would contradict what is done now (experience.md §2, never 10).
  const letters = complaint.letters.map((letter) =>
    saysItIsOver.has(letter.kind) && !letter.sent && !letter.withdrawn
      ? { ...letter, withdrawn: { at: time.now, by } }
      : letter,
  );
  const refusedEarlier = presentAdmissibility(complaint)?.admissible === false;
  const after = {
    ...complaint,
    letters,
    // What was not admissible is judged anew.
    ...(refusedEarlier &&
      complaint.admissibility && {
        admissibility: { ...complaint.admissibility, withdrawn: { at: time.now, by } },
      }),
    ...(informal && { informal: { ...informal, withdrawn: { at: time.now, by } } }),
    reopenings: [
      ...complaint.reopenings,
      {
        on: time.today,
        at: time.now,
        by,
        reason,
        after: {
          closings: complaint.closings.length,
          version: complaint.verdict.drafts.at(-1)?.version ?? 0,
        },
      },
    ],
  };
  const coordinator = coordinatorFor(after, context);
  const behandelaar = behandelaarOf(after);
  const people = new Set([coordinator, behandelaar]);
  // Whose turn it is hears it also when he reopened it himself: his earlier card is a receipt.
  if (by !== (behandelaar ?? coordinator)) people.delete(by);
  return decided(
    after,
    { action: 'heropenen', reason },
    [...people].flatMap((to) => owe('heropend', to)),
  );
};
