import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Buttons } from '../../form/FormPanel.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { useSession, type Session } from '../../session.ts';
import { useCase, useDossier } from '../../steps/caseContext.ts';
import { DownloadLetter } from '../../steps/DownloadLetter.tsx';
import { LetterSentForm } from '../../steps/LetterSentForm.tsx';
import { nameOf } from './nameOf.ts';

type LetterView = DossierView['letters'][number];

interface OneLetterProps {
  readonly letter: LetterView;
  /** Whether its words stand there at once. */
  readonly open: boolean;
}

/** One letter: its words, its document, and whether it has left or may leave. */
export function OneLetter({ letter, open }: OneLetterProps) {
  const session = useSession();
  const view = useDossier();
  const { permitted } = useCase();
  const [sending, setSending] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  return (
    <Fold
      level={3}
      title={session.common.letterKinds[letter.kind]}
      hint={stateOf(letter, view, session)}
      initiallyOpen={open}
    >
      <Letter of={letter} below={3} />
      <Buttons>
        {letter.mayLeave && permitted.includes('brief-verstuurd') && (
          <Button
            ref={(button: HTMLButtonElement | null) => {
              opener.current = button;
            }}
            appearance="primary"
            aria-expanded={sending}
            onClick={() => {
              setSending(!sending);
            }}
          >
            {session.common.steps['brief-verstuurd']}
          </Button>
        )}
        {!letter.withdrawn && letter.document !== undefined && (
          <DownloadLetter name={letter.document} />
        )}
      </Buttons>
      {sending && (
        <LetterSentForm
          letterId={letter.id}
          onClose={() => {
            setSending(false);
            // What is sent has no button any more.
            (opener.current ?? document.querySelector('h1'))?.focus();
          }}
        />
      )}
    </Fold>
  );
}

function stateOf(letter: LetterView, view: DossierView, { common, text }: Session): string {
  const { day, moment } = common.dates;
  const labels = text.dossier.letters;
  const { sent } = letter;
  if (letter.withdrawn) return labels.withdrawn;
  if (sent?.how === 'geen-adres') return common.sentBy['geen-adres'].toLowerCase();
  if (sent) {
    return labels.sent({
      when: day(sent.on),
      who: nameOf(view, sent.by),
      how: common.sentBy[sent.how],
    });
  }
  return letter.mayLeave ? labels.ready : labels.hold(moment(letter.leavesAt));
}
