import type { AgendaEntryView, AgendaQuestion, AgendaView } from '../../contract/agenda.ts';
import { calendarPage } from '../../domain/calendar/calendarPage.ts';
import { dayOffOn } from '../../domain/calendar/dayOff.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import { present } from '../../domain/shared/present.ts';
import {
  datesAboutHim,
  datesInDossier,
  datesOfHisOwn,
  type Dated,
} from '../../domain/steps/datesOf.ts';
import { mayOpen, rolesOf } from '../../domain/steps/roles.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import type { Row } from './workItem.ts';

const AT_A_TIME = 500;

/**
 * Hearings, terms and promises of what somebody may see, on the days of one month or week; no persons.
 *
 * What is at rest has no dates any more, so only what may still ask something is looked at.
 *
 * @see law.md §6; experience.md §5
 */
export const agenda =
  (deps: Deps) =>
  async (by: Actor, { span, day: asked }: AgendaQuestion): Promise<AgendaView> => {
    const time = await deps.clock.businessTime();
    const { calendar } = deps;
    const day = asked ?? time.today;
    const { days, previous, next } = calendarPage(day, span);
    const isBeside = (date: IsoDate): boolean =>
      span === 'maand' && date.slice(0, 7) !== day.slice(0, 7);
    const onDay = new Map<IsoDate, AgendaEntryView[]>(days.map((date) => [date, []]));
    let done = 0;
    for (const row of deps.rows(by.id, time)) {
      done += 1;
      if (done % AT_A_TIME === 0) await deps.giveWay();
      for (const { dated, opens } of datesFor(row)) {
        onDay.get(dated.date)?.push(entryOf(row, dated, opens));
      }
    }
    return {
      ...{ today: time.today, span, day, previous, next },
      days: days.map((date) =>
        present({
          date,
          off: dayOffOn(date, calendar),
          beside: isBeside(date) || undefined,
          entries: (onDay.get(date) ?? []).sort(inOrder),
        }),
      ),
      decreesUnknown: days.some((date) => !calendar.decreeKnown(date)),
    };
  };

interface Opened {
  readonly dated: Dated;
  readonly opens: AgendaEntryView['opens'];
}

/** The dates of a complaint that this person may know of, and the page on which he may. */
const datesFor = ({
  complaint,
  person,
  standing,
  asking,
  circumstances,
}: Row): readonly Opened[] => {
  const opens = (page: Opened['opens'], dates: readonly Dated[]): readonly Opened[] =>
    dates.map((dated) => ({ dated, opens: page }));
  if (standing.openTo.has(person)) {
    return opens('dossier', datesInDossier(complaint, asking, circumstances));
  }
  const own = datesOfHisOwn(complaint, person, circumstances);
  const roles = own.length > 0 ? rolesOf(complaint, person, circumstances) : [];
  const isAsked = roles.some((role) => role === 'gevraagd' || role === 'toezegger');
  if (isAsked) return opens('gevraagd', own);
  return complaint.told && mayOpen(complaint, person, circumstances) === 'over-mij'
    ? opens('over-mij', datesAboutHim(complaint, circumstances))
    : [];
};

const entryOf = (
  { complaint, person, standing, asking, circumstances }: Row,
  { kind, date, time, sides, held, id, ask, of }: Dated,
  opens: AgendaEntryView['opens'],
): AgendaEntryView => {
  const { kenmerk, registration } = complaint;
  const who = of ?? [...standing.inCareOf, ...asking.of];
  return present({
    ...{ kind, time, sides, held, id, ask, kenmerk, opens },
    aanduiding: registration.aanduiding,
    own: opens !== 'dossier' || who.includes(person),
    late: date < circumstances.time.today && !held,
  });
};

const inOrder = (one: AgendaEntryView, other: AgendaEntryView): number =>
  orderOf(one) < orderOf(other) ? -1 : 1;

const orderOf = ({ time = '~', kenmerk, kind }: AgendaEntryView): string =>
  `${time} ${kenmerk} ${kind}`;
