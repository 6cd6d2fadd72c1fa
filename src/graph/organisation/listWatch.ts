import { z } from 'zod';
import { toGraphPath } from '../client/toGraphPath.ts';
import { readRows, type Row } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { succeeded } from '../readmodel/answered.ts';

/** Reads a short list in full, and again only when something in it changed. */
export interface ListWatch {
  /** Undefined when the list is as it was read last. */
  readonly read: () => Promise<readonly Row[] | undefined>;
}

const page = z.object({ value: z.array(z.unknown()), '@odata.deltaLink': z.string() });

/** @param items - `/sites/{site}/lists/{list}/items` */
export function createListWatch(graph: GraphPort, items: string): ListWatch {
  let link: string | undefined;

  /** Where to go on from, and whether nothing happened since; asked before the list, so that nothing falls between. */
  const look = async (): Promise<{ readonly next?: string; readonly same: boolean }> => {
    const path = link ?? `${items}/delta?token=latest`;
    const found = page.safeParse(succeeded(await graph.send({ method: 'GET', path }))?.body).data;
    if (!found) return { same: false };
    const same = link !== undefined && found.value.length === 0;
    return { same, next: toGraphPath(found['@odata.deltaLink']) };
  };

  return {
    read: async () => {
      const { same, next } = await look();
      // Kept only behind a list that was read: half a look would hide a change for good.
      const rows = same ? undefined : await readRows(graph, items);
      link = next;
      return rows;
    },
  };
}
