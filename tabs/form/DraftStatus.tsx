import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Message } from '../parts/Message.tsx';
import { useSession } from '../session.ts';
import type { Draft, DraftState } from './draftState.ts';
import { useForm } from './formContext.ts';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  trouble: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

const useStateOf = (draft: Draft): DraftState => useSyncExternalStore(draft.subscribe, draft.state);

/** Whether what was typed is safe, and what to do when it is not; only trouble is spoken. */
export function DraftStatus({ draft }: { readonly draft: Draft }) {
  const { text, signIn } = useSession();
  const { store } = useForm();
  const styles = useStyles();
  const two = useSyncExternalStore(store.subscribe, store.conflicts);
  const count = Object.keys(two).length;
  const state = useStateOf(draft);
  const { trouble } = state;
  return (
    <>
      <span role="status" className={styles.trouble}>
        {trouble && text.draft.trouble[trouble]}
        {trouble && count > 0 && ' '}
        {count > 0 && text.draft.two(count)}
      </span>
      {trouble === 'signed-out' && (
        <Button
          size="small"
          onClick={() => {
            void signIn().then(draft.saveNow);
          }}
        >
          {text.signIn}
        </Button>
      )}
      {!trouble && <SavedAt state={state} />}
    </>
  );
}

function SavedAt({ state }: { readonly state: DraftState }) {
  const { text, common } = useSession();
  const styles = useStyles();
  if (state.unsaved) return <span className={styles.root}>{text.draft.saving}</span>;
  if (state.savedAt === undefined) return null;
  return (
    <span className={styles.root}>{text.draft.savedAt(common.dates.time(state.savedAt))}</span>
  );
}

/** Above a form that came back: of when it is, and the way to begin anew. */
export function Restored({ draft }: { readonly draft: Draft }) {
  const { text, common, notices } = useSession();
  const state = useStateOf(draft);
  if (state.restored === undefined) return null;
  const discard = async () => {
    await draft.discard();
    notices.show({ text: text.draft.discarded });
  };
  return (
    <Message
      intent="info"
      title={text.draft.restored(common.dates.moment(state.restored))}
      action={{ label: text.draft.discard, run: () => void discard() }}
    />
  );
}
