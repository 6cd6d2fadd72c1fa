import type { Failure } from '../../contract/failure.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { documentName, storeLetter } from '../usecases/storeLetter.ts';
import { openAs } from './opened.ts';

/** Bytes of a letter's document, by its name in the dossier; one that is not stored yet is written now. */
export const document =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk, name: string): Promise<Outcome<Uint8Array, Failure>> => {
    const opened = await openAs(deps, 'dossier')(by, kenmerk);
    const letter = opened?.complaint.letters.find(
      (one) => documentName(opened.complaint, one) === name,
    );
    if (opened === undefined || letter === undefined) return refuse({ code: 'not-found' });
    const stored = await deps.documents.read(`${kenmerk}/${name}`);
    if (stored !== undefined) return accept(stored);
    const { complaint, circumstances } = opened;
    return accept(await storeLetter(deps, { complaint, letter }, circumstances.time));
  };
