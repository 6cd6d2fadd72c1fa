import type { OfficeCode } from '../domain/organisation/office.ts';
import type { PersonView } from './view.ts';

/** Whom one turns to with a complaint; the same answer for everybody, and nothing of any complaint. */
export interface WhoHandlesView {
  readonly organisation: string;
  readonly people: readonly { readonly office: OfficeCode; readonly person: PersonView }[];
}
