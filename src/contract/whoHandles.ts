import type { OfficeCode } from '../domain/organisation/office.ts';
import type { PersonView } from './view.ts';

/** Whom one turns to with a complaint; the same answer for everybody, and nothing of any complaint. */
export interface WhoHandlesView {
  readonly organisation: string;
  readonly people: readonly { readonly office: OfficeCode; readonly person: PersonView }[];
  /**
   * Who handles a complaint about somebody of that team, by the name of the team; with nobody where its office is
   * vacant. Empty where the procedure gives it to no office of the own team.
   */
  readonly teams: readonly { readonly team: string; readonly people: readonly PersonView[] }[];
}
