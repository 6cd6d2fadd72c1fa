import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../session.ts';
import type { DraftState } from './draft.ts';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Whether what was typed is safe. */
export function DraftStatus({ state }: { readonly state: DraftState }) {
  const { text, common } = useSession();
  const styles = useStyles();
  if (state.unsaved) return <span className={styles.root}>{text.draft.saving}</span>;
  if (state.savedAt === undefined) return null;
  return (
    <span className={styles.root}>{text.draft.savedAt(common.dates.time(state.savedAt))}</span>
  );
}
