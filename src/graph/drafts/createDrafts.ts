import { z } from 'zod';
import { DraftTooLarge, type Drafts } from '../../app/ports/drafts.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { noteLimit } from '../lists/column.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import { findRow, removeRow, upsertRow, type Keyed } from '../lists/upsertRow.ts';
import type { GraphPort } from '../port.ts';

const fieldsSchema = z.object({ Waarde: z.string(), Bewaard: z.string() });

/** The port `Drafts` over the list `Concepten`: one row per person and form, the last save wins. */
export function createDrafts(graph: GraphPort, site: Site): Drafts {
  const keyOf = (person: PersonId, key: string): Keyed => ({
    items: itemsOf(site, 'Concepten'),
    column: 'Sleutel',
    key: `${person}/${key}`,
  });

  return {
    load: async (person, key) => {
      const row = await findRow(graph, keyOf(person, key));
      if (!row) return undefined;
      const { Waarde, Bewaard } = fieldsSchema.parse(row.fields);
      return { key, value: JSON.parse(Waarde) as unknown, savedAt: Bewaard };
    },
    save: async (person, draft) => {
      const value = JSON.stringify(draft.value);
      if (value.length > noteLimit) throw new DraftTooLarge(`${value.length} characters`);
      const fields: FieldsOf<'Concepten'> = {
        PersoonOid: person,
        Waarde: value,
        Bewaard: draft.savedAt,
      };
      await upsertRow(graph, keyOf(person, draft.key), fields);
    },
    remove: (person, key) => removeRow(graph, keyOf(person, key)),
  };
}
