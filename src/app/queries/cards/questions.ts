import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { Question } from '../../../domain/complaint/question.ts';
import { listenerOf } from '../../../domain/steps/answerQuestion.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { openQuestionsTo, questionsOf } from '../../../domain/steps/facts/questions.ts';
import type { Deps } from '../../usecases/deps.ts';
import { dateView } from '../views.ts';
import { buttonsOf, type Card, type OwnOf } from './card.ts';

/**
 * To a colleague who is asked one thing and sees nothing else: who asks, and by when. What is asked stands on a
 * page of its own, because a card lies in a chat for good.
 *
 * @see requirements O62, O64; experience.md §3 (`cardContent`)
 */
export const asked =
  (about: Question['about']): OwnOf =>
  (deps, card) => {
    const question = openQuestionsTo(card.complaint, card.person).find(
      (one) => one.about === about,
    );
    const buttons = buttonsOf(card, [
      about === 'vraag' ? 'vraag-beantwoorden' : 'oplossing-beslissen',
    ]);
    if (question === undefined || buttons.length === 0) return undefined;
    return {
      ask: 'niets',
      date: dateView(question.due, card.circumstances),
      request: { id: question.id, by: nameOf(deps, question.asked.by) },
      buttons,
    };
  };

/** To who asked: the newest answer, or that the day is over without one. */
export const answer: OwnOf = (deps, card) => {
  const question = newsFor(card);
  if (question === undefined) return undefined;
  const { answered, to, about } = question;
  const who = answered === undefined ? to : [answered.by];
  return {
    ask: 'niets',
    answer: {
      about,
      by: who.map((person) => nameOf(deps, person)),
      ...(answered === undefined ? { open: true } : {}),
      ...(answered?.granted === undefined ? {} : { granted: answered.granted }),
    },
    buttons: [],
  };
};

const newsFor = ({ complaint, person, circumstances }: Card): Question | undefined => {
  const own = questionsOf(complaint).filter(
    ({ asked: { by }, withdrawn }) =>
      !withdrawn && listenerOf(complaint, by, circumstances) === person,
  );
  const news = own.filter(
    ({ answered, due }) => answered !== undefined || due < circumstances.time.today,
  );
  return news.toSorted((one, other) => newsAt(one).localeCompare(newsAt(other))).at(-1);
};

const newsAt = ({ answered, due }: Question): string => answered?.at ?? due;

const nameOf = ({ directory }: Pick<Deps, 'directory'>, person: PersonId): string =>
  directory.find(person)?.name ?? '';

interface Answered {
  readonly step: StepCode;
  readonly by: PersonId;
  readonly at: string;
}

/** What somebody answered last, for the receipt on his card. */
export const lastAnswer = (
  { complaint, person }: Pick<Card, 'complaint' | 'person'>,
  about: Question['about'],
): Answered | undefined => {
  const last = questionsOf(complaint)
    .filter((one) => one.about === about && one.to.includes(person))
    .findLast(({ answered }) => answered !== undefined)?.answered;
  return (
    last && {
      step: about === 'vraag' ? 'vraag-beantwoorden' : 'oplossing-beslissen',
      by: last.by,
      at: last.at,
    }
  );
};
