import type {
  ProfileItem,
  ProfileLine,
  ProfileSource,
  ProfileValue,
} from '../../../contract/profileLines.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import { hearingLasts, holdIn, nudges as ownNudges } from '../../../procedures/houseNorms.ts';
import { remindersOf, type Reminders } from '../../../domain/settings/reminders.ts';
import { chosen, chosenHere, ofOrganisation } from './profileSource.ts';

/** When work is done, and how long what was decided can be taken back. */
export function workingTimeLines(
  { hold, hearing, zone }: Profile,
  written: Profile,
): readonly ProfileLine[] {
  const own = holdIn(zone);
  const minutes = (item: ProfileItem, count: number, source: ProfileSource): ProfileLine => ({
    part: 'werktijden',
    item,
    value: { unit: 'minuten', count },
    source,
  });
  const { opens, closes, week } = hold.hours;
  return [
    {
      part: 'werktijden',
      item: 'kantooruren',
      value: week ? { unit: 'week', hours: week } : { unit: 'uren', opens, closes },
      source: chosenHere(hold.hours, { written: written.hold.hours, proposed: own.hours }),
    },
    minutes('bedenktijd', hold.workingMinutes, chosen(hold.workingMinutes, own.workingMinutes)),
    minutes(
      'bedenktijd-acceptatie',
      hold.acceptanceMinutes,
      chosen(hold.acceptanceMinutes, own.acceptanceMinutes),
    ),
    minutes('duur-hoorgesprek', hearing.lasts.minutes, chosen(hearing.lasts, hearingLasts)),
  ];
}

/** When people are reminded, and when somebody else hears of it. */
export function reminderLines(profile: Profile, written: Profile): readonly ProfileLine[] {
  const [now, before] = [remindersOf(profile), remindersOf(written)];
  const own = remindersOf({ nudges: ownNudges, escalation: written.escalation });
  return order.map((item) => ({
    part: 'herinneringen',
    item,
    value: valueOf(item, now),
    source: sourceOf(item, now[item], { written: before[item], proposed: own[item] }),
  }));
}

const order: readonly (keyof Reminders)[] = [
  'eerste-gesprek',
  'brief-niet-weg',
  'geen-reactie',
  'geen-contact',
  'nazorg',
  'doorverwijzing',
  'termijn-nadert',
  'geen-hoorgesprek',
  'bericht-niet-behandeld',
  'naar-coordinator',
  'naar-leidinggevende',
];

const valueOf = (item: keyof Reminders, all: Reminders): ProfileValue => {
  if (item === 'termijn-nadert') return { unit: 'werkdagen-reeks', counts: all[item] };
  return { unit: item === 'bericht-niet-behandeld' ? 'weken' : 'werkdagen', count: all[item] };
};

/** Of these the product proposes nothing: each procedure has its own. */
const procedureOwn: ReadonlySet<keyof Reminders> = new Set([
  'naar-coordinator',
  'naar-leidinggevende',
]);

const sourceOf = (
  item: keyof Reminders,
  now: unknown,
  from: { readonly written: unknown; readonly proposed: unknown },
): ProfileSource => {
  const source = chosenHere(now, from);
  return source.kind === 'standaard' && procedureOwn.has(item) ? ofOrganisation : source;
};
