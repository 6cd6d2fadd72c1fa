import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** An e-mail to a colleague: what is asked and the kenmerk, nothing of the dossier (experience.md §3). */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** From the shared mailbox of the organisation, where it has one. */
export interface Mailer {
  /** `accepted`: the mail server took it, and no more is known; `refused`: it did not, or nobody knows. */
  write(to: PersonId, mail: Mail): Promise<'accepted' | 'refused'>;
}
