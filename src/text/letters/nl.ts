import type { LetterKind } from '../../contract/domainTypes.ts';
import type { LetterFacts, LetterText } from '../../contract/letter.ts';
import { bodies } from '../common/nl/organisation.ts';
import { afdoening } from './nl/afdoening.ts';
import { andereBehandelaar } from './nl/andereBehandelaar.ts';
import { buitenBehandeling } from './nl/buitenBehandeling.ts';
import { antwoord } from './nl/antwoord.ts';
import { afzegging } from './nl/afzegging.ts';
import { contactregel, contactregelVoorbij } from './nl/contactregel.ts';
import { geslotenNaStilte } from './nl/geslotenNaStilte.ts';
import { nietBereikt } from './nl/nietBereikt.ts';
import { gespreksbevestiging } from './nl/gespreksbevestiging.ts';
import { informeelAfgerond } from './nl/informeelAfgerond.ts';
import { naarCommissie } from './nl/naarCommissie.ts';
import { ontvangstbevestiging } from './nl/ontvangstbevestiging.ts';
import { uitnodiging } from './nl/uitnodiging.ts';
import { verslag } from './nl/verslag.ts';
import { verderUitstel } from './nl/verderUitstel.ts';
import { voortgang } from './nl/voortgang.ts';
import { verdaging } from './nl/verdaging.ts';

const letters: Readonly<Record<LetterKind, (facts: LetterFacts) => LetterText>> = {
  ontvangstbevestiging,
  antwoord,
  verdaging,
  'informeel-afgerond': informeelAfgerond,
  'andere-behandelaar': andereBehandelaar,
  gespreksbevestiging,
  uitnodiging,
  afzegging,
  verslag,
  'naar-commissie': naarCommissie,
  afdoening,
  'buiten-behandeling': buitenBehandeling,
  'verder-uitstel': verderUitstel,
  'niet-bereikt': nietBereikt,
  voortgang,
  'gesloten-na-stilte': geslotenNaStilte,
  contactregel,
  'contactregel-voorbij': contactregelVoorbij,
};

/** The letters to the citizen in plain Dutch (B1); never a term within which he must answer. */
export const letterText = (facts: LetterFacts): LetterText => {
  const { body } = facts.sender;
  return {
    ...letters[facts.kind](facts),
    ...(body && { inNameOf: `Namens ${bodies[body]}` }),
  };
};
