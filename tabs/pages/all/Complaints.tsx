import type { WorkItemView } from '../../../src/contract/view.ts';
import { Row } from '../../parts/Row.tsx';
import { RowList } from '../../parts/Section.tsx';
import { useWaitText } from '../../parts/waitText.ts';
import { useNarrow } from '../../useNarrow.ts';
import { ChooseOne } from './Choose.tsx';
import { ComplaintTable } from './ComplaintTable.tsx';
import type { Selection } from './selection.ts';

interface ComplaintsProps {
  readonly items: readonly WorkItemView[];
  readonly selection: Selection;
}

/** Rows of the list; cards where a table has no room. */
export function Complaints({ items, selection }: ComplaintsProps) {
  const waitText = useWaitText();
  const narrow = useNarrow();
  if (!narrow) return <ComplaintTable {...{ items, selection }} />;
  return (
    <RowList>
      {items.map((item) => (
        <Row
          key={item.kenmerk}
          item={item}
          level={2}
          title={waitText(item)}
          extra={item.behandelaar?.name}
          action={item.mayReassign && <ChooseOne {...{ item, selection }} />}
        />
      ))}
    </RowList>
  );
}
