import type { ProfileSource } from '../../../contract/profileLines.ts';
import { citationText, type Citation } from '../../../domain/procedure/citation.ts';

/** A choice of the organisation, set down in its profile. */
export const ofOrganisation: ProfileSource = { kind: 'organisatie' };
const ofProduct: ProfileSource = { kind: 'standaard' };
/** Rules that an organisation made for itself; everything else that is cited is a law. */
const regulations: ReadonlySet<Citation['law']> = new Set([
  'Procesbeschrijving klachten Emmen',
  'Klachtenprocedure lokaal bestuur',
]);
/** What says so: a law, or a rule that the organisation made. */
export const cited = (basis: Citation): ProfileSource => ({
  kind: regulations.has(basis.law) ? 'regeling' : 'wet',
  citation: citationText(basis),
});

/** Whose choice a part is: of the product where it is as that proposes it. */
export const chosen = (own: unknown, proposed: unknown): ProfileSource =>
  JSON.stringify(own) === JSON.stringify(proposed) ? ofProduct : ofOrganisation;

/** The same, where it may have been set on the page itself. */
export const chosenHere = (
  own: unknown,
  { written, proposed }: { readonly written: unknown; readonly proposed: unknown },
): ProfileSource =>
  JSON.stringify(own) === JSON.stringify(written) ? chosen(written, proposed) : { kind: 'hier' };
