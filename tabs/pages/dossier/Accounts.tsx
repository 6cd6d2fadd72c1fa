import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';

/** Each side's account put to the other, round by round. */
export function Accounts({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.ombudsman.accounts;
  const { day } = common.dates;
  const { rounds = [], accountsSettled } = view.facts;
  return (
    <Fold title={labels.title} hint={common.accountsStates[view.derived.accounts]}>
      <Entries empty={rounds.length === 0 && !accountsSettled && labels.none}>
        {rounds.map(({ id, side, put, answer }) => (
          <Entry
            key={id}
            head={labels.put({ whom: common.sides[side], day: day(put.on) })}
            line={answer ? `${common.reactions[answer.as]}, ${day(answer.on)}` : labels.waits}
          >
            {answer?.text}
          </Entry>
        ))}
        {accountsSettled && (
          <Entry head={common.accountsSettled[accountsSettled.as]} line={day(accountsSettled.on)}>
            {accountsSettled.reason}
          </Entry>
        )}
      </Entries>
      <StepActions steps={['verslag-voorleggen', 'reactie-vastleggen', 'lezingen-afronden']} />
    </Fold>
  );
}
