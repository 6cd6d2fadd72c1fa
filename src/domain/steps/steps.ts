import type { StepCode } from './codes.ts';
import type { DecideStep } from './decision.ts';
import { decideAcceptatieOngedaan } from './acceptatie-ongedaan.ts';
import { decideAccepteren } from './accepteren.ts';
import { decideAfschrift } from './afschrift.ts';
import { decideAfsluiten } from './afsluiten.ts';
import { consultSteps } from './consultSteps.ts';
import { decideAfzienVanHoren } from './afzien-van-horen.ts';
import { decideAkkoord } from './akkoord.ts';
import { decideAkkoordIntrekken } from './akkoord-intrekken.ts';
import { decideBesproken } from './besproken.ts';
import { decideBuitenBehandeling } from './buiten-behandeling.ts';
import { decideBriefNietBereikt } from './brief-niet-bereikt.ts';
import { decideBriefVerstuurd } from './brief-verstuurd.ts';
import { decideContactregel } from './contactregel.ts';
import { decideContactregelOpheffen } from './contactregel-opheffen.ts';
import { decideDoorverwijzen } from './doorverwijzen.ts';
import { decideDoorverwijzingAangekomen } from './doorverwijzing-aangekomen.ts';
import { decideDoorgestuurd } from './doorgestuurd.ts';
import { employeeSteps } from './employeeSteps.ts';
import { decideGebeurtenisVervallen } from './gebeurtenis-vervallen.ts';
import { decideGesprekVastleggen } from './gesprek-vastleggen.ts';
import { decideHeropenen } from './heropenen.ts';
import { decideHervatten } from './hervatten.ts';
import { decideHoorgesprekAfzeggen } from './hoorgesprek-afzeggen.ts';
import { decideHoorgesprekVerzetten } from './hoorgesprek-verzetten.ts';
import { decideHoorgesprekPlannen } from './hoorgesprek-plannen.ts';
import { decideHoorgesprekVastleggen } from './hoorgesprek-vastleggen.ts';
import { decideMeegelezen } from './meegelezen.ts';
import { decideNeutraliteit } from './neutraliteit.ts';
import { decideNietBereikt } from './niet-bereikt.ts';
import { decideOntvankelijkheid } from './ontvankelijkheid.ts';
import { decideOntvangstCorrigeren } from './ontvangst-corrigeren.ts';
import { ombudsmanSteps } from './ombudsmanSteps.ts';
import { decideOordeelConcept } from './oordeel-concept.ts';
import { decideOordeelGeopend } from './oordeel-geopend.ts';
import { decideOpgelostEnTevreden } from './opgelost-en-tevreden.ts';
import { decideOverWie } from './over-wie.ts';
import { decideSluitenNaStilte } from './sluiten-na-stilte.ts';
import { decideTerMeelezing } from './ter-meelezing.ts';
import { decideTermijnVerlengen } from './termijn-verlengen.ts';
import { decideTerugsturen } from './terugsturen.ts';
import { decideTevredenheid } from './tevredenheid.ts';
import { decideToewijzen } from './toewijzen.ts';
import { decideToewijzingOngedaan } from './toewijzing-ongedaan.ts';
import { decideVerderUitstel } from './verder-uitstel.ts';
import { decideVerlengingOngedaan } from './verlenging-ongedaan.ts';
import { decideVerteld } from './verteld.ts';
import { decideVoortgangsbericht } from './voortgangsbericht.ts';
import { decideWachten } from './wachten.ts';
import { decideWeigeren } from './weigeren.ts';
import { decideZelfBetrokken } from './zelf-betrokken.ts';
import { decideToetsen } from './toetsen.ts';
import { decideOpSchriftStellen } from './op-schrift-stellen.ts';
import { decideGezagInlichten } from './gezag-inlichten.ts';
import { decideGezagAdvies } from './gezag-advies.ts';
import { decideLeidinggevendeInlichten } from './leidinggevende-inlichten.ts';
import { decideBemiddelingVastleggen } from './bemiddeling-vastleggen.ts';
import { decideGeenBemiddeling } from './geen-bemiddeling.ts';
import { decideNaarCommissie } from './naar-commissie.ts';
import { decideRapportCommissie } from './rapport-commissie.ts';
import { decideAdviesCommissie } from './advies-commissie.ts';
import { decideBeslisserKiezen } from './beslisser-kiezen.ts';
import { decideNabesproken } from './nabesproken.ts';

/** Which decision belongs to which step; every door takes a step through this table. */
export const steps: { readonly [Step in StepCode]: DecideStep<Step> } = {
  'gesprek-vastleggen': decideGesprekVastleggen,
  'niet-bereikt': decideNietBereikt,
  'over-wie': decideOverWie,
  'opgelost-en-tevreden': decideOpgelostEnTevreden,
  besproken: decideBesproken,
  'zelf-betrokken': decideZelfBetrokken,
  toewijzen: decideToewijzen,
  'toewijzing-ongedaan': decideToewijzingOngedaan,
  accepteren: decideAccepteren,
  'acceptatie-ongedaan': decideAcceptatieOngedaan,
  weigeren: decideWeigeren,
  verteld: decideVerteld,
  afschrift: decideAfschrift,
  'hoorgesprek-plannen': decideHoorgesprekPlannen,
  'hoorgesprek-verzetten': decideHoorgesprekVerzetten,
  'hoorgesprek-afzeggen': decideHoorgesprekAfzeggen,
  'hoorgesprek-vastleggen': decideHoorgesprekVastleggen,
  'afzien-van-horen': decideAfzienVanHoren,
  'termijn-verlengen': decideTermijnVerlengen,
  'oordeel-concept': decideOordeelConcept,
  'ter-meelezing': decideTerMeelezing,
  meegelezen: decideMeegelezen,
  'oordeel-geopend': decideOordeelGeopend,
  akkoord: decideAkkoord,
  terugsturen: decideTerugsturen,
  'akkoord-intrekken': decideAkkoordIntrekken,
  'brief-verstuurd': decideBriefVerstuurd,
  tevredenheid: decideTevredenheid,
  afsluiten: decideAfsluiten,
  heropenen: decideHeropenen,
  'buiten-behandeling': decideBuitenBehandeling,
  doorverwijzen: decideDoorverwijzen,
  'doorverwijzing-aangekomen': decideDoorverwijzingAangekomen,
  'verder-uitstel': decideVerderUitstel,
  wachten: decideWachten,
  hervatten: decideHervatten,
  doorgestuurd: decideDoorgestuurd,
  ontvankelijkheid: decideOntvankelijkheid,
  neutraliteit: decideNeutraliteit,
  contactregel: decideContactregel,
  'contactregel-opheffen': decideContactregelOpheffen,
  'verlenging-ongedaan': decideVerlengingOngedaan,
  'ontvangst-corrigeren': decideOntvangstCorrigeren,
  'gebeurtenis-vervallen': decideGebeurtenisVervallen,
  'brief-niet-bereikt': decideBriefNietBereikt,
  voortgangsbericht: decideVoortgangsbericht,
  'sluiten-na-stilte': decideSluitenNaStilte,
  ...ombudsmanSteps,
  ...consultSteps,
  ...employeeSteps,
  toetsen: decideToetsen,
  'op-schrift-stellen': decideOpSchriftStellen,
  'gezag-inlichten': decideGezagInlichten,
  'gezag-advies': decideGezagAdvies,
  'leidinggevende-inlichten': decideLeidinggevendeInlichten,
  'bemiddeling-vastleggen': decideBemiddelingVastleggen,
  'geen-bemiddeling': decideGeenBemiddeling,
  'naar-commissie': decideNaarCommissie,
  'rapport-commissie': decideRapportCommissie,
  'advies-commissie': decideAdviesCommissie,
  'beslisser-kiezen': decideBeslisserKiezen,
  nabesproken: decideNabesproken,
};
