import { odata } from '../client/odata.ts';
import { pause } from '../client/pause.ts';
import type { GraphAnswer } from '../port.ts';
import { statusOf, succeeded } from '../readmodel/answered.ts';
import { readListItems } from '../readmodel/listItem.ts';
import type { Attempt } from './attempt.ts';
import { isBehind } from './isBehind.ts';
import { readOf, type Loaded } from './loadRow.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/** A fresh row and whether this command was carried out on it before. */
export type LoadedForCommand =
  | Exclude<Loaded, { readonly kind: 'row' }>
  | (Extract<Loaded, { readonly kind: 'row' }> & { readonly own: boolean });

interface Wanted {
  readonly kenmerk: string;
  readonly command: string;
  readonly attempt: Attempt;
}

const mostReads = 3;
const shortPauseMs = 250;

/**
 * Step 1 of every command, the first time too: the row, and after it the own command id in its
 * outbox or in `Logboek`. A look-up that fails is not "not found" (protocol.md §1.1).
 */
export async function loadForCommand(
  deps: RegisterDeps,
  wanted: Wanted,
): Promise<LoadedForCommand> {
  let last: LoadedForCommand = { kind: 'unreadable', cause: 'not read in time' };
  for (let reads = 0; reads < mostReads && !wanted.attempt.isOver(); reads += 1) {
    const { loaded, waitMs } = await loadOnce(deps, wanted);
    if (loaded.kind !== 'unreadable') return loaded;
    deps.log('row-unreadable', { cause: String(loaded.cause) });
    last = loaded;
    await wanted.attempt.pause(waitMs);
  }
  return last;
}

async function loadOnce(
  deps: RegisterDeps,
  { kenmerk, command, attempt }: Wanted,
): Promise<{ readonly loaded: LoadedForCommand; readonly waitMs: number }> {
  const { request, judge } = readOf(deps, kenmerk);
  const timeLimitMs = attempt.timeLimitMs();
  const filter = `$filter=fields/Opdracht%20eq%20${odata(command)}`;
  const answers = await deps.graph.batch([
    { ...request, id: 'row', timeLimitMs },
    {
      id: 'log',
      // Read after the row: an entry that was cleaned from its outbox is in the log by then.
      dependsOn: ['row'],
      method: 'GET',
      path: `${itemsPath(deps, 'Logboek')}?${filter}&$expand=fields($select=Kenmerk,Opdracht)`,
      timeLimitMs,
    },
  ]);
  const log = answers.get('log');
  const waitMs = pause(answers.get('row')) ?? pause(log) ?? shortPauseMs;
  const loaded = judge(answers.get('row'));
  if (loaded.kind !== 'row') return { loaded, waitMs };

  if (loaded.row.outbox.some((entry) => entry.command === command)) {
    return { loaded: { ...loaded, own: true }, waitMs };
  }
  const logged = isLogged(log, { kenmerk, command });
  const behind = logged === false && (await isBehind(deps, loaded.row, timeLimitMs));
  if (logged === undefined || behind === undefined) {
    return { loaded: { kind: 'unreadable', cause: statusOf(log) }, waitMs };
  }
  return { loaded: behind ? { kind: 'damaged' } : { ...loaded, own: logged }, waitMs };
}

function isLogged(
  answer: GraphAnswer | undefined,
  wanted: { readonly kenmerk: string; readonly command: string },
): boolean | undefined {
  const lines = readListItems(succeeded(answer)?.body);
  return lines?.some(
    ({ fields }) => fields['Opdracht'] === wanted.command && fields['Kenmerk'] === wanted.kenmerk,
  );
}
