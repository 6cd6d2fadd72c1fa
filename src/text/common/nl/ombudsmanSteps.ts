import type { Ask, OmbudsmanStep } from '../../../domain/steps/codes.ts';

type OmbudsmanAsk = Extract<
  Ask,
  'leg-verslag-voor' | 'vraag-reactie' | 'kom-toezegging-na' | 'controleer-les'
>;

/** Titles of buttons, at most 22 characters. */
export const ombudsmanSteps: Record<OmbudsmanStep, string> = {
  'kern-vastleggen': 'Kern vastleggen',
  'trede-vastleggen': 'Trede van de ladder',
  'toezegging-doen': 'Toezegging doen',
  'toezegging-nagekomen': 'Toezegging nagekomen',
  'toezegging-overdragen': 'Toezegging overdragen',
  'verslag-voorleggen': 'Verslag voorleggen',
  'reactie-vastleggen': 'Reactie vastleggen',
  'lezingen-afronden': 'Verhalen afronden',
  'persoon-toevoegen': 'Persoon toevoegen',
  'getuige-gehoord': 'Getuige vastleggen',
  'stuk-toevoegen': 'Stuk toevoegen',
  'opname-vastleggen': 'Opname vastleggen',
  'ombudsman-oordeel': 'Oordeel van buiten',
  'les-gecontroleerd': 'Les nakijken',
  koppelen: 'Klacht koppelen',
};

/** As a line of the log. */
export const ombudsmanActions: Record<OmbudsmanStep, string> = {
  'kern-vastleggen': 'heeft de kern van de klacht vastgelegd',
  'trede-vastleggen': 'heeft de trede van de klachtladder veranderd',
  'toezegging-doen': 'heeft een toezegging vastgelegd',
  'toezegging-nagekomen': 'heeft vastgelegd dat een toezegging is nagekomen',
  'toezegging-overdragen': 'heeft een toezegging overgedragen',
  'verslag-voorleggen': 'heeft het verslag aan de andere kant voorgelegd',
  'reactie-vastleggen': 'heeft een reactie op het verslag vastgelegd',
  'lezingen-afronden': 'heeft de verhalen van beide kanten afgerond',
  'persoon-toevoegen': 'heeft een persoon toegevoegd',
  'getuige-gehoord': 'heeft een getuige vastgelegd',
  'stuk-toevoegen': 'heeft een stuk toegevoegd',
  'opname-vastleggen': 'heeft een opname vastgelegd',
  'ombudsman-oordeel': 'heeft een oordeel van buiten vastgelegd',
  'les-gecontroleerd': 'heeft nagekeken of de les hielp',
  koppelen: 'heeft de klacht gekoppeld',
};

/** Said after the step. */
export const ombudsmanDone: Record<OmbudsmanStep, string> = {
  'kern-vastleggen': 'De kern is vastgelegd.',
  'trede-vastleggen': 'De trede is vastgelegd.',
  'toezegging-doen': 'De toezegging staat erin. We vragen het de werkdag ervoor.',
  'toezegging-nagekomen': 'Vastgelegd dat de toezegging is nagekomen.',
  'toezegging-overdragen': 'De toezegging is overgedragen.',
  'verslag-voorleggen': 'Vastgelegd dat het verslag is voorgelegd.',
  'reactie-vastleggen': 'De reactie is vastgelegd.',
  'lezingen-afronden': 'Vastgelegd dat beide verhalen klaar zijn.',
  'persoon-toevoegen': 'De persoon is toegevoegd.',
  'getuige-gehoord': 'De getuige is vastgelegd.',
  'stuk-toevoegen': 'Het stuk is toegevoegd.',
  'opname-vastleggen': 'De opname is vastgelegd.',
  'ombudsman-oordeel': 'Het oordeel van buiten is vastgelegd.',
  'les-gecontroleerd': 'Vastgelegd of de les hielp.',
  koppelen: 'De klacht is gekoppeld.',
};

export const ombudsmanAsks: Record<OmbudsmanAsk, string> = {
  'leg-verslag-voor': 'Leg het verslag voor aan de andere kant',
  'vraag-reactie': 'Vraag om een reactie op het verslag',
  'kom-toezegging-na': 'Zorg dat een toezegging wordt nagekomen',
  'controleer-les': 'Kijk na of de les heeft geholpen',
};

export const ombudsmanWaits: Record<OmbudsmanAsk, string> = {
  'leg-verslag-voor': 'het voorleggen van het verslag',
  'vraag-reactie': 'een reactie op het verslag',
  'kom-toezegging-na': 'het nakomen van een toezegging',
  'controleer-les': 'het antwoord of de les hielp',
};

/** How things stand, on a card. */
export const ombudsmanSituations: Record<OmbudsmanAsk, string> = {
  'leg-verslag-voor': 'Beide kanten vertellen het anders.',
  'vraag-reactie': 'Het verslag ligt bij de andere kant. Er is nog geen reactie.',
  'kom-toezegging-na': 'Er is iets beloofd dat nu af moet zijn. Wat, staat in het dossier.',
  'controleer-les': 'De klacht is afgesloten. De dag van de les is er.',
};
