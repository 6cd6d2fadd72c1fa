import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../session.ts';
import { fieldId, useConflict, useForm } from './formContext.ts';
import type { FormStore } from './formStore.ts';

const useStyles = makeStyles({
  root: {
    gridColumn: '1 / -1',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0 8px', whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface OtherTextProps {
  /** The field, and what goes with it unseen. */
  readonly of: readonly [string, ...string[]];
  readonly label: string;
  /** What the values are called, where one is chosen of several. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What was written elsewhere in the field above, beside what stands in it, until one of the two is chosen. */
export function OtherText({ of, label, options = {} }: OtherTextProps) {
  const { text } = useSession();
  const { store, id } = useForm();
  const styles = useStyles();
  const conflict = useConflict(of[0]);
  if (!conflict) return null;
  const words = text.draft.other;
  const choose = (theirs: boolean) => {
    for (const name of of) {
      const other = store.conflicts()[name];
      if (other && theirs) store.set(name, other.text);
      store.settle(name);
    }
    document.getElementById(fieldId(id, of[0]))?.focus();
  };
  return (
    <div
      role="group"
      aria-label={words.group(label)}
      id={otherId(id, of[0])}
      className={styles.root}
    >
      <p className={styles.title}>{words[conflict.from]}</p>
      <p className={styles.text}>{(options[conflict.text] ?? conflict.text) || words.empty}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            choose(true);
          }}
        >
          {words.take}
        </Button>
        <Button
          size="small"
          onClick={() => {
            choose(false);
          }}
        >
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

const otherId = (form: string, field: string): string => `${fieldId(form, field)}-other`;

/** Leads to the first field with two texts; what was written elsewhere is not sent away unseen. */
export function focusOther(store: FormStore, form: string): boolean {
  const shown = Object.keys(store.conflicts()).flatMap(
    (field) => document.getElementById(otherId(form, field)) ?? [],
  );
  shown[0]?.querySelector('button')?.focus();
  return shown.length > 0;
}
