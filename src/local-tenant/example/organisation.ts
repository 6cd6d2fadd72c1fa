import type { Person } from './person.ts';

/** Kinds of organisation that can be tried out locally, as they are named on the command line. */
export const organisationKinds = ['gemeente', 'politie', 'vlaanderen'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation that lives in the local tenant; invented, as everybody in it. */
export interface ExampleOrganisation {
  readonly name: string;
  /** Which procedure its complaints follow, as the app's configuration names it. */
  readonly procedure: 'emmen' | 'politie' | 'vlaanderen';
  /** Where everybody works. */
  readonly building: string;
  /** Alias of the persona the host page opens with: the complaints coordinator. */
  readonly defaultPersona: string;
  /** The complaints coordinator first. */
  readonly people: readonly Person[];
}
