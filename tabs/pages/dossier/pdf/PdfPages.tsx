import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Message } from '../../../parts/Message.tsx';
import { useSession } from '../../../session.ts';
import { openPdf, type PdfTrouble } from './openPdf.ts';
import { PdfPage } from './PdfPage.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', marginTop: '8px' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  where: { color: tokens.colorNeutralForeground2 },
});

/** How much larger than the place it has a page can be looked at. */
const SIZES = [1, 1.5, 2, 3] as const;

interface PdfPagesProps {
  readonly file: Blob;
  /** What it is, for who does not see it. */
  readonly what: string;
}

/** A pdf, one page at a time; or why it cannot be shown here, and that it can still be saved. */
export default function PdfPages({ file, what }: PdfPagesProps) {
  const { text } = useSession();
  const labels = text.ombudsman.pdf;
  const styles = useStyles();
  const opened = usePdf(file);
  const [at, setAt] = useState(1);
  const [size, setSize] = useState(0);

  if (opened === undefined) return <p role="status">{labels.opening}</p>;
  if (typeof opened === 'string') return <Message intent="info" title={labels[opened]} />;
  const last = opened.numPages;
  const step = (label: string, to: () => void, possible: boolean) => (
    <Button size="small" disabledFocusable={!possible} onClick={to}>
      {label}
    </Button>
  );
  return (
    <div className={styles.root} role="group" aria-label={what}>
      <div className={styles.bar} data-screen>
        {last > 1 && step(labels.previous, () => setAt(at - 1), at > 1)}
        {last > 1 && step(labels.next, () => setAt(at + 1), at < last)}
        <span role="status" className={styles.where}>
          {labels.page(at, last)}
        </span>
        {step(labels.smaller, () => setSize(size - 1), size > 0)}
        {step(labels.larger, () => setSize(size + 1), size < SIZES.length - 1)}
      </div>
      <PdfPage
        key={at}
        document={opened}
        at={at}
        larger={SIZES[size] ?? 1}
        name={labels.page(at, last)}
        what={what}
      />
    </div>
  );
}

/** The pdf once it is open, or why it is not shown; closed with the component. */
function usePdf(file: Blob): PDFDocumentProxy | PdfTrouble | undefined {
  const [opened, setOpened] = useState<PDFDocumentProxy | PdfTrouble>();
  useEffect(() => {
    const closed = new AbortController();
    void openPdf(file, closed.signal).then((next) => {
      if (!closed.signal.aborted) setOpened(next);
    });
    return () => {
      closed.abort();
    };
  }, [file]);
  return opened;
}
