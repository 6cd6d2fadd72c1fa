import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLive } from '../api/useLive.ts';
import { useSession } from '../session.ts';
import { carryOut } from './carryOut.ts';
import { Keys } from './Keys.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { readKeys } from './readKeys.ts';
import { shortcutsFor, type Shortcut } from './shortcuts.ts';
import { useKeysOff } from './useKeysOff.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px 16px',
    padding: '0 16px 16px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    // Nobody presses keys on glass.
    '@media (hover: none)': { display: 'none' },
    '@media print': { display: 'none' },
  },
});

const hints: readonly Shortcut[] = ['next', 'register', 'search'];

/** Below every page: a few shortcuts in sight, and the list of all of them. */
export default function Shortcuts() {
  const { text } = useSession();
  const styles = useStyles();
  const me = useLive('me', (api) => api.me()).value;
  const { off, turn } = useKeysOff();
  const [open, setOpen] = useState(false);
  const { maySeeAll = false, maySeeFigures = false } = me ?? {};
  const there = shortcutsFor({ maySeeAll, maySeeFigures });

  useEffect(() => {
    if (off !== false) return;
    const shortcuts = shortcutsFor({ maySeeAll, maySeeFigures });
    const read = readKeys(shortcuts, () => performance.now());
    const press = (event: KeyboardEvent) => {
      const found = read(event);
      if (!found) return;
      event.preventDefault();
      if (found === 'help') setOpen(true);
      else carryOut(found, document);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [off, maySeeAll, maySeeFigures]);

  return (
    <footer className={styles.root}>
      {off === false &&
        hints
          .filter((one) => there.includes(one))
          .map((one) => (
            <span key={one}>
              <Keys of={one} /> {text.keys.of[one]}
            </span>
          ))}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setOpen(true);
        }}
      >
        {off === true ? text.keys.areOff : text.keys.open}
      </Button>
      {open && (
        <KeysDialog
          {...{ there, turn, off: off === true }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </footer>
  );
}
