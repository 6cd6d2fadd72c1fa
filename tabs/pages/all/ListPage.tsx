import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ListFilter } from '../../../src/contract/list.ts';
import { PAGE_SIZE } from '../../../src/contract/listOrder.ts';
import type { ComplaintsView } from '../../../src/contract/view.ts';
import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Quiet } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { Complaints } from './Complaints.tsx';
import type { Selection } from './selection.ts';

const useStyles = makeStyles({
  count: { margin: '12px 0' },
  pages: { display: 'flex', gap: '8px', marginTop: '12px' },
});

interface ListPageProps {
  readonly filter: ListFilter;
  readonly selection: Selection;
  readonly onMove: (from: number) => void;
}

/** One page of the list, kept fresh. */
export function ListPage({ filter, selection, onMove }: ListPageProps) {
  const page = useLive(`complaints ${JSON.stringify(filter)}`, (api) => api.complaints(filter));
  return <Answer of={page}>{(view) => <Page {...{ view, filter, selection, onMove }} />}</Answer>;
}

function Page({
  view,
  filter,
  selection,
  onMove,
}: ListPageProps & { readonly view: ComplaintsView }) {
  const { text } = useSession();
  const styles = useStyles();
  const { items, total } = view;
  const next = filter.from + PAGE_SIZE;
  // What stood on this page was closed meanwhile, or went one page up.
  const isPast = items.length === 0 && filter.from > 0;
  const last = Math.max(0, Math.ceil(total / PAGE_SIZE) - 1) * PAGE_SIZE;
  useEffect(() => {
    if (isPast) onMove(last);
  }, [isPast, last, onMove]);
  return (
    <>
      <p className={styles.count} role="status">
        {text.all.count(total)}
        {total > items.length && items.length > 0
          ? `, ${text.all.shown({ first: filter.from + 1, last: filter.from + items.length })}`
          : ''}
      </p>
      {total === 0 ? <Quiet>{text.all.empty}</Quiet> : <Complaints {...{ items, selection }} />}
      {total > PAGE_SIZE && (
        <nav className={styles.pages} aria-label={text.all.pages}>
          <Button
            disabled={filter.from === 0}
            onClick={() => {
              onMove(Math.max(0, filter.from - PAGE_SIZE));
            }}
          >
            {text.all.previous}
          </Button>
          <Button
            disabled={next >= total}
            onClick={() => {
              onMove(next);
            }}
          >
            {text.all.next}
          </Button>
        </nav>
      )}
    </>
  );
}
