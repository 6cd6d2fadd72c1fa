import { gemeente } from './gemeente.ts';
import type { ExampleOrganisation, OrganisationKind } from './organisation.ts';
import { politie } from './politie.ts';
import { vlaanderen } from './vlaanderen.ts';

/** Every organisation that can be tried out locally. */
export const organisations: Readonly<Record<OrganisationKind, ExampleOrganisation>> = {
  gemeente,
  politie,
  vlaanderen,
};
