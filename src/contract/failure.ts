/**
 * Why something was not done. One code is one sentence in `src/text/refusals`; parameters are dates,
 * numbers and colleagues' names, never anything of the dossier (working agreement 5).
 */
export type FailureCode =
  // Input
  | 'invalid-input' // fields say where
  | 'date-in-future'
  | 'received-before-event'
  | 'aanduiding-names-person'
  | 'aanduiding-has-contact-data'
  | 'contact-data-missing-for-channel'
  // Register
  | 'not-found'
  | 'not-known-yet'
  | 'too-large'
  | 'file-too-large'
  | 'file-kind' // its content is none of those that are taken
  | 'integrity-alarm'
  | 'no-number-free'
  | 'still-owes' // a message of this complaint is not stored yet
  // Retention
  | 'retention-unset'
  | 'not-closed'
  | 'retention-runs' // until
  | 'ombudsman-runs' // until
  // Rights and order
  | 'not-permitted'
  | 'already-done' // somebody else was first: `since` says who and when
  | 'not-now' // this step does not belong to this stage
  | 'superseded' // a newer version exists
  // Settings
  | 'setting-changed' // somebody else was first: `since` says who and when
  | 'settings-damaged' // somebody wrote in the row of the settings
  | 'nothing-changed'
  | 'own-office'
  | 'to-before-from'
  | 'already-holds'
  | 'seat-taken' // name
  | 'for-himself'
  | 'left-empty' // date
  | 'nobody-coordinates' // date
  | 'no-decrees-here'
  | 'decree-overlap'
  | 'decree-day-outside'
  | 'closes-before-opens'
  | 'reminder-outside'
  | 'last-day-untold'
  | 'manager-after-term'
  // Domain
  | 'involved' // Awb 9:7
  | 'same-person'
  | 'reason-required'
  | 'not-told-yet'
  | 'no-copy-yet'
  | 'copy-too-late' // less than two working days before the hearing
  | 'not-a-working-day'
  | 'accused-unknown'
  | 'waiver-not-lawful'
  | 'term-passed'
  | 'verdaging-spent'
  | 'whole-weeks-only'
  | 'klager-not-heard'
  | 'beklaagde-not-heard'
  | 'not-established' // judged while it cannot be established
  | 'nothing-searched' // not established, and nobody looked
  | 'check-not-ahead' // a lesson is looked at again on a day still to come
  | 'date-in-past'
  | 'promise-open' // something promised is open and nobody took it along
  | 'accounts-differ' // no round of wederhoor was held (O41)
  | 'reaction-open' // the other side was asked and has not reacted
  | 'silence-too-soon'
  | 'witness-not-heard'
  | 'consent-needed' // of the complainant, for a third party
  | 'employee-may-listen' // to a recording that was not announced
  | 'same-complaint'
  | 'not-read-along'
  | 'not-read' // asks once: read first or approve all the same
  | 'hold-over' // letter has left
  | 'hold-running' // letter may not leave yet
  | 'letter-open'
  | 'not-discussed'
  | 'ground-not-lawful' // not one of the profile's grounds
  | 'no-contact-yet' // experience.md §2, never 7
  | 'check-date-required'
  | 'no-verdaging-yet' // Awb 9:11 lid 3 comes after lid 2
  | 'does-not-extend'
  | 'referral-open'
  | 'outcome-not-in-procedure'
  | 'solution-required' // F18
  | 'no-judgement-reason-required' // F19
  | 'stop-by-whom' // F20
  | 'admissibility-first' // F9: judged before somebody handles it
  | 'not-forwarded' // day on which the coordinator received it is not known
  | 'other-channel' // F12: answered the way it came in
  | 'summary-required' // F16
  | 'tried-too-little' // experience.md §2, never 4
  | 'received-after-registration'
  | 'contact-restricted' // requirement E30
  | 'about-the-person' // requirement O60
  | 'talk-klager-first' // mediation: complainant, then employee (P13)
  | 'talk-medewerker-first'
  | 'committee-hears' // Awb 9:15
  | 'quorum' // too few members of the committee heard
  | 'no-report-yet'
  | 'no-advice-yet'
  | 'advice-other-parts'
  | 'deviation-unexplained' // Awb 9:16
  // Transport
  | 'unauthenticated'
  | 'guest'
  | 'other-tenant'
  | 'read-only'
  | 'unavailable' // SharePoint does not answer now; nothing was done
  | 'unexpected';

export interface FieldFailure {
  /** Path in the form, for instance `klager.contact.email`. */
  readonly field: string;
  readonly code:
    | 'required'
    | 'too-long'
    | 'too-short'
    | 'no-email'
    | 'no-url'
    | 'no-date'
    | 'no-number'
    | 'not-a-choice'
    | 'invalid'
    | FailureCode;
  readonly max?: number;
}

/** What others did since the person looked; names are colleagues in their working role. */
export interface ChangedSince {
  readonly by: string;
  readonly action: string;
  readonly at: string;
}

export interface Failure {
  readonly code: FailureCode;
  readonly fields?: readonly FieldFailure[];
  /** Dates (`yyyy-mm-dd`), numbers and names of colleagues used in the sentence. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly since?: readonly ChangedSince[];
  /** True when the only changes since were one's own. */
  readonly onlyYourself?: boolean;
  /** For the log and the support desk; no meaning outside. */
  readonly correlation?: string;
}
