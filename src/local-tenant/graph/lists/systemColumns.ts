import { newColumn, type Column } from './columnDefinition.ts';

/** Columns every list has and whose index can be switched on. */
export const systemColumns = (newGuid: () => string): readonly Column[] => [
  newColumn({ name: 'Title', text: {} }, newGuid()),
  readOnly('Created', newGuid()),
  readOnly('Modified', newGuid()),
];

const readOnly = (name: string, id: string): Column =>
  newColumn({ name, readOnly: true, dateTime: { format: 'dateTime' } }, id);
