import type { SettingsChangeView } from '../../../src/contract/settings.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { useSession } from '../../session.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { keyOfForm } from './keyOfForm.ts';
import { Openings } from './Openings.tsx';
import { useChangeText } from './useChangeText.ts';

/** Who changed what, when and why; each can be put back, which is a change as well. */
export function Changes({ changes }: { readonly changes: readonly SettingsChangeView[] }) {
  const { text } = useSession();
  return (
    <Entries empty={changes.length === 0 && text.settings.noChanges}>
      {changes.map((change) => (
        <Change key={change.number} change={change} />
      ))}
    </Entries>
  );
}

function Change({ change }: { readonly change: SettingsChangeView }) {
  const { text, common } = useSession();
  const words = text.settings;
  const changeText = useChangeText();
  const { number, at, by, reason, undoes, undoneBy } = change;
  return (
    <Entry
      head={`${words.numbered(number)}: ${words.made({ by, when: common.dates.moment(at) })}`}
      line={words.because(reason)}
    >
      {changeText(change).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {undoes !== undefined && <div>{words.undoes(undoes)}</div>}
      {undoneBy === undefined ? (
        <Openings
          about={words.numbered(number)}
          of={[
            {
              ...{ key: 'undo', label: words.undo },
              form: (
                <ChangeForm
                  draftKey={keyOfForm('terug', [String(number)])}
                  initial={{}}
                  submit={words.undo}
                  reasonLabel={words.undoReason}
                  send={(api, _, said) => api.undoSettings({ ...said, number })}
                />
              ),
            },
          ]}
        />
      ) : (
        <div>{words.undoneBy(undoneBy)}</div>
      )}
    </Entry>
  );
}
