import { z } from 'zod';
import { DraftTooLarge, type Drafts, type StoredDraft } from '../../app/ports/drafts.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import type { Row } from '../lists/rows.ts';
import { findRow, removeRow, upsertRow, type Keyed } from '../lists/upsertRow.ts';
import type { GraphPort } from '../port.ts';
import { fromColumns, inColumns, mostOfDraft } from './draftColumns.ts';
import { draftVersion } from './draftVersion.ts';

const fieldsSchema = z.object({ Bewaard: z.string() });

/** The port `Drafts` over the list `Concepten`: one row per person and form. */
export function createDrafts(graph: GraphPort, site: Site): Drafts {
  const keyOf = (person: PersonId, key: string): Keyed => ({
    items: itemsOf(site, 'Concepten'),
    column: 'Sleutel',
    key: `${person}/${key}`,
  });

  return {
    load: async (person, key) => {
      const row = await findRow(graph, keyOf(person, key));
      return row && storedIn(row, key);
    },
    save: async (person, draft, seen) => {
      const written = JSON.stringify(draft.value);
      if (written.length > mostOfDraft) throw new DraftTooLarge(`${written.length} characters`);
      const version = draftVersion(written);
      const fields: FieldsOf<'Concepten'> = {
        PersoonOid: person,
        ...inColumns(written),
        Bewaard: draft.savedAt,
      };
      // What is written already is found again when its answer was lost.
      const mayReplace = (row: Row | undefined): boolean =>
        seen === undefined || [seen, version].includes(row ? storedIn(row, '').version : 'none');
      const where = { ...keyOf(person, draft.key), mayReplace };
      const done = await upsertRow(graph, where, fields);
      return done === 'kept' ? undefined : { ...draft, version };
    },
    remove: (person, key) => removeRow(graph, keyOf(person, key)),
  };
}

const storedIn = ({ fields }: Row, key: string): StoredDraft => {
  const { Bewaard } = fieldsSchema.parse(fields);
  const written = fromColumns(fields);
  return {
    key,
    value: JSON.parse(written) as unknown,
    savedAt: Bewaard,
    version: draftVersion(written),
  };
};
