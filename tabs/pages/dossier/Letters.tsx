import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierView } from '../../../src/contract/view.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { useSession, type Session } from '../../session.ts';
import { useCase } from '../../steps/caseContext.ts';
import { LetterSentForm } from '../../steps/LetterSentForm.tsx';

type LetterView = DossierView['letters'][number];

const useStyles = makeStyles({ send: { margin: '12px 0' } });

/** Letters the complainant is owed: what stands in them, and whether they have left. */
export function Letters({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  const labels = text.dossier.letters;
  const waiting = view.letters.filter(({ sent, withdrawn }) => !sent && !withdrawn).length;
  return (
    <Fold title={labels.title} hint={labels.state({ all: view.letters.length, waiting })}>
      {view.letters.length === 0 && <p>{labels.none}</p>}
      {view.letters.map((letter) => (
        <OneLetter key={letter.id} letter={letter} />
      ))}
    </Fold>
  );
}

function OneLetter({ letter }: { readonly letter: LetterView }) {
  const session = useSession();
  const { permitted } = useCase();
  const styles = useStyles();
  const [sending, setSending] = useState(false);
  const open = !letter.sent && !letter.withdrawn;
  return (
    <Fold
      level={3}
      title={session.common.letterKinds[letter.kind]}
      hint={stateOf(letter, session)}
      initiallyOpen={open && letter.mayLeave}
    >
      <Letter subject={letter.subject} paragraphs={letter.paragraphs} />
      {open && letter.mayLeave && permitted.includes('brief-verstuurd') && (
        <div className={styles.send}>
          <Button
            appearance="primary"
            aria-expanded={sending}
            onClick={() => {
              setSending(!sending);
            }}
          >
            {session.common.steps['brief-verstuurd']}
          </Button>
        </div>
      )}
      {sending && (
        <LetterSentForm
          letterId={letter.id}
          onClose={() => {
            setSending(false);
          }}
        />
      )}
    </Fold>
  );
}

function stateOf(letter: LetterView, { common, text }: Session): string {
  const { day, moment } = common.dates;
  const labels = text.dossier.letters;
  if (letter.withdrawn) return labels.withdrawn;
  if (letter.sent) {
    return labels.sent({ when: day(letter.sent.on), how: common.sentBy[letter.sent.how] });
  }
  return letter.mayLeave ? labels.ready : labels.hold(moment(letter.leavesAt));
}
