import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { TermLines } from '../../parts/TermLines.tsx';
import type { TabTexts } from '../../../src/text/tab/nl.ts';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';
import { WhatIf } from './WhatIf.tsx';

/** All terms with their reasoning, and the extensions that were given. */
export function Terms({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const labels = text.dossier.terms;
  const settle = view.terms.find(({ code }) => code === 'afdoening');
  // The letter has left: nothing is counted down any more.
  const over = view.stage === 'nazorg' || view.stage === 'afgesloten';
  return (
    <Fold
      title={labels.title}
      hint={over ? undefined : settle?.left && common.dates.left(settle.left)}
    >
      <TermLines terms={view.terms} />
      {!over && <WhatIf view={view} />}
      <Entries>
        {view.facts.verdagingen.map((verdaging) => (
          <Entry
            key={verdaging.at}
            head={labels.extended(verdaging.weeks)}
            line={`${common.dates.day(verdaging.on)}, ${nameOf(view, verdaging.by)}`}
          >
            {[verdaging.reason, struckLine(verdaging.struck, labels)].filter(Boolean).join('\n')}
          </Entry>
        ))}
        {(view.facts.furtherDelays ?? []).map((delay) => (
          <Entry
            key={delay.at}
            head={labels.agreedUntil(common.dates.day(delay.until))}
            line={`${common.dates.day(delay.on)}, ${common.contactHow[delay.how]}, ${nameOf(view, delay.by)}`}
          >
            {[delay.kept && labels.keptAt(delay.kept), struckLine(delay.struck, labels)]
              .filter(Boolean)
              .join('\n')}
          </Entry>
        ))}
        {(view.facts.waits ?? []).map((wait) => (
          <Entry
            key={wait.at}
            head={labels.waits(common.dates.day(wait.on))}
            line={[
              nameOf(view, wait.by),
              wait.ended && labels.wentOn(common.dates.day(wait.ended.on)),
            ]
              .filter(Boolean)
              .join(', ')}
          >
            {wait.reason}
          </Entry>
        ))}
        {(view.facts.receiptCorrections ?? []).map((correction) => (
          <Entry
            key={correction.at}
            head={labels.corrected({
              was: common.dates.day(correction.was),
              now: common.dates.day(view.registration.received),
            })}
            line={nameOf(view, correction.by)}
          >
            {correction.reason}
          </Entry>
        ))}
      </Entries>
      <StepActions
        steps={[
          'termijn-verlengen',
          'verlenging-ongedaan',
          'verder-uitstel',
          'wachten',
          'hervatten',
          'ontvangst-corrigeren',
          'gebeurtenis-vervallen',
        ]}
      />
    </Fold>
  );
}

/** Taken back: a person wrote why, or it was undone in one press. */
const struckLine = (
  struck: { readonly reason: string } | undefined,
  labels: TabTexts['dossier']['terms'],
): string | undefined =>
  struck && labels.struck(struck.reason === 'ongedaan' ? labels.undone : struck.reason);
