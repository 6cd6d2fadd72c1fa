import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { DraftText } from '../../parts/DraftText.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { ApprovalState } from './ApprovalState.tsx';
import { VersionHistory } from './VersionHistory.tsx';

/** The verdict: the last version, who read and approved it, and the versions before. */
export function Verdict({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  const [older, setOlder] = useState(false);
  const labels = text.dossier.verdict;
  const last = view.drafts.at(-1);
  return (
    <Fold title={labels.title} hint={last ? labels.version(last.version) : labels.none}>
      {last ? (
        <>
          <DraftText draft={last} />
          <ApprovalState view={view} />
          <LinkButton
            href={hrefOf({ name: 'lees', kenmerk: view.kenmerk, version: last.version })}
            label={text.nav.read}
          />
        </>
      ) : (
        <p>{labels.empty}</p>
      )}
      <StepActions
        steps={[
          'oordeel-concept',
          'ter-meelezing',
          'meegelezen',
          'neutraliteit',
          'akkoord',
          'terugsturen',
          'akkoord-intrekken',
        ]}
      />
      {view.drafts.length + view.readings.length + view.approvals.length > 1 && (
        <>
          <Button
            appearance="transparent"
            aria-expanded={older}
            onClick={() => {
              setOlder(!older);
            }}
          >
            {labels.history}
          </Button>
          {older && <VersionHistory view={view} />}
        </>
      )}
    </Fold>
  );
}
