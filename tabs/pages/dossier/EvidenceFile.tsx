import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TabFailure } from '../../api/request.ts';
import { useFailureText } from '../../parts/failureText.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../../steps/caseContext.ts';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    marginTop: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface EvidenceFileProps {
  readonly file: { readonly document: string; readonly name: string };
  /** What it is, for who does not see it. */
  readonly what: string;
}

/** The paper itself: a picture opens here, anything else is saved. */
export function EvidenceFile({ file: { document: stored, name }, what }: EvidenceFileProps) {
  const { api, text } = useSession();
  const { kenmerk } = useCase();
  const labels = text.ombudsman.evidence;
  const styles = useStyles();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<TabFailure>();
  const [shown, setShown] = useState<string>();
  const isPicture = /\.(png|jpg)$/.test(stored);

  useEffect(
    () => () => {
      if (shown !== undefined) URL.revokeObjectURL(shown);
    },
    [shown],
  );

  const open = async () => {
    if (shown !== undefined) {
      setShown(undefined);
      return;
    }
    setBusy(true);
    const file = await api.document(kenmerk, stored);
    setBusy(false);
    setFailure(file.ok ? undefined : file.failure);
    if (!file.ok) return;
    if (isPicture) setShown(URL.createObjectURL(file.value));
    else saveFile(file.value, name);
  };

  const toOpen = isPicture ? labels.show(name) : labels.save(name);
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-expanded={isPicture ? shown !== undefined : undefined}
        onClick={() => void open()}
      >
        {busy ? text.busy : shown === undefined ? toOpen : labels.hide}
      </Button>
      <span role="alert">{failure && failureText(failure)}</span>
      {shown !== undefined && <img className={styles.picture} src={shown} alt={what} />}
    </div>
  );
}
