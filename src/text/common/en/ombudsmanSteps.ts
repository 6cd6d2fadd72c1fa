import type { Ask, OmbudsmanStep } from '../../../domain/steps/codes.ts';

type OmbudsmanAsk = Extract<
  Ask,
  'leg-verslag-voor' | 'vraag-reactie' | 'kom-toezegging-na' | 'controleer-les'
>;

/** Titles of buttons, at most 22 characters. */
export const ombudsmanSteps: Record<OmbudsmanStep, string> = {
  'kern-vastleggen': 'Record the core',
  'trede-vastleggen': 'Rung of the ladder',
  'toezegging-doen': 'Make a promise',
  'toezegging-nagekomen': 'Promise kept',
  'toezegging-overdragen': 'Hand over promise',
  'verslag-voorleggen': 'Put record to other',
  'reactie-vastleggen': 'Record reaction',
  'lezingen-afronden': 'Conclude accounts',
  'persoon-toevoegen': 'Add person',
  'getuige-gehoord': 'Record witness',
  'stuk-toevoegen': 'Add evidence',
  'opname-vastleggen': 'Record a recording',
  'ombudsman-oordeel': 'Outside verdict',
  'les-gecontroleerd': 'Check lesson',
  koppelen: 'Link complaint',
};

/** As a line of the log. */
export const ombudsmanActions: Record<OmbudsmanStep, string> = {
  'kern-vastleggen': 'recorded the core of the complaint',
  'trede-vastleggen': 'changed the rung of the complaint ladder',
  'toezegging-doen': 'recorded a promise',
  'toezegging-nagekomen': 'recorded that a promise was kept',
  'toezegging-overdragen': 'handed over a promise',
  'verslag-voorleggen': 'put the record to the other side',
  'reactie-vastleggen': 'recorded a reaction to the record',
  'lezingen-afronden': 'concluded the accounts of both sides',
  'persoon-toevoegen': 'added a person',
  'getuige-gehoord': 'recorded a witness',
  'stuk-toevoegen': 'added evidence',
  'opname-vastleggen': 'recorded a recording',
  'ombudsman-oordeel': 'recorded a verdict from outside',
  'les-gecontroleerd': 'checked whether the lesson helped',
  koppelen: 'linked the complaint',
};

/** Said after the step. */
export const ombudsmanDone: Record<OmbudsmanStep, string> = {
  'kern-vastleggen': 'The core is recorded.',
  'trede-vastleggen': 'The rung is recorded.',
  'toezegging-doen': 'The promise is recorded. We ask on the working day before.',
  'toezegging-nagekomen': 'Recorded that the promise was kept.',
  'toezegging-overdragen': 'The promise is handed over.',
  'verslag-voorleggen': 'Recorded that the record was put to the other side.',
  'reactie-vastleggen': 'The reaction is recorded.',
  'lezingen-afronden': 'Recorded that the accounts are complete.',
  'persoon-toevoegen': 'The person is added.',
  'getuige-gehoord': 'The witness is recorded.',
  'stuk-toevoegen': 'The evidence is added.',
  'opname-vastleggen': 'The recording is recorded.',
  'ombudsman-oordeel': 'The verdict from outside is recorded.',
  'les-gecontroleerd': 'Recorded whether the lesson helped.',
  koppelen: 'The complaint is linked.',
};

export const ombudsmanAsks: Record<OmbudsmanAsk, string> = {
  'leg-verslag-voor': 'Put the record to the other side',
  'vraag-reactie': 'Ask for a reaction to the record',
  'kom-toezegging-na': 'See to it that a promise is kept',
  'controleer-les': 'Check whether the lesson helped',
};

export const ombudsmanWaits: Record<OmbudsmanAsk, string> = {
  'leg-verslag-voor': 'the record being put to the other side',
  'vraag-reactie': 'a reaction to the record',
  'kom-toezegging-na': 'a promise to be kept',
  'controleer-les': 'whether the lesson helped',
};

/** How things stand, on a card. */
export const ombudsmanSituations: Record<OmbudsmanAsk, string> = {
  'leg-verslag-voor': 'Both sides tell it differently.',
  'vraag-reactie': 'The other side has the record. There is no reaction yet.',
  'kom-toezegging-na': 'Something promised must be done now. What it is stands in the file.',
  'controleer-les': 'The complaint is closed. The day of the lesson has come.',
};
