import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Letter } from '../../parts/Letter.tsx';
import { useSession } from '../../session.ts';
import { OneLetter } from './OneLetter.tsx';

/** Letters the complainant is owed: what stands in them, and whether they have left. */
export function Letters({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  const labels = text.dossier.letters;
  const waiting = view.letters.filter(({ sent, withdrawn }) => !sent && !withdrawn).length;
  const draft = draftLetter(view);
  const next = view.letters.find(({ mayLeave }) => mayLeave);
  return (
    <Fold title={labels.title} hint={labels.state({ all: view.letters.length, waiting })}>
      {view.letters.length === 0 && !draft && <p>{labels.none}</p>}
      {view.letters.map((letter) => (
        <OneLetter key={letter.id} letter={letter} open={letter === next} />
      ))}
      {draft && <DraftLetter preview={draft} />}
    </Fold>
  );
}

type Preview = NonNullable<DossierView['preview']>;

/** The closing letter while it is still being written, read and approved. */
const draftLetter = ({ preview, letters }: DossierView): Preview | undefined =>
  letters.some(
    ({ kind, version, withdrawn }) =>
      kind === 'afdoening' && version === preview?.version && !withdrawn,
  )
    ? undefined
    : preview;

function DraftLetter({ preview }: { readonly preview: Preview }) {
  const { common, text } = useSession();
  return (
    <Fold
      level={3}
      title={common.letterKinds.afdoening}
      hint={text.dossier.letters.draft(preview.version)}
    >
      <Letter of={preview} below={3} />
    </Fold>
  );
}
