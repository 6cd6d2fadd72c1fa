import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { useSession } from '../../session.ts';
import { useCase } from '../../steps/caseContext.ts';
import { ApproveForm, ReadAlongForm, ReturnForm } from '../../steps/verdictForms.tsx';
import { hrefOf } from '../../route.ts';

const useStyles = makeStyles({
  bar: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 5,
    maxHeight: '75vh',
    overflowY: 'auto',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  inner: { maxWidth: '928px', marginInline: 'auto' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '& > *': { flex: '1 1 130px', maxWidth: '220px' },
  },
  room: { height: '72px' },
});

interface DecisionForm {
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const decisions = {
  akkoord: ApproveForm,
  terugsturen: ReturnForm,
  meegelezen: ReadAlongForm,
} as const satisfies Record<string, ComponentType<DecisionForm>>;

type Decision = keyof typeof decisions;
const order: readonly Decision[] = ['akkoord', 'meegelezen', 'terugsturen'];

/** The decision, always in reach; afterwards the dialog closes, or the dossier opens. */
export function DecideBar() {
  const { common, host } = useSession();
  const { permitted, kenmerk } = useCase();
  const styles = useStyles();
  const [opened, setOpened] = useState<Decision>();
  const [left, setLeft] = useState<Decision>();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button it began with stands there again.
    if (left) buttons.current?.querySelector<HTMLElement>(`[data-decision="${left}"]`)?.focus();
  }, [left]);
  const may = order.filter((decision) => permitted.includes(decision));
  if (may.length === 0 && !opened) return null;
  const Form = opened && decisions[opened];
  const done = () => {
    if (host.dialog) host.submit({ kenmerk });
    else window.location.hash = hrefOf({ name: 'dossier', kenmerk });
  };

  return (
    <>
      <div className={styles.room} />
      <div className={styles.bar}>
        <div className={styles.inner}>
          {Form ? (
            <Form
              onDone={done}
              onClose={() => {
                setLeft(opened);
                setOpened(undefined);
              }}
            />
          ) : (
            <div ref={buttons} className={styles.buttons}>
              {may.map((decision, index) => (
                <Button
                  key={decision}
                  data-decision={decision}
                  size="large"
                  appearance={index === 0 ? 'primary' : 'secondary'}
                  onClick={() => {
                    setLeft(undefined);
                    setOpened(decision);
                  }}
                >
                  {common.steps[decision]}
                </Button>
              ))}
            </div>
          )}
        </div>
      </div>
    </>
  );
}
