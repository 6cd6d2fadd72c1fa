import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

/** Where the complainant was referred to and whether he arrived; and why the complaint is not handled, where it is not. */
export function Referrals({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.referrals;
  const { day } = common.dates;
  const { referrals = [], closings } = view.facts;
  const refused = closings.flatMap(({ notHandled, on, by, at }) =>
    notHandled ? [{ ...notHandled, on, by, at }] : [],
  );
  const none = referrals.length + refused.length === 0;
  const open = referrals.some(({ arrived }) => !arrived);
  return (
    <Fold title={labels.title} hint={none ? text.dossier.nothing : open ? labels.open : undefined}>
      <Entries empty={none && labels.none}>
        {referrals.map(({ id, organisation, whom, spokenWith, on, by, arrived }) => (
          <Entry
            key={id}
            head={labels.head({ organisation, whom })}
            line={`${labels.spoken({ who: spokenWith, on: day(on) })}, ${nameOf(view, by)}`}
          >
            {arrived ? labels.arrived(day(arrived.on)) : labels.open}
          </Entry>
        ))}
        {refused.map(({ ground, reason, noContact, checkOn, on, by, at }) => (
          <Entry
            key={at}
            head={labels.notHandled(common.grounds[ground])}
            line={`${day(on)}, ${nameOf(view, by)}`}
          >
            {[
              reason,
              noContact && labels.noContact(noContact),
              checkOn && labels.checkOn(day(checkOn)),
            ]
              .filter(Boolean)
              .join('\n')}
          </Entry>
        ))}
      </Entries>
      <StepActions steps={['doorverwijzen', 'doorverwijzing-aangekomen', 'buiten-behandeling']} />
    </Fold>
  );
}
