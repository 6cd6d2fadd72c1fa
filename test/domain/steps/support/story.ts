import type { Calendar } from '../../../../src/domain/calendar/calendar.ts';
import { dutchCalendar } from '../../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate, type IsoDate } from '../../../../src/domain/calendar/isoDate.ts';
import { instantOf } from '../../../../src/domain/calendar/zone.ts';
import type { Complaint } from '../../../../src/domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../../../src/domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../../../src/domain/complaint/notice.ts';
import type { Absence, OfficeHolder } from '../../../../src/domain/organisation/office.ts';
import type { Profile } from '../../../../src/domain/procedure/profile.ts';
import {
  decideRegistration,
  type RegistrationFacts,
} from '../../../../src/domain/registration/decideRegistration.ts';
import type { StepCode } from '../../../../src/domain/steps/codes.ts';
import type { StepContext } from '../../../../src/domain/steps/context.ts';
import type { DecideStep, StepDecided } from '../../../../src/domain/steps/decision.ts';
import type { StepInputs } from '../../../../src/domain/steps/input.ts';
import type { StepRefusal } from '../../../../src/domain/steps/refusal.ts';
import { steps } from '../../../../src/domain/steps/steps.ts';
import { whyNot } from '../../../../src/domain/steps/whyNot.ts';
import { emmen } from '../../../../src/procedures/emmen.ts';
import { gemeente, person } from '../../example/gemeente.ts';

const since = isoDate('2020-01-01');
const office = (code: OfficeHolder['office'], name: string): OfficeHolder => ({
  office: code,
  person: person(name),
  team: 'juridisch',
  from: since,
});

/** The example municipality with support and a vertrouwenspersoon. */
export const holders: readonly OfficeHolder[] = [
  ...gemeente.holders,
  office('ondersteuning-klachten', 'ondersteuner'),
  office('vertrouwenspersoon', 'vertrouwenspersoon'),
];

export const calendar = dutchCalendar();

/** Whose procedure it is, and who holds which office there. */
export interface World {
  readonly profile: Profile;
  readonly calendar: Calendar;
  readonly holders: readonly OfficeHolder[];
}

const municipality: World = { profile: emmen, calendar, holders };

/** What differs from a full house: who is away, and who has left. */
export interface Circumstance {
  readonly world?: World;
  readonly absences?: readonly Absence[];
  readonly vacant?: readonly string[];
}

/** Circumstances of one moment, local time; nobody is away unless told. */
export const contextAt = (
  by: string,
  moment = '2026-03-02 10:00',
  { absences = [], vacant = [], world = municipality }: Circumstance = {},
): StepContext => {
  const [day = '', time = '10:00'] = moment.split(' ');
  const today = isoDate(day);
  return {
    by: person(by),
    time: { today, now: instantOf(world.profile.zone, today, time) },
    profile: world.profile,
    calendar: world.calendar,
    organisation: {
      holders: world.holders.filter((row) => !vacant.includes(row.person)),
      absences,
      today,
    },
  };
};

export const registration = (facts: Partial<RegistrationFacts> = {}): RegistrationFacts => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: 'Wietske Oldenhuis',
    contact: { phone: '0591 000 000' },
    replyChannel: 'telefoon',
  },
  accused: { kind: 'medewerker', personId: person('mw-balie'), team: 'balie' },
  aanduiding: 'twee keer niet teruggebeld',
  what: 'Er is twee keer beloofd terug te bellen.',
  category: 'bereikbaarheid',
  otherCategories: [],
  received: isoDate('2026-03-02'),
  ...facts,
});

/** One complaint as it goes: every step through rights and decision, as the app takes it. */
export interface Story {
  readonly world: World;
  complaint: Complaint;
  /** What the last step owed. */
  tell: readonly OwedNotice[];
  log: readonly StepDecided['log'][];
  absences: readonly Absence[];
  vacant: readonly string[];
  /** Local date and time. */
  moment: string;
  /** Takes a step; the refusal if there was one. */
  take<Step extends StepCode>(
    by: string,
    step: Step,
    input: StepInputs[Step],
    seen?: number,
  ): StepRefusal | undefined;
  /** Takes a step that must succeed. */
  must<Step extends StepCode>(by: string, step: Step, input: StepInputs[Step]): Story;
  at(moment: string): Story;
  context(by: string): StepContext;
  /** Who was told what by the last step, as `kind to`. */
  told(): readonly string[];
}

/** What a step is refused with in a story that needed it. */
class StoryBroke extends Error {
  override readonly name = 'StoryBroke';
}

/** A complaint just registered by a colleague of another team. */
export function newStory(
  facts: Partial<RegistrationFacts> = {},
  by = 'mw-belastingen',
  world: World = municipality,
): Story {
  const registered = decideRegistration(
    registration(facts),
    [],
    contextAt(by, undefined, { world }),
  );
  if (!registered.ok) throw new StoryBroke(registered.refusal.code);
  const first = registered.value('K-2026-0001' as Kenmerk);
  const story: Story = {
    world,
    complaint: { ...first.complaint, volgnummer: 1 },
    tell: first.tell,
    log: [first.log],
    absences: [],
    vacant: [],
    moment: '2026-03-02 10:00',
    take(who, step, input, seen) {
      const context = { ...story.context(who), ...(seen !== undefined && { seen }) };
      const refusal = whyNot(story.complaint, step, context);
      if (refusal) return refusal;
      // Facts go through the list as JSON: what a decision relies on must survive that.
      const stored = JSON.parse(JSON.stringify(story.complaint)) as Complaint;
      const outcome = (steps[step] as DecideStep<typeof step>)(stored, input, context);
      if (!outcome.ok) return outcome.refusal;
      story.complaint = { ...outcome.value.complaint, volgnummer: stored.volgnummer + 1 };
      story.tell = outcome.value.tell;
      story.log = [...story.log, outcome.value.log];
      return undefined;
    },
    must(who, step, input) {
      const refusal = story.take(who, step, input);
      if (refusal) throw new StoryBroke(`${step}: ${refusal.code}`);
      return story;
    },
    at(moment) {
      story.moment = moment;
      return story;
    },
    context: (who) => contextAt(who, story.moment, story),
    told: () => story.tell.map(({ kind, to }) => `${kind} ${to}`),
  };
  return story;
}

export const day = (date: string): IsoDate => isoDate(date);
export const id = (name: string): PersonId => person(name);

export const part = (
  change: Partial<StepInputs['oordeel-concept']['parts'][number]> = {},
): StepInputs['oordeel-concept']['parts'][number] => ({
  part: 'Terugbellen',
  findings: 'Er is niet teruggebeld.',
  established: 'ja',
  outcome: 'gegrond',
  reasons: 'Wie belooft te bellen, belt.',
  ...change,
});

export const draft = (
  parts: StepInputs['oordeel-concept']['parts'] = [part()],
): StepInputs['oordeel-concept'] => ({
  parts,
  conclusions: 'Wij bellen voortaan terug.',
  lesson: 'Terugbellen staat in de agenda.',
});

const call = {
  with: 'klager',
  how: 'telefoon',
  purpose: 'eerste-gesprek',
  on: day('2026-03-02'),
} as const;

/** Called, assigned to the teamleider of the accused as the matrix proposes, and accepted. */
export const handled = (facts: Partial<RegistrationFacts> = {}): Story =>
  newStory(facts)
    .must('coordinator', 'gesprek-vastleggen', call)
    .must('coordinator', 'toewijzen', { to: id('tl-balie') })
    .must('tl-balie', 'accepteren', {});

/** Told, copy handed over, and both sides heard a week later. */
export const heard = (): Story => {
  const record = {
    form: 'apart',
    present: 'klager en behandelaar',
    record: 'Zoals gezegd.',
  } as const;
  return handled()
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
    .at('2026-03-09 10:00')
    .must('tl-balie', 'hoorgesprek-vastleggen', {
      ...record,
      sides: ['klager'],
      on: day('2026-03-09'),
    })
    .must('tl-balie', 'hoorgesprek-vastleggen', {
      ...record,
      sides: ['beklaagde'],
      on: day('2026-03-09'),
      accounts: 'gelijk',
    });
};

/** A first version, read along and waiting for the approver. */
export const readAlong = (written = draft()): Story =>
  heard()
    .must('tl-balie', 'oordeel-concept', written)
    .must('tl-balie', 'ter-meelezing', { version: 1 })
    .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });

/** Approved and read; the letter is on hold until half past ten. */
export const approved = (written = draft()): Story =>
  readAlong(written)
    .must('cm-publiek', 'oordeel-geopend', { version: 1 })
    .must('cm-publiek', 'akkoord', { version: 1 });

/** Closing letter sent; every other letter too. */
export const sent = (written = draft()): Story => {
  const story = approved(written).at('2026-03-09 10:30');
  for (const { id: letterId, sent: gone } of story.complaint.letters) {
    if (!gone) story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
  }
  return story;
};
