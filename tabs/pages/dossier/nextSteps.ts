import type { Ask } from '../../api/codes.ts';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import type { FormStep } from '../../steps/forms.ts';

const nextSteps: Readonly<Record<Ask, readonly FormStep[]>> = {
  'bel-eerst': ['gesprek-vastleggen', 'niet-bereikt', 'opgelost-en-tevreden'],
  'bel-opnieuw': ['gesprek-vastleggen', 'niet-bereikt', 'opgelost-en-tevreden'],
  'kies-behandelaar': ['toewijzen', 'over-wie', 'opgelost-en-tevreden'],
  'wacht-op-acceptatie': ['accepteren', 'weigeren', 'toewijzing-ongedaan'],
  'bespreek-met-team': ['besproken', 'heropenen'],
  'vertel-het-zelf': ['verteld'],
  'geef-afschrift': ['afschrift'],
  'hoor-klager': ['hoorgesprek-plannen', 'hoorgesprek-vastleggen', 'afzien-van-horen'],
  'hoor-beklaagde': ['hoorgesprek-plannen', 'hoorgesprek-vastleggen'],
  'hoorgesprek-komt': ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen', 'gesprek-vastleggen'],
  'leg-hoorgesprek-vast': ['hoorgesprek-vastleggen', 'hoorgesprek-afzeggen'],
  'leg-verslag-voor': ['verslag-voorleggen', 'lezingen-afronden'],
  'vraag-reactie': ['reactie-vastleggen'],
  'kom-toezegging-na': ['toezegging-nagekomen', 'toezegging-overdragen'],
  'controleer-les': ['les-gecontroleerd'],
  'schrijf-oordeel': ['oordeel-concept', 'ter-meelezing'],
  'lees-mee': ['meegelezen'],
  'lees-en-beslis': ['akkoord', 'terugsturen'],
  'pas-oordeel-aan': ['oordeel-concept', 'ter-meelezing'],
  'brief-wacht': ['akkoord-intrekken'],
  'verstuur-brief': ['brief-verstuurd'],
  'vraag-tevredenheid': ['tevredenheid', 'niet-bereikt'],
  'sluit-af': ['afsluiten'],
  'bied-schriftelijk-horen': ['hoorgesprek-plannen', 'hoorgesprek-vastleggen', 'afzien-van-horen'],
  'volg-doorverwijzing': ['doorverwijzing-aangekomen'],
  'kijk-opnieuw': ['heropenen', 'buiten-behandeling'],
  'leg-ontvangst-vast': ['doorgestuurd', 'heropenen'],
  'toets-ontvankelijkheid': ['ontvankelijkheid', 'gesprek-vastleggen', 'opgelost-en-tevreden'],
  'toets-neutraliteit': ['neutraliteit'],
  toets: ['toetsen', 'toewijzen'],
  'stel-op-schrift': ['op-schrift-stellen', 'toewijzen'],
  'licht-gezag-in': ['gezag-inlichten', 'toewijzen'],
  'licht-leidinggevende-in': ['leidinggevende-inlichten'],
  'spreek-medewerker': ['gesprek-vastleggen', 'geen-bemiddeling'],
  bemiddel: ['bemiddeling-vastleggen', 'geen-bemiddeling', 'naar-commissie'],
  'vraag-commissie': ['naar-commissie', 'opgelost-en-tevreden', 'bemiddeling-vastleggen'],
  'maak-rapport': ['rapport-commissie'],
  'commissie-hoort': ['hoorgesprek-plannen', 'hoorgesprek-vastleggen', 'afzien-van-horen'],
  'schrijf-advies': ['advies-commissie'],
  'kies-beslisser': ['beslisser-kiezen'],
  'bespreek-na': ['nabesproken', 'afsluiten'],
  'kies-ander': ['toewijzen', 'gesprek-vastleggen'],
  'verleng-termijn': ['termijn-verlengen', 'gesprek-vastleggen', 'toewijzen'],
  niets: ['heropenen'],
};

/** Steps that answer what a complaint asks for, the most useful first; the first permitted one is the primary button. */
export const nextStepsOf = ({ ask, drafts }: DossierView): readonly FormStep[] =>
  // What is written is read along next; writing more stays possible.
  ask === 'schrijf-oordeel' && drafts.length > 0 ? nextSteps[ask].toReversed() : nextSteps[ask];
