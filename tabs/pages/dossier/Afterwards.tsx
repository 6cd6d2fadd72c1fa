import { Link } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';

/** Whether lessons helped, what others found, and what belongs with this complaint. */
export function Afterwards({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.ombudsman.afterwards;
  const { day } = common.dates;
  const { externalVerdicts = [], lessonChecks = [], links = [] } = view.facts;
  const { outcome, compared } = view.derived;
  const none =
    externalVerdicts.length + lessonChecks.length + links.length === 0 && outcome === undefined;
  return (
    <Fold
      title={labels.title}
      hint={none ? text.dossier.nothing : outcome && common.reportedAs[outcome]}
    >
      <Entries empty={none && labels.none}>
        {outcome && <Entry head={labels.outcomeHere} line={common.reportedAs[outcome]} />}
        {lessonChecks.map(({ at, helped, on, note }) => (
          <Entry key={at} head={common.helped[helped]} line={day(on)}>
            {note}
          </Entry>
        ))}
        {externalVerdicts.map((verdict) => (
          <Entry
            key={verdict.at}
            head={`${common.outsideBodies[verdict.body]}: ${common.outsideOutcomes[verdict.outcome]}`}
            line={[day(verdict.on), compared && common.compared[compared]]
              .filter(Boolean)
              .join(' · ')}
          >
            {verdict.note}
          </Entry>
        ))}
        {links.map(({ at, why, other, agreed }) => (
          <Entry
            key={at}
            head={
              <>
                {`${text.ombudsman.links.title}: `}
                <Link href={hrefOf({ name: 'dossier', kenmerk: other })}>{other}</Link>
              </>
            }
            line={common.linkReasons[why]}
          >
            {agreed}
          </Entry>
        ))}
      </Entries>
      <StepActions steps={['les-gecontroleerd', 'ombudsman-oordeel', 'koppelen']} />
    </Fold>
  );
}
