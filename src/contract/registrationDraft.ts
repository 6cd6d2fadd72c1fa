/** A form as far as it was filled in, by the path of each field (`klager.contact.email`). */
export type DraftValues = Readonly<Record<string, string | boolean>>;

/** What is kept of a form while it is typed. */
export interface FormDraft {
  /** Id of the command this form will be: the same form sent twice is one complaint. */
  readonly command: string;
  readonly values: DraftValues;
  /** What changed fields held before, where others may save the same meanwhile. */
  readonly base?: DraftValues;
  /** What was written elsewhere in a field of which no text was chosen yet. */
  readonly theirs?: Readonly<Record<string, string>>;
}
