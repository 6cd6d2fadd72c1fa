import { makeStyles, tokens } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { Message } from '../../../parts/Message.tsx';
import { useSession } from '../../../session.ts';
import { drawPage } from './drawPage.ts';
import { textOf } from './textOf.ts';

const useStyles = makeStyles({
  place: {
    // The buttons above it stay in sight.
    maxHeight: '80vh',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // Until it is drawn there is place for it: what stands below must not jump.
    minHeight: '320px',
  },
  paper: { display: 'block' },
  read: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'pre-line',
  },
});

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** From one. */
  readonly at: number;
  /** Than the place it has. */
  readonly larger: number;
  readonly name: string;
  /** Of which it is a page. */
  readonly what: string;
}

/** One page as a picture, with its words for who has them read aloud. */
export function PdfPage({ document, at, larger, name, what }: PdfPageProps) {
  const { text } = useSession();
  const labels = text.ombudsman.pdf;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState<string>();
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    const gone = new AbortController();
    const draw = async (canvas: HTMLCanvasElement, width: number) => {
      const page = await document.getPage(at);
      if (gone.signal.aborted) return;
      const drawn = await drawPage(page, { canvas, width, gone: gone.signal });
      if (drawn) setWords(await textOf(page));
    };
    if (paper.current && place.current) {
      draw(paper.current, place.current.clientWidth * larger).catch(() => {
        if (!gone.signal.aborted) setBroken(true);
      });
    }
    return () => {
      gone.abort();
    };
  }, [document, at, larger]);

  if (broken) return <Message intent="info" title={labels.pageUnreadable} />;
  return (
    // Larger than its place it is moved with the arrow keys as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
    <div ref={place} className={styles.place} role="region" aria-label={name} tabIndex={0}>
      <canvas
        ref={paper}
        className={styles.paper}
        // Follows the window without being drawn anew.
        style={{ width: `${larger * 100}%` }}
        role="img"
        aria-label={`${what}, ${name}`}
      />
      {words !== undefined && (
        <div className={styles.read}>{words === '' ? labels.noWords : words}</div>
      )}
    </div>
  );
}
