import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Accused, Klager } from '../complaint/registration.ts';

/** Somebody proposed who did not take it. */
export interface Declined {
  readonly person: PersonId;
  /** `overgenomen`: it was given to somebody else while he had it. */
  readonly code: 'zelf-betrokken' | 'afwezig' | 'anders' | 'overgenomen';
  /** Of `afwezig`: last day, inclusive. */
  readonly until?: IsoDate;
  /** Of `overgenomen`: the day on which somebody else was asked. */
  readonly on?: IsoDate;
}

/** What the matrix is asked. */
export interface MatrixQuestion {
  /** At least one; the first is the one registered. */
  readonly accused: readonly [Accused, ...Accused[]];
  readonly klager: Pick<Klager, 'kind' | 'personId'>;
  /** Who said, or of whom it was found, that he has to do with it himself; also every colleague who is a witness. */
  readonly involved: readonly PersonId[];
  readonly declined: readonly Declined[];
}

/** What a complaint asks the matrix. */
export function questionOf(complaint: Complaint): MatrixQuestion {
  const { accused, klager } = complaint.registration;
  return {
    accused: [accused],
    klager,
    involved: [
      ...complaint.involved.map(({ person }) => person),
      // Who saw it happen was there (Awb 9:7 lid 1).
      ...(complaint.others ?? []).flatMap(({ role, personId }) =>
        role === 'getuige' && personId !== undefined ? [personId] : [],
      ),
    ],
    declined: [...saidNo(complaint), ...takenOver(complaint)],
  };
}

/** The same for when it is to be taken from who has it: somebody else is to be named, and not him. */
export function questionInstead(
  complaint: Complaint,
  { to, today }: { readonly to: PersonId; readonly today: IsoDate },
): MatrixQuestion {
  const question = questionOf(complaint);
  const given = { person: to, code: 'overgenomen', on: today } as const;
  return { ...question, declined: [...question.declined, given] };
}

const saidNo = ({ assignments }: Complaint): readonly Declined[] =>
  assignments.flatMap(({ to, declined }) =>
    declined === undefined
      ? []
      : [
          {
            person: to,
            code: declined.why.code,
            ...(declined.why.code === 'afwezig' && { until: declined.why.until }),
          },
        ],
  );

// Taken back before anybody else was asked is a mistake mended, and says nothing of him.
const takenOver = ({ assignments }: Complaint): readonly Declined[] =>
  assignments.flatMap(({ to, undone }, at) => {
    const next = assignments[at + 1];
    return undone !== undefined && next?.at === undone.at
      ? [{ person: to, code: 'overgenomen', on: next.on }]
      : [];
  });
