import type { ProcedureCode } from '../domain/complaint/kenmerk.ts';
import type { Profile } from '../domain/procedure/profile.ts';
import { emmen } from './emmen.ts';
import { politie } from './politie.ts';
import { vlaanderen } from './vlaanderen.ts';

/** Every procedure the product knows, by its code. */
export const profiles: Readonly<Record<ProcedureCode, Profile>> = { emmen, politie, vlaanderen };
