import { Badge, makeStyles } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { sentence } from '../../parts/sentence.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { PrintButton } from '../../print/PrintButton.tsx';
import { PrintedBy } from '../../print/PrintedBy.tsx';
import { hrefOf, keepInAddress } from '../../route.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../../steps/caseContext.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { isFormStep } from '../../steps/forms.ts';
import { ContactRuleBanner } from './ContactRuleBanner.tsx';
import { Now } from './Now.tsx';
import { RuleOfThumb } from './RuleOfThumb.tsx';
import { Sections } from './Sections.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface DossierPageProps {
  readonly kenmerk: string;
  /** Opened from a row or card with this step in mind. */
  readonly step: string | undefined;
}

/** One complaint: where it stands, what comes next and why, and everything else folded. */
export default function DossierPage({ kenmerk, step }: DossierPageProps) {
  const { common, text } = useSession();
  const styles = useStyles();
  const dossier = useLive(`dossier ${kenmerk}`, (api) => api.dossier(kenmerk));
  const view = dossier.value;
  return (
    <PageFrame
      title={view ? sentence(view.aanduiding) : kenmerk}
      subtitle={view && kenmerk}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
      actions={
        view && (
          <div className={styles.actions}>
            <Badge appearance="tint" color="informative" size="extra-large">
              {common.stages[view.stage]}
            </Badge>
            <PrintButton />
          </div>
        )
      }
    >
      <Answer of={dossier}>
        {(known) => (
          <CaseProvider
            of={known}
            reload={dossier.reload}
            onOpened={(opened) => {
              keepInAddress({ name: 'dossier', kenmerk, ...(opened && { step: opened }) });
            }}
          >
            <Dossier view={known} step={step} />
          </CaseProvider>
        )}
      </Answer>
    </PageFrame>
  );
}

function Dossier({
  view,
  step,
}: {
  readonly view: DossierView;
  readonly step: string | undefined;
}) {
  const { me, today } = useCase();
  const wanted = step !== undefined && isFormStep(step) ? step : undefined;
  return (
    <>
      <PrintedBy what={view.kenmerk} who={me.name} today={today} />
      <ContactRuleBanner view={view} />
      <Now view={view} step={wanted} />
      <RuleOfThumb stage={view.stage} />
      <Sections view={view} />
    </>
  );
}
