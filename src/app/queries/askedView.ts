import type { Failure } from '../../contract/failure.ts';
import type { AskedView } from '../../contract/pageViews.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Question, ShownPart } from '../../domain/complaint/question.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { openPromisesOf } from '../../domain/steps/facts/promises.ts';
import { openQuestionsTo } from '../../domain/steps/facts/questions.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import { rolesOf } from '../../domain/steps/roles.ts';
import type { AskedQuestion } from '../question.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { dateView, personView } from './views.ts';

/**
 * What a colleague is asked, or promised, with the parts of the complaint that were chosen for him and nothing
 * else; until it is answered, taken back or kept. The look is recorded.
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
    const known = await deps.register.read(kenmerk, { shortened: true });
    if (known === undefined || waiting(known, by, id) === undefined) return notThere;
    const circumstances = circumstancesOf(deps, known.procedure, time);
    const roles = rolesOf(known, by.id, circumstances);
    if (!roles.includes('gevraagd') && !roles.includes('toezegger')) return notThere;
    const complaint = await deps.register.open(kenmerk, by, time);
    const asked = complaint && waiting(complaint, by, id);
    if (complaint === undefined || asked === undefined) return notThere;
    const { about, what, shows, due } = asked;
    return accept({
      kenmerk,
      aanduiding: complaint.registration.aanduiding,
      volgnummer: complaint.volgnummer,
      id,
      about,
      what,
      by: personView(deps.directory, asked.by),
      date: dateView(due, circumstances),
      shown: shows.flatMap((part) => shownOf(part, complaint)),
      permitted: permittedSteps(complaint, by.id, circumstances),
    });
  };

const notThere = refuse({ code: 'not-found' } as const);

interface Waiting extends Pick<Question, 'what' | 'shows' | 'due'> {
  readonly about: AskedView['about'];
  readonly by: PersonId;
}

const waiting = (complaint: Complaint, { id: person }: Actor, id: string): Waiting | undefined => {
  const question = openQuestionsTo(complaint, person).find((one) => one.id === id);
  if (question) return { ...question, by: question.asked.by };
  const promise = openPromisesOf(complaint, person).find((one) => one.id === id);
  return promise && { ...promise, about: 'toezegging', shows: [], by: promise.made.by };
};

const shownOf = (part: ShownPart, { registration, cores }: Complaint): AskedView['shown'] => {
  const core = cores?.at(-1);
  const text = part === 'wat' ? registration.what : (core?.statedWish ?? core?.core);
  return text === undefined ? [] : [{ part, text }];
};
