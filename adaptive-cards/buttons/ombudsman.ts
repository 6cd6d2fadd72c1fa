import type { OmbudsmanStep } from '../../src/contract/domainTypes.ts';
import type { Button } from '../cardContext.ts';
import { inTab } from './inTab.ts';

/** Names and words of the dossier are never typed or shown on a card: these steps open it. */
export const ombudsmanButtons: Readonly<Record<OmbudsmanStep, Button>> = {
  'kern-vastleggen': inTab('kern-vastleggen'),
  'trede-vastleggen': inTab('trede-vastleggen'),
  'toezegging-doen': inTab('toezegging-doen'),
  'toezegging-nagekomen': inTab('toezegging-nagekomen'),
  'toezegging-overdragen': inTab('toezegging-overdragen'),
  'verslag-voorleggen': inTab('verslag-voorleggen'),
  'reactie-vastleggen': inTab('reactie-vastleggen'),
  'lezingen-afronden': inTab('lezingen-afronden'),
  'persoon-toevoegen': inTab('persoon-toevoegen'),
  'getuige-gehoord': inTab('getuige-gehoord'),
  'stuk-toevoegen': inTab('stuk-toevoegen'),
  'opname-vastleggen': inTab('opname-vastleggen'),
  'ombudsman-oordeel': inTab('ombudsman-oordeel'),
  'les-gecontroleerd': inTab('les-gecontroleerd'),
  koppelen: inTab('koppelen'),
};
