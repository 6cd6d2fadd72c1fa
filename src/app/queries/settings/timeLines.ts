import type {
  ProfileItem,
  ProfileLine,
  ProfileSource,
  ProfileValue,
} from '../../../contract/profileLines.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import { hearingLasts, holdIn, nudges as ownNudges } from '../../../procedures/houseNorms.ts';
import { chosen, ofOrganisation } from './profileSource.ts';

/** When work is done, and how long what was decided can be taken back. */
export function workingTimeLines({ hold, hearing, zone }: Profile): readonly ProfileLine[] {
  const own = holdIn(zone);
  const minutes = (item: ProfileItem, count: number, source: ProfileSource): ProfileLine => ({
    part: 'werktijden',
    item,
    value: { unit: 'minuten', count },
    source,
  });
  const { opens, closes } = hold.hours;
  return [
    {
      part: 'werktijden',
      item: 'kantooruren',
      value: { unit: 'uren', opens, closes },
      source: chosen(hold.hours, own.hours),
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
export function reminderLines({ nudges, escalation }: Profile): readonly ProfileLine[] {
  const line = (item: ProfileItem, value: ProfileValue, source: ProfileSource): ProfileLine => ({
    part: 'herinneringen',
    item,
    value,
    source,
  });
  const days = (
    item: ProfileItem,
    name: 'firstCall' | 'letterUnsent' | 'unanswered' | 'noContact' | 'aftercare' | 'referral',
  ): ProfileLine =>
    line(
      item,
      { unit: 'werkdagen', count: nudges[name].workingDays },
      chosen(nudges[name], ownNudges[name]),
    );
  return [
    days('eerste-gesprek', 'firstCall'),
    days('brief-niet-weg', 'letterUnsent'),
    days('geen-reactie', 'unanswered'),
    days('geen-contact', 'noContact'),
    days('nazorg', 'aftercare'),
    days('doorverwijzing', 'referral'),
    line(
      'termijn-nadert',
      { unit: 'werkdagen-reeks', counts: nudges.termNear.workingDaysBefore },
      chosen(nudges.termNear, ownNudges.termNear),
    ),
    line(
      'geen-hoorgesprek',
      { unit: 'werkdagen', count: nudges.hearingNotPlanned.workingDaysBefore },
      chosen(nudges.hearingNotPlanned, ownNudges.hearingNotPlanned),
    ),
    line(
      'bericht-niet-behandeld',
      { unit: 'weken', count: nudges.notHandledNotice.weeks },
      chosen(nudges.notHandledNotice, ownNudges.notHandledNotice),
    ),
    line(
      'naar-coordinator',
      { unit: 'werkdagen', count: escalation.coordinator.workingDaysBefore },
      ofOrganisation,
    ),
    line(
      'naar-leidinggevende',
      { unit: 'werkdagen', count: escalation.manager.workingDaysAfterCoordinator },
      ofOrganisation,
    ),
  ];
}
