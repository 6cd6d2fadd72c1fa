import type {
  ProfileItem,
  ProfileLine,
  ProfileSource,
  ProfileValue,
} from '../../../contract/profileLines.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import { reaching as ownReaching } from '../../../procedures/houseNorms.ts';
import { chosen, cited, ofOrganisation } from './profileSource.ts';

/** How a complaint is taken in, decided and answered. */
export function handlingLines(profile: Profile): readonly ProfileLine[] {
  const {
    intake,
    approval,
    hearing,
    committee,
    bodies = [],
    closing,
    reaching,
    numberPrefix,
  } = profile;
  const line = (
    item: ProfileItem,
    value: ProfileValue,
    source: ProfileSource = ofOrganisation,
  ): ProfileLine => ({ part: 'behandeling', item, value, source });
  const choice = (of: Extract<ProfileValue, { unit: 'keuze' }>['choice']): ProfileValue => ({
    unit: 'keuze',
    choice: of,
  });
  const { copyBeforeInvitation: copy } = hearing;
  return [
    line('nummer', { unit: 'tekst', text: numberPrefix }),
    line('formulier', choice(intake.form)),
    line('anoniem', choice(intake.anonymous)),
    line('bevestiging', choice(intake.confirmation)),
    line('antwoordkanaal', choice(intake.replyChannel)),
    line('meteen-opgelost', choice(intake.solvedAtOnce)),
    line('akkoord', choice(approval.whereAPersonChose)),
    ...(approval.decides
      ? [line('besluit', { unit: 'functies', offices: [approval.decides] })]
      : []),
    line('meelezers', { unit: 'functies', offices: approval.readers.any }),
    ...(copy.workingDays > 0
      ? [
          line(
            'kopie-voor-uitnodiging',
            { unit: 'werkdagen', count: copy.workingDays },
            cited(copy.basis),
          ),
        ]
      : []),
    ...(committee
      ? [line('commissie', { unit: 'aantal', count: committee.quorum }, cited(committee.basis))]
      : []),
    ...bodies.map(({ secretary, basis }) =>
      line('samen-beslissen', { unit: 'functies', offices: [secretary] }, cited(basis)),
    ),
    line('ombudsman-in-brief', choice(closing.ombudsman)),
    line(
      'bereikpogingen',
      { unit: 'aantal', count: reaching.attempts },
      chosen(reaching, ownReaching),
    ),
    line(
      'bereikkanalen',
      { unit: 'aantal', count: reaching.channels },
      chosen(reaching, ownReaching),
    ),
  ];
}
