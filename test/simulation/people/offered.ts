import { circumstancesOf } from '../../../src/app/usecases/circumstances.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { dateIn, toInstant } from '../../../src/domain/calendar/zone.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { Circumstances } from '../../../src/domain/steps/context.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import type { BusinessTime } from '../../../src/app/command.ts';
import type { Composition } from '../../../src/main/compose.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import type { World } from '../world.ts';

const calendar = dutchCalendar();
const procedures = { of: () => emmen, written: () => emmen, standard: 'emmen' } as const;

export const businessTime = ({ tenant }: World): BusinessTime => {
  const now = toInstant(tenant.business);
  return { now, today: dateIn('Europe/Amsterdam', now) };
};

export const circumstances = (world: World, { store }: Composition): Circumstances =>
  circumstancesOf(
    { procedures, calendar, organisation: store.organisation },
    'emmen',
    businessTime(world),
  );

export interface Offer {
  readonly by: PersonId;
  readonly step: StepCode;
}

/** What this instance would offer whom on a complaint as it knows it. */
export function offersOn(world: World, on: Composition, complaint: Complaint): readonly Offer[] {
  const now = circumstances(world, on);
  const people = [...new Set(now.organisation.holders.map(({ person }) => person))];
  return people.flatMap((by) => permittedSteps(complaint, by, now).map((step) => ({ by, step })));
}
