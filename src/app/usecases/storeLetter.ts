import type { LetterContent } from '../ports/documents.ts';
import type { LetterFacts } from '../../contract/letter.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Letter } from '../../domain/complaint/letter.ts';
import { openLetters } from '../../domain/steps/facts/letters.ts';
import type { BusinessTime } from '../command.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Deps } from './deps.ts';
import { letterFacts } from './letterFacts.ts';
import { signedLetter } from './signedLetter.ts';

/** Name of a letter's document in the complaint's folder; a letter made anew has another id, so another name. */
export const documentName = ({ kenmerk }: Complaint, { id }: Letter): string =>
  `${kenmerk}-${id}.docx`;

/** Stores the letters of a complaint; `whole` gives it with all its texts, where it is held shortened. */
export type StoreLetters = (
  complaint: Complaint,
  time: BusinessTime,
  whole?: () => Promise<Complaint | undefined>,
) => Promise<void>;

/**
 * Writes the documents of letters that have not left and are not stored yet. Storing a name twice leaves the
 * first, so any instance may do it again; what this one stored it does not ask again.
 */
export const storeLetters = (deps: Deps): StoreLetters => {
  const stored = new Set<string>();
  return async (complaint, time, whole) => {
    // One that has left was stored before; after a restart nobody need look.
    const wanted = openLetters(complaint).filter(
      (letter) => !stored.has(documentName(complaint, letter)),
    );
    if (wanted.length === 0) return;
    const full = whole === undefined ? complaint : await whole();
    if (full === undefined) return;
    for (const letter of wanted) {
      await storeLetter(deps, { complaint: full, letter }, time);
      stored.add(documentName(full, letter));
    }
  };
};

/** Writes and stores one letter; resolves with its bytes as they were written now. */
export async function storeLetter(
  deps: Deps,
  { complaint, letter }: { readonly complaint: Complaint; readonly letter: Letter },
  time: BusinessTime,
): Promise<Uint8Array> {
  const circumstances = circumstancesOf(deps, complaint.procedure, time);
  const facts = letterFacts(deps)(complaint, letter, circumstances);
  const bytes = await deps.writeLetter(contentOf(facts, deps));
  await deps.documents.store(complaint.kenmerk, documentName(complaint, letter), bytes);
  return bytes;
}

const contentOf = (facts: LetterFacts, deps: Deps): LetterContent => {
  const { subject, sections, signature } = signedLetter(deps)(facts);
  return {
    organisation: facts.organisation,
    addressee: [facts.addressee, ...(facts.address?.split(/\r?\n|,\s*/u) ?? [])].filter(
      (line) => line !== undefined && line !== '',
    ) as string[],
    date: longDate(facts.date),
    subject,
    kenmerk: facts.kenmerk,
    sections,
    signature,
  };
};

/** A day as it stands on paper. */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
