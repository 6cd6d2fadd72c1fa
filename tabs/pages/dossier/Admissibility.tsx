import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

/** How it came to the coordinator, and whether it is admissible; only where that is asked. */
export function Admissibility({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.admissibility;
  const { forwarded, admissibility } = view.facts;
  const asked =
    view.permitted.includes('doorgestuurd') || view.permitted.includes('ontvankelijkheid');
  if (!forwarded && !admissibility && !asked) return null;
  const judged = admissibility?.withdrawn ? undefined : admissibility;
  const answer =
    judged &&
    text.dossier.log.admissibility[judged.admissible ? 'ontvankelijk' : 'niet-ontvankelijk'];
  const day = (date: string | undefined) => date && common.dates.longDay(date);
  return (
    <Fold title={labels.title} hint={answer ?? labels.notYet}>
      <Facts
        of={[
          [labels.received, day(view.registration.receivedByCoordinator)],
          [labels.from, forwarded && common.forwardedBy[forwarded.from]],
          [labels.judged, answer],
          [labels.ground, judged?.ground && common.grounds[judged.ground]],
          [labels.reason, judged?.reason],
          [labels.whyNoContact, judged?.whyNoContact],
          [labels.by, judged && `${nameOf(view, judged.by)}, ${common.dates.longDay(judged.on)}`],
        ]}
      />
      <StepActions steps={['doorgestuurd', 'ontvankelijkheid']} />
    </Fold>
  );
}
