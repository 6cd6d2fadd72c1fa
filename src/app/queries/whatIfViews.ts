import type { DossierView } from '../../contract/dossierView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { whatIf } from '../../domain/terms/clock.ts';
import type { Happening } from '../../domain/terms/events/event.ts';
import { termFactsOf } from '../../domain/terms/facts.ts';
import { termEventsOf } from '../../domain/terms/termEvents.ts';
import { weeksLeft } from '../../domain/terms/verdaging.ts';
import { termView } from './views.ts';

/**
 * Answers "what if we extend, or engage the committee, today?" for what the procedure knows: whether it would
 * count, why not, and the settling term it would give.
 *
 * @see requirement K2; law.md §9
 */
export function whatIfViews(
  complaint: Complaint,
  circumstances: Circumstances,
): DossierView['whatIf'] {
  const { start, events } = termEventsOf(complaint);
  return asked(complaint, circumstances).map((then) => {
    const { judged, term } = whatIf(start, { events, then }, circumstances);
    return {
      then: then.kind,
      ...(then.kind === 'verdaging' && { weeks: then.weeks }),
      counts: judged.valid,
      ...(judged.remark && { remark: judged.remark.code }),
      term: termView(term, circumstances),
    };
  });
}

type Asked = Extract<Happening, { kind: 'verdaging' }> | { kind: 'commissie'; on: Happening['on'] };

const asked = (complaint: Complaint, circumstances: Circumstances): readonly Asked[] => {
  const { profile, time } = circumstances;
  const on = time.today;
  const facts = termFactsOf(complaint, circumstances);
  const weeks = weeksLeft(facts, circumstances);
  return [
    ...(weeks > 0
      ? [{ kind: 'verdaging', on, weeks, told: ['klager', 'beklaagde'] } as const]
      : []),
    ...(profile.terms.settleWithAdviser && !facts.adviser
      ? [{ kind: 'commissie', on } as const]
      : []),
  ];
};
