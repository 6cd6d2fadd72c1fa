import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useSession } from '../session.ts';
import { Keys } from './Keys.tsx';
import type { Shortcut } from './shortcuts.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: 'min(480px, calc(100vw - 24px))',
    maxHeight: 'calc(100vh - 48px)',
    padding: '20px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  title: { ...typographyStyles.subtitle1, margin: '0 0 12px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '8px 20px',
    margin: '0 0 16px',
    '& > dd': { margin: 0 },
  },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  end: { display: 'flex', justifyContent: 'flex-end', marginTop: '12px' },
});

interface KeysDialogProps {
  readonly there: readonly Shortcut[];
  readonly off: boolean;
  readonly turn: (off: boolean) => void;
  readonly onClose: () => void;
}

/** Every shortcut there is for this person, and the choice to do without. */
export function KeysDialog({ there, off, turn, onClose }: KeysDialogProps) {
  const { text } = useSession();
  const styles = useStyles();
  const words = text.keys;
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // The browser keeps the focus in it and gives it back, and closes it on Escape.
    box.current?.showModal();
  }, []);

  return (
    <dialog ref={box} className={styles.root} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <dl className={styles.list}>
        {there.map((one) => (
          <div key={one} style={{ display: 'contents' }}>
            <dt>
              <Keys of={one} />
            </dt>
            <dd>{words.of[one]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.typing}</p>
      <p className={styles.note}>{words.reader}</p>
      <Checkbox
        label={words.use}
        checked={!off}
        onChange={(_event, { checked }) => {
          turn(checked !== true);
        }}
      />
      <div className={styles.end}>
        <Button appearance="primary" onClick={() => box.current?.close()}>
          {text.close}
        </Button>
      </div>
    </dialog>
  );
}
