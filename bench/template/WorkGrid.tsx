import {
  Badge,
  Button,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  Link,
  type TableColumnDefinition,
} from '@fluentui/react-components';
import type { MyWorkView } from '../../src/contract/pageViews.ts';
import type { WorkItemView } from '../../src/contract/view.ts';

/** As many of one's own as Mijn werk shows at first, so that both draw the same rows. */
const FIRST = 7;

const columns: TableColumnDefinition<WorkItemView>[] = [
  createTableColumn<WorkItemView>({
    columnId: 'ask',
    renderHeaderCell: () => 'What',
    renderCell: (item) => item.ask,
  }),
  createTableColumn<WorkItemView>({
    columnId: 'complaint',
    renderHeaderCell: () => 'Complaint',
    renderCell: (item) => (
      <>
        <Link href={`#dossier/${item.kenmerk}`}>{item.kenmerk}</Link> {item.aanduiding}
      </>
    ),
  }),
  createTableColumn<WorkItemView>({
    columnId: 'date',
    renderHeaderCell: () => 'Date',
    renderCell: (item) =>
      item.date ? new Date(item.date.date).toLocaleDateString('nl-NL', { dateStyle: 'full' }) : '',
  }),
  createTableColumn<WorkItemView>({
    columnId: 'stage',
    renderHeaderCell: () => 'Stage',
    renderCell: (item) => <Badge appearance="tint">{item.stage}</Badge>,
  }),
  createTableColumn<WorkItemView>({
    columnId: 'open',
    renderHeaderCell: () => 'Action',
    renderCell: () => <Button>Open</Button>,
  }),
];

/** The rows of Mijn werk in the grid of the template. */
export function WorkGrid({ work }: { readonly work: MyWorkView }) {
  const items = [...work.mine.slice(0, FIRST), ...work.waiting];
  return (
    <DataGrid items={items} columns={columns} getRowId={(item: WorkItemView) => item.kenmerk}>
      <DataGridHeader>
        <DataGridRow>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<WorkItemView>>
        {({ item, rowId }) => (
          <DataGridRow<WorkItemView> key={rowId} data-row>
            {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}
