import type { AboutYou, CardView } from '../../../contract/card.ts';
import type { Instant, IsoDate } from '../../../domain/calendar/isoDate.ts';
import { addWorkingDays } from '../../../domain/calendar/workingDays.ts';
import { dateIn, timeIn } from '../../../domain/calendar/zone.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import { reactionAskedAgainOn, settleBefore } from '../../../domain/steps/askDates.ts';
import { openRound, putTo, roundsOf } from '../../../domain/steps/facts/accounts.ts';
import { present } from '../../../domain/shared/present.ts';
import type { StepCode } from '../../../domain/steps/codes.ts';
import { invitationsOf, momentOf } from '../../../domain/steps/facts/invitations.ts';
import { accusedPerson } from '../../../domain/steps/facts/accused.ts';
import { behandelaarOf, presentAssignment } from '../../../domain/steps/facts/assignment.ts';
import { acceptedBefore } from '../../../domain/steps/facts/handover.ts';
import { isClosed } from '../../../domain/steps/facts/cycle.ts';
import { dateView } from '../views.ts';
import { buttonsOf, isOver, type Card, type OwnOf } from './card.ts';
import { hearingOn } from './hearings.ts';
import { vertrouwenspersoonOn } from './parts.ts';

/**
 * The one living card of the employee complained about, once he was told in person. What stands on it follows
 * from what happened, not from what the card was sent for.
 *
 * @see experience.md §2; law.md §6
 */
export const aboutYou: OwnOf = (deps, card) => {
  const { complaint, person, circumstances } = card;
  const { told } = complaint;
  if (told === undefined || accusedPerson(complaint, circumstances) !== person) return undefined;
  const state = stateOf(card);
  const hearing = hearingOn(card, 'beklaagde');
  const invitation = invitationOn(card);
  const asked = putTo(complaint, 'beklaagde');
  const trusted = vertrouwenspersoonOn(deps, card);
  const speaks = state === 'verteld' ? told.by : (behandelaarOf(complaint) ?? told.by);
  const name = deps.directory.find(speaks)?.name;
  const date = dateOf(state, hearing?.date, card);
  return {
    ask: 'niets',
    aboutYou: state,
    ...(date && { date: dateView(date, circumstances) }),
    ...(name && { behandelaar: name }),
    ...(invites.has(state) && hearing && isAhead(card, hearing) && { hearing }),
    ...(invites.has(state) && invitation && { invitation }),
    ...(state === 'reactie-gevraagd' && asked && { round: asked.id }),
    ...(trusted && { vertrouwenspersoon: trusted }),
    ...(circumstances.profile.committee && { mustAppear: true }),
    ...(circumstances.profile.personnelFile === 'niets' && { noPersonnelFile: true }),
    buttons: buttonsOf(card, buttonsFor[state] ?? []),
  };
};

/** What he may say by his own press, where he is asked it. */
const buttonsFor: Readonly<Partial<Record<AboutYou, readonly StepCode[]>>> = {
  uitgenodigd: ['uitnodiging-beantwoorden'],
  verzet: ['uitnodiging-beantwoorden'],
  verdaagd: ['uitnodiging-beantwoorden'],
  'andere-behandelaar': ['uitnodiging-beantwoorden'],
  'reactie-gevraagd': ['eigen-reactie'],
};

const invitationOn = ({ complaint, circumstances }: Card): CardView['invitation'] => {
  const [hearing] = invitationsOf(complaint, circumstances);
  return (
    hearing &&
    present({ id: hearing.id, moment: momentOf(hearing), as: hearing.employeeAnswer?.as })
  );
};

/** Where the moment of the hearing stands on it. */
const invites: ReadonlySet<AboutYou> = new Set([
  'uitgenodigd',
  'verzet',
  'verdaagd',
  'andere-behandelaar',
]);

/** News that an invitation of before does not hide: the moment of the hearing stands on it too. */
const besidesInvitation: ReadonlySet<AboutYou> = new Set([
  'verzet',
  'verdaagd',
  'andere-behandelaar',
]);

const dateOf = (state: AboutYou, hearing: IsoDate | undefined, card: Card): IsoDate | undefined => {
  if (state === 'uitkomst' || state === 'opgelost') return undefined;
  if (state === 'reactie-gevraagd') return reactionDate(card);
  return state === 'uitgenodigd' || state === 'verzet'
    ? hearing
    : settleBefore(card.complaint, card.circumstances);
};

// He is not late with what he need not do: after that day it is asked without one.
const reactionDate = ({ complaint, circumstances }: Card): IsoDate | undefined => {
  const round = openRound(complaint);
  const date = round && reactionAskedAgainOn(round, circumstances);
  return date && date >= circumstances.time.today ? date : undefined;
};

const stateOf = (card: Card): AboutYou => {
  const { complaint } = card;
  if (isOver(card)) return isSettled(complaint) ? 'opgelost' : 'uitkomst';
  const hearing = hearingOn(card, 'beklaagde');
  const [newest, at] = newestOf(complaint, card.kind === 'over-jou-verdaagd');
  if (hearing === undefined || newest === 'reactie-gevraagd') return newest;
  const stays = besidesInvitation.has(newest);
  if (isAhead(card, hearing))
    return stays && !(isNear(card, hearing) && isOld(at, card)) ? newest : 'uitgenodigd';
  return stays && at !== undefined && isAfter(at, hearing, card) ? newest : 'gesprek-geweest';
};

const isSettled = (complaint: Complaint): boolean =>
  isClosed(complaint) && complaint.closings.at(-1)?.as === 'informeel-tevreden';

interface Moment {
  readonly date: IsoDate;
  readonly time: string;
}

const isAhead = ({ circumstances: { time, profile } }: Card, { date, time: at }: Moment): boolean =>
  `${date} ${at}` > `${time.today} ${timeIn(profile.zone, time.now)}`;

const isOld = (at: Instant | undefined, { circumstances: { time, profile } }: Card): boolean =>
  at !== undefined && dateIn(profile.zone, at) < time.today;

/** Of the next working day: then that is the news, beside what happened today. */
const isNear = ({ circumstances: { time, calendar } }: Card, { date }: Moment): boolean =>
  date <= addWorkingDays(time.today, 1, calendar);

const isAfter = (at: Instant, { date, time }: Moment, { circumstances }: Card): boolean => {
  const { zone } = circumstances.profile;
  return `${dateIn(zone, at)} ${timeIn(zone, at)}` > `${date} ${time}`;
};

// Of two in the same second the later one in this list counts; an extension is newer than an invitation on
// the card that was sent for it.
const newestOf = (complaint: Complaint, extended: boolean): News => {
  const { told, copy, hearings, verdagingen, reopenings, phases } = complaint;
  const own = hearings.filter(({ sides }) => sides.includes('beklaagde'));
  const extensions = verdagingen
    .filter(({ struck }) => !struck)
    .map(({ at }): News => ['verdaagd', at]);
  const news: readonly News[] = [
    ['verteld', told?.at],
    ['afschrift', copy?.at],
    ...(extended ? [] : extensions),
    ...own.map(({ cancelled }): News => ['afgezegd', cancelled?.at]),
    ...own.map(({ planned, cancelled, held }): News => [
      'uitgenodigd',
      (cancelled ?? held) ? undefined : planned.at,
    ]),
    ...(extended ? extensions : []),
    ...own.map(({ moved, cancelled, held }): News => [
      'verzet',
      (cancelled ?? held) ? undefined : moved?.at(-1)?.at,
    ]),
    ...own.map(({ held }): News => ['verslag', held?.at]),
    ['reactie-gevraagd', putTo(complaint, 'beklaagde')?.put.at],
    ['gereageerd', reactedAt(complaint)],
    ...reopenings.map(({ at }): News => ['heropend', at]),
    ['commissie', phases?.committee?.charged.at],
    ['andere-behandelaar', takenOverAt(complaint)],
  ];
  return news.reduce((last, one) =>
    one[1] !== undefined && one[1] >= (last[1] ?? '') ? one : last,
  );
};

// Silence that was put down is no word of his.
const reactedAt = (complaint: Complaint): Instant | undefined =>
  roundsOf(complaint).findLast(
    ({ side, answer }) => side === 'beklaagde' && answer && answer.as !== 'geen-reactie',
  )?.answer?.at;

// He was told by the one before.
const takenOverAt = (complaint: Complaint): Instant | undefined => {
  const present = presentAssignment(complaint);
  return present && acceptedBefore(complaint, present) ? present.accepted?.at : undefined;
};

type News = readonly [AboutYou, Instant | undefined];
