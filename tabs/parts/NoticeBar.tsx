import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useRef, useSyncExternalStore } from 'react';
import { useFirst } from '../session.ts';
import type { Notice } from './notices.ts';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    zIndex: 10,
    bottom: '16px',
    left: '50%',
    transform: 'translateX(-50%)',
    boxSizing: 'border-box',
    width: 'max-content',
    maxWidth: 'calc(100vw - 24px)',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '8px 8px 8px 16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
  },
  button: {
    color: tokens.colorNeutralForegroundInverted,
    ':hover': { color: tokens.colorNeutralForegroundInvertedHover },
  },
});

/** What was just done, told to eye and ear, with the way back while there is one. */
export function NoticeBar() {
  const { notices } = useFirst();
  const notice = useSyncExternalStore(notices.subscribe, notices.current);
  return (
    <div role="status" data-screen>
      {notice && <Bar notice={notice} />}
    </div>
  );
}

function Bar({ notice }: { readonly notice: Notice }) {
  const { notices, text } = useFirst();
  const styles = useStyles();
  const before = useRef<HTMLElement>(null);
  const close = () => {
    notices.show(undefined);
    // What was pressed is gone: who goes by keyboard goes on where he was.
    const there = before.current?.isConnected ? before.current : document.querySelector('h1');
    there?.focus({ preventScroll: true });
  };
  return (
    <div
      className={styles.root}
      onFocus={({ currentTarget, relatedTarget: from }) => {
        if (from instanceof HTMLElement && !currentTarget.contains(from)) before.current = from;
      }}
    >
      <span>{notice.text}</span>
      {notice.undo && (
        <Button
          appearance="transparent"
          className={styles.button}
          onClick={() => {
            close();
            void notice.undo?.run();
          }}
        >
          {notice.undo.label}
        </Button>
      )}
      <Button
        appearance="transparent"
        className={styles.button}
        icon={<Dismiss20Regular />}
        aria-label={text.close}
        onClick={close}
      />
    </div>
  );
}
