import { Unavailable } from '../../app/ports/unavailable.ts';
import type { Actor, BusinessTime } from '../../app/command.ts';
import type { ReadOptions } from '../../app/ports/register.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import type { BatchPart } from '../port.ts';
import { statusOf, succeeded } from '../readmodel/answered.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { isRecorded } from './isRecorded.ts';
import { lookKey } from './keys.ts';
import { loadRow, readOf, type Loaded } from './loadRow.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';
import { withoutTexts } from './withoutTexts.ts';

/** A dossier could not be read, or the look not be recorded; without both it is not shown. */
export class DossierUnavailable extends Unavailable {
  override readonly name = 'DossierUnavailable';
}

/** Fresh row without a look; `shortened` costs the same for a complaint that is there as for one that is not. */
export async function read(
  deps: RegisterDeps,
  kenmerk: Kenmerk,
  { justNow = false, shortened = false }: ReadOptions,
): Promise<Complaint | undefined> {
  const known = justNow ? deps.fresh.of(kenmerk) : undefined;
  if (known) return known;
  const loaded = await loadRow(deps, kenmerk);
  if (shortened) return complaintOf(loaded, withoutTexts);
  const complaint = await complaintOf(loaded, deps.texts.complaintOf);
  if (complaint && loaded.kind === 'row') deps.fresh.put(complaint, loaded.row.counter);
  return complaint;
}

/** Fresh row and the look of this person, in one batch where the row is known (protocol.md §4). */
export async function open(
  deps: RegisterDeps,
  kenmerk: Kenmerk,
  look: { readonly by: Actor; readonly time: BusinessTime },
): Promise<Complaint | undefined> {
  if (deps.model.idOf(kenmerk) === undefined) {
    // Asked first, so that a number nobody gave out leaves no line in the log.
    const first = await loadRow(deps, kenmerk);
    if (first.kind !== 'row') return complaintOf(first, deps.texts.complaintOf);
  }
  const { request, judge } = readOf(deps, kenmerk);
  const key = lookKey(kenmerk, look.by.id, look.time.now);
  const answers = await deps.graph.batch([
    { ...request, id: 'row' },
    ...(deps.looks.has(key) ? [] : [lookAs(deps, { kenmerk, key, ...look })]),
  ]);
  const loaded = judge(answers.get('row'));
  if (loaded.kind !== 'row') return complaintOf(loaded, deps.texts.complaintOf);
  const isNew = succeeded(answers.get('look')) !== undefined;
  if (!isNew && !deps.looks.has(key) && !(await isRecorded(deps, key))) {
    const status = statusOf(answers.get('look'));
    throw new DossierUnavailable('the look was not recorded', { cause: status });
  }
  deps.looks.add(key);
  return complaintOf(loaded, deps.texts.complaintOf);
}

/** The line that somebody looked; nothing happens when there is no such row. */
const lookAs = (
  deps: RegisterDeps,
  { kenmerk, key, by, time }: { kenmerk: Kenmerk; key: string; by: Actor; time: BusinessTime },
): BatchPart => ({
  id: 'look',
  dependsOn: ['row'],
  method: 'POST',
  path: itemsPath(deps, 'Logboek'),
  body: {
    fields: {
      EntryKey: key,
      Kenmerk: kenmerk,
      Tijdstip: time.now,
      PersoonOid: by.id,
      Handeling: 'kijk',
    },
  },
});

async function complaintOf(
  loaded: Loaded,
  ofRow: (row: ComplaintRow) => Promise<Complaint | undefined> | Complaint | undefined,
): Promise<Complaint | undefined> {
  if (loaded.kind === 'absent') return undefined;
  if (loaded.kind === 'unreadable') {
    throw new DossierUnavailable('the row was not read', { cause: loaded.cause });
  }
  const complaint = loaded.kind === 'row' ? await ofRow(loaded.row) : undefined;
  if (complaint?.destroyed) return undefined;
  if (!complaint) throw new DossierUnavailable('the row is damaged', { cause: loaded.kind });
  return complaint;
}
