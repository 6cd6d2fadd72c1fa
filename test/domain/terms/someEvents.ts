import fc from 'fast-check';
import { addDays, isoDate, type IsoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Happening, TermEvent } from '../../../src/domain/terms/events/event.ts';

const sides = fc.subarray(['klager', 'beklaagde'] as const);
const plainKinds = [
  'bevestigd',
  'commissie',
  'buiten-behandeling',
  'tevreden',
  'herbehandeling',
  'afgehandeld',
  'heropend',
] as const;

/** Something that happens so many days after receipt, or before it. */
const happeningOn = (day: (days: number) => IsoDate): fc.Arbitrary<Happening> =>
  fc.integer({ min: -5, max: 160 }).chain((days) => {
    const on = day(days);
    return fc.oneof(
      fc.constantFrom(...plainKinds).map((kind): Happening => ({ kind, on })),
      fc
        .tuple(fc.integer({ min: -1, max: 6 }), sides)
        .map(([weeks, told]): Happening => ({ kind: 'verdaging', on, weeks, told })),
      fc
        .tuple(fc.integer({ min: -10, max: 90 }), fc.boolean())
        .map(([more, writtenConsent]): Happening => ({
          kind: 'verder-uitstel',
          on,
          until: day(days + more),
          writtenConsent,
        })),
      fc
        .tuple(fc.integer({ min: -3, max: 30 }), fc.constantFrom('', 'ziekte'))
        .map(([more, reason]): Happening => ({
          kind: 'opgeschort',
          on,
          reason,
          ...(more > 0 && { until: day(days + more) }),
        })),
    );
  });

/** A day of receipt and a course of events after it, each on a day of its own. */
export const someCourse = (): fc.Arbitrary<{
  readonly received: IsoDate;
  readonly events: readonly Happening[];
}> =>
  fc.integer({ min: 0, max: 2000 }).chain((start) => {
    const received = addDays(isoDate('2023-01-01'), start);
    return fc
      .uniqueArray(
        happeningOn((days) => addDays(received, days)),
        { maxLength: 7, selector: ({ on }) => on },
      )
      .map((events) => ({ received, events }));
  });

/** Anything a parser lets through, corrections of anything among it. */
export const someEvents = (): fc.Arbitrary<readonly TermEvent[]> =>
  fc.array(
    fc.oneof(
      happeningOn((days) => addDays(isoDate('2026-01-01'), days)),
      fc
        .oneof(fc.integer({ min: -2, max: 9 }), fc.double())
        .map((event): TermEvent => ({ kind: 'vervallen', event })),
    ),
    { maxLength: 9 },
  );
