import type { CardView } from '../../../contract/card.ts';
import { workingDaysBetween } from '../../../domain/calendar/workingDays.ts';
import type { Letter } from '../../../domain/complaint/letter.ts';
import type { Registration } from '../../../domain/complaint/registration.ts';
import { holdersOf } from '../../../domain/organisation/holders.ts';
import { present } from '../../../domain/shared/present.ts';
import { bodyDecides, type BodyDecides } from '../../../domain/steps/body.ts';
import { behandelaarOf } from '../../../domain/steps/facts/assignment.ts';
import { lastContactOn } from '../../../domain/steps/facts/contacts.ts';
import { wordIsReady } from '../../../domain/steps/facts/letters.ts';
import { heardOn } from '../../../domain/steps/facts/hearings.ts';
import { maySpeak } from '../../../domain/steps/facts/contactRule.ts';
import { presentWait } from '../../../domain/steps/facts/waiting.ts';
import { stageOf } from '../../../domain/steps/stage.ts';
import { proposalFor } from '../../../domain/steps/toewijzen.ts';
import { blockingOf } from '../../../domain/verdict/blocking.ts';
import { presentDraft, readingsOf } from '../../../domain/verdict/draft.ts';
import type { Deps } from '../../usecases/deps.ts';
import { readingMinutes } from '../approvalView.ts';
import { openPerPerson } from '../proposalView.ts';
import { firstOfCircle } from '../suggestedPerson.ts';
import type { Card } from './card.ts';

/** The proposal as a card may show it: who, and how many were passed over; never why, nor the rule. */
export function proposalOn(
  { directory, register }: Pick<Deps, 'directory' | 'register'>,
  { complaint, circumstances }: Card,
): NonNullable<CardView['proposal']> {
  const found = proposalFor(complaint, circumstances);
  const { kind, candidates, passedOver } = found;
  const office = found.office ?? found.suggestion?.office;
  const { bodies = [] } = circumstances.profile;
  const open = openPerPerson(register.active());
  const person =
    found.person ??
    found.suggestion?.person ??
    firstOfCircle(found, { open, organisation: circumstances.organisation })?.person;
  const shown = candidates.map(({ person: id, absentUntil }) =>
    present({
      id,
      name: directory.find(id)?.name ?? '',
      absentUntil: absentUntil ?? undefined,
      open: open.get(id) ?? 0,
    }),
  );
  const proposed = shown.find(({ id }) => id === person);
  return present({
    person: proposed && { id: proposed.id, name: proposed.name },
    gap: kind === 'mens',
    body: bodies.some(({ secretary }) => secretary === office) || undefined,
    absentUntil: proposed?.absentUntil,
    open: proposed?.open ?? 0,
    passedOver: passedOver.length,
    candidates: shown,
  });
}

/** The present draft as a card may show it: outcomes and dates, no text of it. */
export function verdictOn(
  { directory }: Pick<Deps, 'directory'>,
  { complaint, circumstances }: Card,
): CardView['verdict'] {
  const draft = presentDraft(complaint);
  if (draft === undefined) return undefined;
  const { hold } = circumstances.profile;
  const members = bodyDecides(complaint, circumstances);
  const deviations = draft.parts.filter(({ deviation }) => deviation !== undefined).length;
  return {
    version: draft.version,
    outcomes: draft.parts.map(({ outcome }) => outcome),
    klagerHeardOn: heardOn(complaint, 'klager'),
    klagerWaived: complaint.waivers.length > 0,
    beklaagdeHeardOn: heardOn(complaint, 'beklaagde'),
    readAlongBy: readingsOf(complaint, draft.version)
      .filter(({ verdict }) => verdict === 'akkoord')
      .flatMap(({ by }) => directory.find(by)?.name ?? []),
    offer: draft.offer !== undefined,
    lesson: draft.lesson !== '',
    ...(deviations > 0 && { deviations }),
    ...(members && { members: countedIn(members) }),
    readingMinutes: readingMinutes(draft),
    blocking: blockingOf(complaint, draft, circumstances),
    askToRead: false,
    holdMinutes: hold.workingMinutes,
  };
}

const countedIn = ({ agreed, open, quorum }: BodyDecides) => ({
  agreed: agreed.length,
  all: agreed.length + open.length,
  quorum,
});

/** Working days since the complainant last heard something, for who handles it and once it is too long. */
export function quietDaysOn({ complaint, person, circumstances }: Card): number | undefined {
  if (stageOf(complaint) !== 'in-behandeling' || behandelaarOf(complaint) !== person)
    return undefined;
  const { time, calendar, profile } = circumstances;
  if (presentWait(complaint, time.today) || !maySpeak(complaint, person, time.today))
    return undefined;
  if (wordIsReady(complaint)) return undefined;
  const days = workingDaysBetween(lastContactOn(complaint), time.today, calendar);
  return days >= profile.nudges.noContact.workingDays ? days : undefined;
}

/** A letter and the way it is most likely sent: the channel the complainant chose, as far as he can be reached by it. */
export function letterOn(
  { id, kind, channel }: Letter,
  { klager }: Registration,
): NonNullable<CardView['letter']> {
  const { email, address, phone } = (klager.gemachtigde ?? klager).contact;
  if (!email && !address && !phone) return { id, kind, how: 'geen-adres' };
  const how =
    channel === 'brief' ? 'post' : email ? 'e-mail' : address ? 'post' : ('telefoon' as const);
  return { id, kind, how };
}

/** The confidential adviser that every card to the employee offers. */
export function vertrouwenspersoonOn(
  { directory }: Pick<Deps, 'directory'>,
  { circumstances }: Card,
): CardView['vertrouwenspersoon'] {
  const [holder] = holdersOf('vertrouwenspersoon', circumstances.organisation);
  const person = holder && directory.find(holder.person);
  return person && present({ name: person.name, phone: person.phone });
}
