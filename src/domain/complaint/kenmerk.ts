/** Number of a complaint as citizen and colleague know it: `K-2026-0001`, gap-free within its year. */
export type Kenmerk = string & { readonly __brand: 'Kenmerk' };

/** Entra object id of a person. */
export type PersonId = string & { readonly __brand: 'PersonId' };

/** Which procedure profile a complaint follows. */
export type ProcedureCode = 'emmen' | 'politie' | 'vlaanderen';
