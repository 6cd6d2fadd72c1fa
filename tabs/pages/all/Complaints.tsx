import type { WorkItemView } from '../../../src/contract/view.ts';
import { Row } from '../../parts/Row.tsx';
import { RowList } from '../../parts/Section.tsx';
import { useWaitText } from '../../parts/waitText.ts';
import { useNarrow } from '../../useNarrow.ts';
import { ComplaintTable } from './ComplaintTable.tsx';

/** Rows of the list; cards where a table has no room. */
export function Complaints({ items }: { readonly items: readonly WorkItemView[] }) {
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
