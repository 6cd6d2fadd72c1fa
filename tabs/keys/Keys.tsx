import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useSession } from '../session.ts';
import { shortcutKeys, type Shortcut } from './shortcuts.ts';

const useStyles = makeStyles({
  key: {
    display: 'inline-block',
    minWidth: '12px',
    padding: '0 6px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/** The keys of a shortcut, as they stand on the keyboard. */
export function Keys({ of }: { readonly of: Shortcut }) {
  const { text } = useSession();
  const styles = useStyles();
  return (
    <>
      {shortcutKeys[of].map((key, at) => (
        <Fragment key={key}>
          {at > 0 && ` ${text.keys.then} `}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
