import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

/** After the letter: satisfied or not, closed, and opened again. */
export function AfterCare({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.afterCare;
  const { satisfaction, closings, reopenings } = view.facts;
  const { day } = common.dates;
  const happened = [
    ...(satisfaction ? [{ ...satisfaction, head: common.satisfaction[satisfaction.answer] }] : []),
    ...closings.map((closing) => ({
      ...closing,
      head: `${labels.closed}: ${common.closings[closing.as]}`,
    })),
    ...reopenings.map((reopening) => ({ ...reopening, head: labels.reopened })),
  ].sort((one, other) => one.at.localeCompare(other.at));

  return (
    <Fold title={labels.title} hint={happened.at(-1)?.head ?? text.dossier.nothing}>
      <Entries empty={happened.length === 0 && labels.none}>
        {happened.map((event) => (
          <Entry
            key={event.at}
            head={event.head}
            line={`${day(event.on)}, ${nameOf(view, event.by)}`}
          >
            {'reason' in event ? event.reason : undefined}
          </Entry>
        ))}
      </Entries>
      {view.countedAs.length > 0 && (
        <Facts
          of={[
            [labels.countedAs, view.countedAs.map((code) => common.reportedAs[code]).join(', ')],
          ]}
        />
      )}
      <StepActions steps={['tevredenheid', 'afsluiten', 'heropenen']} />
    </Fold>
  );
}
