import type { Failure } from '../../contract/failure.ts';
import type { AskedView } from '../../contract/pageViews.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Question, ShownPart } from '../../domain/complaint/question.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { questionsOf } from '../../domain/steps/facts/questions.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import { rolesOf } from '../../domain/steps/roles.ts';
import type { AskedQuestion } from '../app.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { dateView, personView } from './views.ts';

/**
 * What a colleague is asked, with the parts of the complaint that were chosen for him and nothing else; until it
 * is answered or taken back. The look is recorded.
 *
 * @see requirements O62, O64; law.md §6
 */
export const askedView =
  (deps: Deps) =>
  async (
    by: Actor,
    { kenmerk, question: id }: AskedQuestion,
  ): Promise<Outcome<AskedView, Failure>> => {
    const time = await deps.clock.businessTime();
    const known = await deps.register.read(kenmerk);
    if (known === undefined || waiting(known, by, id) === undefined) return notThere;
    const circumstances = circumstancesOf(deps, known.procedure, time);
    if (!rolesOf(known, by.id, circumstances).includes('gevraagd')) return notThere;
    const complaint = await deps.register.open(kenmerk, by, time);
    const question = complaint && waiting(complaint, by, id);
    if (complaint === undefined || question === undefined) return notThere;
    return accept({
      kenmerk,
      aanduiding: complaint.registration.aanduiding,
      volgnummer: complaint.volgnummer,
      id,
      about: question.about,
      what: question.what,
      by: personView(deps.directory, question.asked.by),
      date: dateView(question.due, circumstances),
      shown: question.shows.flatMap((part) => shownOf(part, complaint)),
      permitted: permittedSteps(complaint, by.id, circumstances),
    });
  };

const notThere = refuse({ code: 'not-found' } as const);

const waiting = (complaint: Complaint, by: Actor, id: string): Question | undefined =>
  questionsOf(complaint).find(
    (one) => one.id === id && one.to.includes(by.id) && !one.answered && !one.withdrawn,
  );

const shownOf = (part: ShownPart, { registration, cores }: Complaint): AskedView['shown'] => {
  const core = cores?.at(-1);
  const text = part === 'wat' ? registration.what : (core?.statedWish ?? core?.core);
  return text === undefined ? [] : [{ part, text }];
};
