import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import type { Profile } from '../../domain/procedure/profile.ts';

/** The procedure profiles this organisation works with. */
export interface Procedures {
  /** With what the organisation set for itself. */
  of(code: ProcedureCode): Profile;
  /** As it stands in its profile. */
  written(code: ProcedureCode): Profile;
  /** Procedure of a new complaint. */
  readonly standard: ProcedureCode;
  /** Years a file is kept as the configuration of the app says; absent where it says nothing. */
  readonly configuredRetention?: number;
}
