import type { ProcedureSteps, StepNature } from '../domain/procedure/handling.ts';
import type { ConsultStep, OmbudsmanStep } from '../domain/steps/codes.ts';

/** In the spirit of the Nationale ombudsman (law.md §5): guides, but for promises, over which nothing closes. */
const ombudsmanSteps: Readonly<Record<OmbudsmanStep, StepNature>> = {
  'kern-vastleggen': 'richtsnoer',
  'trede-vastleggen': 'richtsnoer',
  'toezegging-doen': 'richtsnoer',
  'toezegging-nagekomen': 'poort',
  'toezegging-overdragen': 'richtsnoer',
  'verslag-voorleggen': 'richtsnoer',
  'reactie-vastleggen': 'richtsnoer',
  'lezingen-afronden': 'richtsnoer',
  'persoon-toevoegen': 'richtsnoer',
  'getuige-gehoord': 'richtsnoer',
  'stuk-toevoegen': 'richtsnoer',
  'opname-vastleggen': 'richtsnoer',
  'ombudsman-oordeel': 'richtsnoer',
  'les-gecontroleerd': 'richtsnoer',
  koppelen: 'richtsnoer',
};

/** Asking colleagues who do not see the dossier (O62, O64). */
const consultSteps: Readonly<Record<ConsultStep, StepNature>> = {
  'vraag-stellen': 'richtsnoer',
  'vraag-beantwoorden': 'richtsnoer',
  'vraag-intrekken': 'richtsnoer',
  'oplossing-vragen': 'richtsnoer',
  'oplossing-beslissen': 'richtsnoer',
};

/** Steps that every procedure knows: contact first, somebody who was not involved, four eyes, a letter, after-care. */
const commonSteps: ProcedureSteps = {
  'gesprek-vastleggen': 'richtsnoer',
  'niet-bereikt': 'richtsnoer',
  'over-wie': 'richtsnoer',
  'opgelost-en-tevreden': 'richtsnoer',
  'zelf-betrokken': 'poort',
  toewijzen: 'poort',
  'toewijzing-ongedaan': 'richtsnoer',
  accepteren: 'poort',
  'acceptatie-ongedaan': 'richtsnoer',
  weigeren: 'richtsnoer',
  verteld: 'richtsnoer',
  'oordeel-concept': 'poort',
  'ter-meelezing': 'poort',
  'oordeel-geopend': 'richtsnoer',
  'brief-verstuurd': 'poort',
  tevredenheid: 'richtsnoer',
  afsluiten: 'poort',
  heropenen: 'richtsnoer',
  doorverwijzen: 'richtsnoer',
  'doorverwijzing-aangekomen': 'poort',
  wachten: 'richtsnoer',
  voortgangsbericht: 'richtsnoer',
  hervatten: 'richtsnoer',
  'ontvangst-corrigeren': 'richtsnoer',
  'gebeurtenis-vervallen': 'richtsnoer',
  ...ombudsmanSteps,
  ...consultSteps,
  // By the employee's own press; who handles it puts down what he says otherwise (O41).
  'eigen-reactie': 'richtsnoer',
};

/** Flanders: how it comes to the coordinator, whether it is admissible, and whether the handling was neutral (F7-F12, F23). */
export const flemishSteps: ProcedureSteps = {
  ...commonSteps,
  doorgestuurd: 'poort',
  ontvankelijkheid: 'poort',
  neutraliteit: 'poort',
};

/** What the Awb adds: the copy, both sides heard or a lawful ground, extension, and not handling it on a ground of the law (art. 9:8-9:11). */
export const awbSteps: ProcedureSteps = {
  ...commonSteps,
  verteld: 'poort',
  afschrift: 'poort',
  'hoorgesprek-plannen': 'richtsnoer',
  'hoorgesprek-verzetten': 'richtsnoer',
  'hoorgesprek-afzeggen': 'richtsnoer',
  'uitnodiging-beantwoorden': 'richtsnoer',
  'hoorgesprek-vastleggen': 'poort',
  'afzien-van-horen': 'richtsnoer',
  'termijn-verlengen': 'richtsnoer',
  meegelezen: 'poort',
  akkoord: 'poort',
  terugsturen: 'richtsnoer',
  'akkoord-intrekken': 'richtsnoer',
  // Where nobody is left to approve a verdict that was handed on (experience.md §1).
  'beslisser-kiezen': 'richtsnoer',
  'buiten-behandeling': 'poort',
  'verder-uitstel': 'richtsnoer',
  // Closing waits for the answer, or for three attempts to get one (E41).
  tevredenheid: 'poort',
  'verlenging-ongedaan': 'richtsnoer',
  'brief-niet-bereikt': 'richtsnoer',
  'sluiten-na-stilte': 'richtsnoer',
  contactregel: 'richtsnoer',
  'contactregel-opheffen': 'richtsnoer',
  // Each side has the other's account, and known witnesses are heard (O41, O43).
  'reactie-vastleggen': 'poort',
  'getuige-gehoord': 'poort',
};

/** What two phases add: test, mediation, and a committee that advises before the politiechef decides (P6). */
export const twoPhaseSteps: ProcedureSteps = {
  ...awbSteps,
  toetsen: 'richtsnoer',
  // K1: an oral complaint is written down together, and never waits for it.
  'op-schrift-stellen': 'richtsnoer',
  'gezag-inlichten': 'richtsnoer',
  'gezag-advies': 'richtsnoer',
  'leidinggevende-inlichten': 'richtsnoer',
  'bemiddeling-vastleggen': 'richtsnoer',
  'geen-bemiddeling': 'richtsnoer',
  'naar-commissie': 'poort',
  'rapport-commissie': 'poort',
  'advies-commissie': 'poort',
  nabesproken: 'richtsnoer',
};
