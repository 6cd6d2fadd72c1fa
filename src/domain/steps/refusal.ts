/** Why a decision is refused; the same literals as `FailureCode` of the contract, which the domain may not import. */
export type StepRefusalCode =
  | 'invalid-input'
  | 'date-in-future'
  | 'received-before-event'
  | 'aanduiding-names-person'
  | 'aanduiding-has-contact-data'
  | 'contact-data-missing-for-channel'
  | 'not-found'
  | 'not-permitted'
  | 'not-now'
  | 'superseded'
  | 'involved'
  | 'same-person'
  | 'reason-required'
  | 'not-told-yet'
  | 'no-copy-yet'
  | 'copy-too-late'
  | 'not-a-working-day'
  | 'accused-unknown'
  | 'waiver-not-lawful'
  | 'term-passed'
  | 'verdaging-spent'
  | 'whole-weeks-only'
  | 'klager-not-heard'
  | 'beklaagde-not-heard'
  | 'not-established'
  | 'nothing-searched'
  | 'check-not-ahead'
  | 'date-in-past'
  | 'promise-open'
  | 'accounts-differ'
  | 'reaction-open'
  | 'silence-too-soon'
  | 'witness-not-heard'
  | 'consent-needed'
  | 'employee-may-listen'
  | 'same-complaint'
  | 'not-read-along'
  | 'not-read'
  | 'hold-over'
  | 'hold-running'
  | 'letter-open'
  | 'not-discussed'
  | 'ground-not-lawful'
  | 'no-contact-yet'
  | 'check-date-required'
  | 'no-verdaging-yet'
  | 'does-not-extend'
  | 'referral-open'
  | 'outcome-not-in-procedure'
  | 'solution-required'
  | 'no-judgement-reason-required'
  | 'stop-by-whom'
  | 'admissibility-first'
  | 'not-forwarded'
  | 'other-channel'
  | 'summary-required'
  | 'tried-too-little'
  | 'contact-restricted'
  | 'about-the-person'
  | 'received-after-registration'
  | 'talk-klager-first'
  | 'talk-medewerker-first'
  | 'committee-hears'
  | 'quorum'
  | 'no-report-yet'
  | 'no-advice-yet'
  | 'advice-other-parts'
  | 'deviation-unexplained';

export interface RefusedField {
  /** Path in the form, for instance `klager.contact.email`. */
  readonly field: string;
  readonly code: StepRefusalCode | 'required' | 'too-long' | 'invalid';
  readonly max?: number;
}

/** An expected refusal of a decision. */
export interface StepRefusal {
  readonly code: StepRefusalCode;
  readonly fields?: readonly RefusedField[];
  /** Dates and numbers of the sentence; never anything of the dossier. */
  readonly params?: Readonly<Record<string, string | number>>;
}
