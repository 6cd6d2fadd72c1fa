import { odata } from '../client/odata.ts';
import { hasStatus, succeeded } from '../readmodel/answered.ts';
import {
  counterOf,
  etagOf,
  readListItem,
  readListItems,
  type ListItem,
} from '../readmodel/listItem.ts';
import { toSecond } from '../register/keys.ts';
import { itemsPath, type StoreDeps } from '../register/storeDeps.ts';

type NightDeps = Pick<
  StoreDeps,
  'graph' | 'siteId' | 'lists' | 'monotonicMs' | 'realNow' | 'randomToken'
>;

/** The right to do the work of one night. */
export interface NightLease {
  /** Renews it when a minute has gone by; false when it is lost, and then the work stops. */
  readonly still: () => Promise<boolean>;
  /** The work of this night is done; nobody takes it up again. */
  readonly finish: () => Promise<void>;
}

/** `busy`: another instance is at it; `done`: nothing is left of this night; `unknown`: nobody knows. */
export type NightTaken = NightLease | 'busy' | 'done' | 'unknown';

const leaseMs = 2 * 60_000;
const renewMs = 60_000;

// Not the states of a notice, so that nobody takes this row for a message to be sent.
const atWork = 'nacht';
const over = 'nacht-klaar';

/**
 * Takes the night of a date under its key in `Berichten`; one that died at it is succeeded when its lease
 * ran out (protocol.md §5).
 *
 * @param date - `yyyy-mm-dd` in real time.
 */
export async function takeNight(deps: NightDeps, date: string): Promise<NightTaken> {
  const items = itemsPath(deps, 'Berichten');
  const key = `nacht/${date}`;
  const token = deps.randomToken();
  const held = (): Record<string, string> => ({
    Status: atWork,
    Lease: token,
    LeaseTot: toSecond(deps.realNow() + leaseMs),
  });
  const made = await deps.graph.send({
    method: 'POST',
    path: items,
    body: {
      fields: {
        ...{ NoticeKey: key, DueOn: toSecond(deps.realNow()), PersoonOid: '-', Soort: 'nacht' },
        ...held(),
      },
    },
  });
  const own = hasStatus(made, 201) ? readListItem(succeeded(made)?.body) : undefined;
  if (own) return leaseOn(deps, own, { items, held });

  const filter = `$filter=fields/NoticeKey%20eq%20${odata(key)}`;
  const path = `${items}?${filter}&$expand=fields`;
  const found = readListItems(succeeded(await deps.graph.send({ method: 'GET', path }))?.body);
  const [row] = found ?? [];
  if (!row) return 'unknown';
  if (row.fields['Status'] === over) return 'done';
  // A lost answer to the create: the row carries our token.
  if (row.fields['Lease'] === token) return leaseOn(deps, row, { items, held });
  if (Date.parse(String(row.fields['LeaseTot'])) > deps.realNow()) return 'busy';
  const taken = await write(deps, `${items}/${row.id}/fields`, { etag: row.etag, fields: held() });
  return taken ? leaseOn(deps, { ...row, ...taken }, { items, held }) : 'busy';
}

function leaseOn(
  deps: NightDeps,
  row: ListItem,
  { items, held }: { readonly items: string; readonly held: () => Record<string, string> },
): NightLease {
  const path = `${items}/${row.id}/fields`;
  let etag: string | undefined = row.etag;
  let renewed = deps.monotonicMs();
  const put = async (fields: Record<string, string>): Promise<boolean> => {
    if (etag === undefined) return false;
    renewed = deps.monotonicMs();
    etag = (await write(deps, path, { etag, fields }))?.etag;
    return etag !== undefined;
  };
  return {
    still: async () =>
      etag !== undefined && (deps.monotonicMs() - renewed < renewMs || (await put(held()))),
    finish: async () => {
      await put({ Status: over });
    },
  };
}

async function write(
  deps: NightDeps,
  path: string,
  { etag, fields }: { readonly etag: string; readonly fields: Record<string, string> },
): Promise<{ readonly etag: string; readonly counter: number } | undefined> {
  const headers = { 'If-Match': etag };
  const answer = await deps.graph.send({ method: 'PATCH', path, headers, body: fields });
  const next = etagOf(succeeded(answer)?.body);
  const counter = counterOf(next);
  return next === undefined || counter === undefined ? undefined : { etag: next, counter };
}
