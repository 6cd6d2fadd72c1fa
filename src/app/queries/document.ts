import type { Failure } from '../../contract/failure.ts';
import type { ReportView } from '../../contract/reportView.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { documentName, longDate, storeLetter } from '../usecases/storeLetter.ts';
import { openAs, type Opened } from './opened.ts';
import { reportView } from './reportView.ts';

/**
 * Bytes of a piece of evidence or of a letter, by its name in the dossier; one that is not stored yet is written now. The
 * report is written each time, as it stands.
 */
export const document =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk, name: string): Promise<Outcome<Uint8Array, Failure>> => {
    const opened = await openAs(deps, 'dossier')(by, kenmerk);
    if (opened === undefined) return refuse({ code: 'not-found' });
    const report = reportView(deps, opened.complaint, opened.circumstances);
    if (report?.document === name) return accept(await writeReport(deps, report, opened));
    if (opened.complaint.evidence?.some(({ file }) => file?.document === name)) {
      const bytes = await deps.documents.read(`${kenmerk}/${name}`);
      return bytes ? accept(bytes) : refuse({ code: 'not-found' });
    }
    const letter = opened.complaint.letters.find(
      (one) => documentName(opened.complaint, one) === name,
    );
    if (letter === undefined) return refuse({ code: 'not-found' });
    const stored = await deps.documents.read(`${kenmerk}/${name}`);
    if (stored !== undefined) return accept(stored);
    const { complaint, circumstances } = opened;
    return accept(await storeLetter(deps, { complaint, letter }, circumstances.time));
  };

const writeReport = (
  { writeLetter, organisation }: Deps,
  { subject, sections }: ReportView,
  { complaint, circumstances }: Opened,
): Promise<Uint8Array> =>
  writeLetter({
    organisation: organisation.name,
    addressee: [],
    date: longDate(circumstances.time.today),
    subject,
    kenmerk: complaint.kenmerk,
    sections,
    signature: [],
  });
