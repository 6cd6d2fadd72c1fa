import type { DateView, PersonView, TermView } from '../../contract/view.ts';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import { lastWorkingDayOnOrBefore, workingDaysBetween } from '../../domain/calendar/workingDays.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { citationText } from '../../domain/procedure/citation.ts';
import { present } from '../../domain/shared/present.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import type { Term } from '../../domain/terms/term.ts';
import type { Directory, Person } from '../ports/people.ts';

/** A colleague as others see him; somebody who has left keeps his id and no name. */
export const personView = (directory: Directory, id: PersonId): PersonView =>
  viewOf(directory.find(id) ?? { id, name: '' });

/** The same of a person of the directory. */
export const viewOf = ({ id, name, jobTitle, phone }: Person): PersonView =>
  present({ id, name, jobTitle, phone });

/** A date and the working days left until it. */
export const dateView = (
  date: IsoDate,
  { time, calendar }: Pick<Circumstances, 'time' | 'calendar'>,
): DateView => ({ date, workingDaysLeft: workingDaysBetween(time.today, date, calendar) });

/** A term with its reasons; days left count to the last working day on or before its planned date. */
export const termView = (
  { code, nominaal, atw, atwKb, gepland, telaatNa, fatal, uitleg }: Term,
  circumstances: Pick<Circumstances, 'time' | 'calendar'>,
): TermView => ({
  code,
  nominaal,
  atw,
  atwKb,
  gepland,
  telaatNa,
  fatal,
  left: dateView(lastWorkingDayOnOrBefore(gepland, circumstances.calendar), circumstances),
  uitleg: uitleg.map((step) => ({
    code: step.code,
    params: step.params,
    ...(step.article && { article: citationText(step.article) }),
  })),
});
