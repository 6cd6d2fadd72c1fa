import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListFilter } from '../../../src/contract/list.ts';
import { MOST_VIEWS } from '../../../src/contract/mostViews.ts';
import { useSession } from '../../session.ts';
import { useOwnViews } from './useOwnViews.ts';
import { sameView, viewOf } from './viewFilter.ts';
import { ViewName } from './ViewName.tsx';
import { isKnownView, ViewSelect } from './ViewSelect.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '8px 12px',
    marginBottom: '12px',
    // On a telephone as wide as the choices below it.
    '@media (max-width: 479px)': { '& > :first-child': { flexBasis: '100%' } },
  },
});

interface ViewsProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** The list as one wants to see it again: a few given views, and those a person named himself. */
export function Views({ filter, onChange }: ViewsProps) {
  const { text, notices } = useSession();
  const styles = useStyles();
  const words = text.views;
  const { own, make, rename, remove } = useOwnViews();
  const [naming, setNaming] = useState(false);
  const now = viewOf(filter);
  const chosen = own.find((one) => sameView(one.filter, now));
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setNaming(false);
    // The field that had the focus goes.
    root.current?.querySelector('select')?.focus();
  };
  const keep = async (name: string) => {
    if (await (chosen ? rename(chosen, name) : make(name, now))) close();
  };
  const begin = () => {
    if (chosen || own.length < MOST_VIEWS) setNaming(true);
    else notices.show({ text: words.full(MOST_VIEWS) });
  };

  return (
    <div ref={root} data-screen className={styles.root}>
      <ViewSelect
        own={own}
        now={now}
        onChoose={(view) => {
          close();
          onChange({ ...view, from: 0 });
        }}
      />
      {naming && <ViewName initial={chosen?.name ?? ''} onKeep={keep} onClose={close} />}
      {!naming && !isKnownView(now, own) && <Button onClick={begin}>{words.save}</Button>}
      {!naming && chosen && (
        <>
          <Button onClick={begin}>{words.rename}</Button>
          <Button onClick={() => void remove(chosen)}>{words.remove}</Button>
        </>
      )}
    </div>
  );
}
