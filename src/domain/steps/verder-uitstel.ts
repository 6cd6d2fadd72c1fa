import { present } from '../shared/present.ts';
import { whatIf } from '../terms/clock.ts';
import type { EventRemark } from '../terms/events/remark.ts';
import { termEventsOf } from '../terms/termEvents.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { withLetter } from './facts/letters.ts';
import { holdUntil } from './holdUntil.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';
import type { StepRefusalCode } from './refusal.ts';

/**
 * Further delay: the complainant agreed in writing to a later day, after a verdaging and before the term was
 * over. The day agreed is never moved.
 *
 * @see Awb art. 9:11 lid 3; law.md §9.5
 */
export const decideVerderUitstel: DecideStep<'verder-uitstel'> = (
  complaint,
  { on, until, how, kept },
  context,
) => {
  const { by, time } = context;
  if (on > time.today) return refusedField('on', 'date-in-future');
  const then = { kind: 'verder-uitstel', on, until, writtenConsent: true } as const;
  const { start, events } = termEventsOf(complaint);
  const { valid, remark } = whatIf(start, { events, then }, context).judged;
  if (!valid) {
    const { code, date } = whyRefused(remark);
    return refused(code, date === undefined ? undefined : { lastDay: date });
  }

  const delay = present({ on, at: time.now, by, until, how, kept });
  const leavesAt = holdUntil(context);
  const letters = withLetter(complaint, context, { kind: 'verder-uitstel', leavesAt });
  const toSend = letters.length > complaint.letters.length;
  return decided(
    { ...complaint, furtherDelays: [...(complaint.furtherDelays ?? []), delay], letters },
    { action: 'verder-uitstel' },
    [
      ...owe('brief-versturen', toSend ? supportFor(complaint, context) : [], leavesAt),
      ...owe(
        'over-jou-verdaagd',
        complaint.told ? accusedPerson(complaint, context) : undefined,
        leavesAt,
      ),
    ],
  );
};

const whyRefused = (
  remark: EventRemark | undefined,
): { readonly code: StepRefusalCode; readonly date?: string } => {
  switch (remark?.code) {
    case 'geen-verdaging-vooraf':
      return { code: 'no-verdaging-yet' };
    case 'na-afloop':
      return { code: 'term-passed', date: remark.params.date };
    case 'verlengt-niet':
      return { code: 'does-not-extend', date: remark.params.date };
    default:
      return { code: 'not-now' };
  }
};
