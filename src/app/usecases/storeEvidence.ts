import { MOST_BYTES, type StoredFileView } from '../../contract/fileLimits.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import type { Actor } from '../command.ts';
import { openAs } from '../queries/opened.ts';
import type { Deps } from './deps.ts';
import { fileKindOf } from './fileKindOf.ts';

/**
 * Stores a file in the folder of a complaint, for who may add evidence to it now. It counts once the step names
 * it; the same content is the same file, so an upload may be sent again.
 *
 * @see requirement O22; issue 6 (uploads)
 */
export const storeEvidence =
  (deps: Deps) =>
  async (
    by: Actor,
    kenmerk: Kenmerk,
    bytes: Uint8Array,
  ): Promise<Outcome<StoredFileView, Failure>> => {
    const opened = await openAs(deps, 'dossier')(by, kenmerk);
    if (opened === undefined) return refuse({ code: 'not-found' });
    const { complaint, circumstances } = opened;
    if (!permittedSteps(complaint, by.id, circumstances).includes('stuk-toevoegen')) {
      return refuse({ code: 'not-permitted' });
    }
    if (bytes.length > MOST_BYTES) return refuse({ code: 'file-too-large' });
    const kind = fileKindOf(bytes);
    if (kind === undefined) return refuse({ code: 'file-kind' });
    const content = deps.digest(bytes).slice(0, 32);
    const document = `${kenmerk}-s${content}.${kind}`;
    await deps.documents.store(kenmerk, document, bytes);
    return accept({ document });
  };
