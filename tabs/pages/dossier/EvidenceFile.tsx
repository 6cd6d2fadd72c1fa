import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { TabFailure } from '../../api/request.ts';
import { useFailureText } from '../../parts/failureText.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { useSession } from '../../session.ts';
import { useCase } from '../../steps/caseContext.ts';

const PdfPages = lazy(() => import('./pdf/PdfPages.tsx'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  picture: {
    display: 'block',
    maxWidth: '100%',
    marginTop: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
});

interface EvidenceFileProps {
  readonly file: { readonly document: string; readonly name: string };
  /** What it is, for who does not see it. */
  readonly what: string;
}

/** The paper itself: a picture or a pdf opens here, everything can be saved. */
export function EvidenceFile({ file: { document: stored, name }, what }: EvidenceFileProps) {
  const { text } = useSession();
  const labels = text.ombudsman.evidence;
  const styles = useStyles();
  const failureText = useFailureText();
  const { busy, failure, load } = useFile(stored);
  const [shown, setShown] = useState<Blob>();
  const kind = /\.(png|jpg|pdf|docx)$/.exec(stored)?.[1];
  const opens = kind === 'png' || kind === 'jpg' || kind === 'pdf';

  return (
    <div>
      <div className={styles.buttons}>
        {opens && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-expanded={shown !== undefined}
            onClick={() => {
              if (shown) setShown(undefined);
              else void load().then(setShown);
            }}
          >
            {busy ? text.busy : shown ? labels.hide : labels.show(name)}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void load().then((file) => file && saveFile(file, name))}
        >
          {labels.save(name)}
        </Button>
      </div>
      {kind === 'docx' && <p className={styles.hint}>{labels.word}</p>}
      <span role="alert">{failure && failureText(failure)}</span>
      {shown && kind !== 'pdf' && <Picture file={shown} what={what} />}
      {shown && kind === 'pdf' && (
        <Suspense fallback={<p role="status">{text.ombudsman.pdf.opening}</p>}>
          <PdfPages file={shown} what={what} />
        </Suspense>
      )}
    </div>
  );
}

function Picture({ file, what }: { readonly file: Blob; readonly what: string }) {
  const styles = useStyles();
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    if (picture.current) picture.current.src = made;
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return <img ref={picture} className={styles.picture} alt={what} />;
}

/** Fetches the file with the token, once at a time. */
function useFile(stored: string) {
  const { api } = useSession();
  const { kenmerk } = useCase();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<TabFailure>();
  const load = async (): Promise<Blob | undefined> => {
    setBusy(true);
    const file = await api.document(kenmerk, stored);
    setBusy(false);
    setFailure(file.ok ? undefined : file.failure);
    return file.ok ? file.value : undefined;
  };
  return { busy, failure, load };
}
