import { ROW_ID } from './alignRows.ts';
import type { FormStore } from './formStore.ts';

/** One row more, known by an id of its own: another window may add one at the same place. */
export function addRow(form: FormStore, id: string): void {
  const count = Number(form.text('count'));
  form.set(`parts.${count}.${ROW_ID}`, id);
  form.set('count', String(count + 1));
}
