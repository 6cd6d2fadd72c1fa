import type { Failure } from '../../contract/failure.ts';
import type { Band, LessonsView, LessonView } from '../../contract/lessons.ts';
import { addDays, addYears } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Category } from '../../domain/complaint/registration.ts';
import { isForOthers, lessonOf, type LessonState } from '../../domain/figures/lessonOf.ts';
import { SMALLEST } from '../../domain/figures/safeGroups.ts';
import { figureScope } from '../../domain/figures/scopeOf.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor, BusinessTime } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { countedCases } from './countedCases.ts';
import { personView } from './views.ts';

/** Fewer than three complaints about the same are no theme. */
const THEME = 3;
const THEME_DAYS = 90;
const MOST_SHOWN = 50;
const AT_A_TIME = 1_000;

/**
 * What was learnt, what comes back and what went well: for who leads or coordinates, without anybody's complaint.
 *
 * @see law.md §6; requirements C2, E7, O13, O66
 */
export const lessons =
  (deps: Deps) =>
  async (by: Actor): Promise<Outcome<LessonsView, Failure>> => {
    const time = await deps.clock.businessTime();
    const { organisation } = circumstancesOf(deps, deps.procedures.standard, time);
    if (figureScope(by.id, organisation) === undefined) return refuse({ code: 'not-permitted' });
    const themes = new Map<Category, number>();
    const good = { opgelost: 0, 'niet-terecht': 0, hielp: 0 };
    const learnt: LessonView[] = [];
    const [since, lastYear] = [addDays(time.today, -THEME_DAYS), addYears(time.today, -1)];
    let done = 0;
    for (const one of countedCases(deps, by.id, time)) {
      done += 1;
      if (done % AT_A_TIME === 0) await deps.giveWay();
      const { facts, dates } = one;
      if (dates.received > since) themes.set(facts.category, (themes.get(facts.category) ?? 0) + 1);
      if (dates.closed !== undefined && dates.closed > lastYear) {
        const outcome = one.counted().values.afdoening?.split(':')[1];
        if (outcome === 'opgelost' || outcome === 'niet-terecht') good[outcome] += 1;
        if (facts.learning?.helped === 'ja') good.hielp += 1;
      }
      if (facts.learning?.as !== 'verbetering') continue;
      const complaint = one.complaint();
      const view = complaint && viewOf(deps, { complaint, by }, time);
      if (view) learnt.push(view);
    }
    return accept({
      lessons: learnt.sort(toDoFirst).slice(0, MOST_SHOWN),
      themes: [...themes]
        .filter(([, count]) => count >= THEME)
        .map(([category, count]) => ({ category, band: bandOf(count) }))
        .sort((one, other) => (one.category < other.category ? -1 : 1)),
      wentWell: (['opgelost', 'niet-terecht', 'hielp'] as const)
        .filter((what) => good[what] >= THEME)
        .map((what) => ({ what, band: bandOf(good[what]) })),
    });
  };

const bandOf = (count: number): Band => (count < SMALLEST ? 'enkele' : 'vijf-of-meer');

const viewOf = (
  deps: Deps,
  { complaint, by }: { readonly complaint: Complaint; readonly by: Actor },
  time: BusinessTime,
): LessonView | undefined => {
  const people = [complaint.registration.accused, ...(complaint.others ?? [])];
  const names = people.flatMap(
    ({ personId }) => (personId && deps.directory.find(personId)?.name) ?? [],
  );
  const lesson = lessonOf(complaint, time.today, names);
  if (!lesson) return undefined;
  const circumstances = circumstancesOf(deps, complaint.procedure, time);
  const opens = mayOpen(complaint, by.id, circumstances) === 'dossier';
  if (!opens && !isForOthers(lesson)) return undefined;
  return {
    ...lesson,
    owner: personView(deps.directory, lesson.owner),
    ...(opens && { kenmerk: complaint.kenmerk }),
  };
};

const order: readonly LessonState[] = ['nu-kijken', 'loopt', 'nee', 'deels', 'ja'];

const toDoFirst = (one: LessonView, other: LessonView): number =>
  order.indexOf(one.state) - order.indexOf(other.state) || (one.checkOn < other.checkOn ? -1 : 1);
