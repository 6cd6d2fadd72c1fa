import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../session.ts';
import { ReassignForm } from './ReassignForm.tsx';
import { ReassignResults } from './ReassignResults.tsx';
import type { Selection } from './selection.ts';
import { useReassign } from './useReassign.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '8px 12px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** What can be done with the chosen complaints: give all of them to somebody else. */
export function Reassign({ selection }: { readonly selection: Selection }) {
  const { text, newId } = useSession();
  const styles = useStyles();
  const words = text.reassign;
  const { results, busy, of, run, again } = useReassign();
  const [stage, setStage] = useState<'bar' | 'form' | 'results'>('bar');
  const [name, setName] = useState('');
  const [drop, setDrop] = useState<() => Promise<void>>();
  const count = selection.chosen.size;
  const close = () => {
    setStage('bar');
    document.querySelector('h1')?.focus();
  };

  if (stage === 'results') {
    return (
      <ReassignResults
        {...{ results, busy, name }}
        all={of?.items.length ?? 0}
        onAgain={() => {
          void again().then((done) => (done ? drop?.() : undefined));
        }}
        onClose={close}
      />
    );
  }
  if (count === 0) return null;
  if (stage === 'form') {
    return (
      <ReassignForm
        count={count}
        onClose={close}
        onSubmit={async ({ to, name: who, reason }, used) => {
          setName(who);
          setStage('results');
          const items = [...selection.chosen.values()];
          selection.clear();
          setDrop(() => used);
          // Not reached is not done: a reload must not ask for person and reason again.
          if (await run({ items, to, reason, batch: newId() })) await used();
        }}
      />
    );
  }
  return (
    <div data-screen className={styles.bar}>
      <span role="status">{words.chosen(count)}</span>
      <Button
        appearance="primary"
        onClick={() => {
          setStage('form');
        }}
      >
        {words.open}
      </Button>
      <Button onClick={selection.clear}>{words.clear}</Button>
    </div>
  );
}
