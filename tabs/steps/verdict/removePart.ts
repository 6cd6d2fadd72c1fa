import { ROW_ID } from '../../form/alignRows.ts';
import type { FormStore } from '../../form/formStore.ts';

/** Takes one part away; those after it move up, each still known by what it was. */
export function removePart(form: FormStore, index: number) {
  const count = Number(form.text('count'));
  for (let at = 0; at < count; at += 1) {
    const id = `parts.${String(at)}.${ROW_ID}`;
    if (form.text(id) === '') form.set(id, String(at));
  }
  const values = form.values();
  const fields = new Set(
    Object.keys(values).flatMap((name) => /^parts\.\d+\.(.+)$/.exec(name)?.[1] ?? []),
  );
  for (let at = index; at < count; at += 1) {
    for (const field of fields) {
      form.set(`parts.${String(at)}.${field}`, values[`parts.${String(at + 1)}.${field}`] ?? '');
    }
  }
  form.set('count', String(count - 1));
}
