import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WorkItemView } from '../../../src/contract/view.ts';
import { Row } from '../../parts/Row.tsx';
import { Quiet, RowList } from '../../parts/Section.tsx';
import { useSession } from '../../session.ts';
import { useNarrow } from '../../useNarrow.ts';
import { ComplaintTable } from './ComplaintTable.tsx';
import { matching } from './matching.ts';
import { useWaitText } from '../../parts/waitText.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 16px' },
  search: { flex: '1 1 260px', maxWidth: '420px' },
  count: { margin: '12px 0' },
});

const PAGE = 50;

/** The list with its filter; cards where a table has no room. */
export function FilteredList({ items }: { readonly items: readonly WorkItemView[] }) {
  const { text } = useSession();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [closed, setClosed] = useState(false);
  const [room, setRoom] = useState(PAGE);
  const found = matching(items, { words, closed });
  const shown = found.slice(0, room);

  return (
    <>
      <search className={styles.filters}>
        <Field label={text.all.filter} className={styles.search}>
          <Input
            type="search"
            value={words}
            contentBefore={<Search20Regular aria-hidden />}
            onChange={(_event, data) => {
              setWords(data.value);
            }}
          />
        </Field>
        <Checkbox
          label={text.all.closed}
          checked={closed}
          onChange={(_event, data) => {
            setClosed(data.checked === true);
          }}
        />
      </search>
      <p className={styles.count} role="status">
        {text.all.count(found.length)}
      </p>
      {found.length === 0 && <Quiet>{words ? text.all.noneFound : text.all.empty}</Quiet>}
      {found.length > 0 && <Complaints items={shown} />}
      {shown.length < found.length && (
        <Button
          onClick={() => {
            setRoom(room + PAGE);
          }}
        >
          {text.all.more(found.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function Complaints({ items }: { readonly items: readonly WorkItemView[] }) {
  const waitText = useWaitText();
  const narrow = useNarrow();
  if (!narrow) return <ComplaintTable items={items} />;
  return (
    <RowList>
      {items.map((item) => (
        <Row
          key={item.kenmerk}
          item={item}
          level={2}
          title={waitText(item)}
          extra={item.behandelaar?.name}
        />
      ))}
    </RowList>
  );
}
