import type { Length, PublicFacts } from '../../../contract/publicText.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import type { TermRule } from '../../../domain/procedure/terms.ts';
import { present } from '../../../domain/shared/present.ts';

type Own = Pick<PublicFacts, 'organisation' | 'privacyStatement'>;

/**
 * What citizens may know of the procedure, as it is set now: it never differs from what the app does.
 *
 * @see requirement O24
 */
export const publicFacts = (profile: Profile, own: Own): PublicFacts => {
  const { terms, intake, nudges, closing } = profile;
  const letterFirst = intake.confirmation === 'met-ontvankelijkheid';
  return {
    ...own,
    settle: lengthOf(terms.settle),
    ...present({
      callWithin: letterFirst ? undefined : nudges.firstCall.workingDays,
      firstLetter: terms.further.antwoord && lengthOf(terms.further.antwoord),
      withAdviser: terms.settleWithAdviser && lengthOf(terms.settleWithAdviser),
      extension: terms.verdaging?.weeks,
    }),
    ...(closing.ombudsman === 'eigen-tekst' && { ownSecondLine: closing.text ?? '' }),
  };
};

const lengthOf = ({ length }: TermRule): Length =>
  'weeks' in length
    ? { unit: 'weken', count: length.weeks }
    : 'years' in length
      ? { unit: 'jaren', count: length.years }
      : { unit: 'dagen', count: length.days };
