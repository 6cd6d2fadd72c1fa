import type { OmbudsmanStep } from '../../../../src/domain/steps/codes.ts';
import type { StepInputs } from '../../../../src/domain/steps/input.ts';
import { day, id, type Story } from './story.ts';

/** Something to fill in for every step in the spirit of the Nationale ombudsman, good or bad. */
export const ombudsmanInputs = (
  { moment, complaint }: Story,
  chance: number,
): Pick<StepInputs, OmbudsmanStep> => {
  const on = day(moment.slice(0, 10));
  const promise = `t${(chance % Math.max(1, complaint.promises?.length ?? 0)) + 1}`;
  return {
    'kern-vastleggen': { core: 'Gehoord worden.', motives: ['gehoord-worden'] },
    'trede-vastleggen': { to: chance % 2 === 0 ? 2 : 1, reason: 'Zo is het.' },
    'toezegging-doen': { what: 'Bellen.', owner: id('tl-balie'), due: on, whom: 'klager' },
    'toezegging-nagekomen': { promise, on },
    'toezegging-overdragen': { promise, person: id('coordinator'), reason: 'Verlof.' },
    'verslag-voorleggen': { side: chance % 2 === 0 ? 'klager' : 'beklaagde', on },
    'reactie-vastleggen': { on, as: chance % 2 === 0 ? 'klopt' : 'andere-lezing', text: 'Nee.' },
    'lezingen-afronden': { as: 'definitief', reason: 'Alles is gezegd.' },
    'persoon-toevoegen': { role: chance % 2 === 0 ? 'getuige' : 'derde', name: 'Roelie' },
    'getuige-gehoord': { witness: 'p1', record: 'Zag het ook.' },
    'stuk-toevoegen': { what: 'Foto.', from: 'klager', received: on },
    'opname-vastleggen': { madeBy: 'klager', announced: chance % 2 === 0 },
    'ombudsman-oordeel': { body: 'nationale-ombudsman', outcome: 'gegrond', on },
    'les-gecontroleerd': { helped: 'ja', note: 'Minder klachten.' },
    koppelen: { why: 'zelfde-thema', other: 'K-2026-0002' },
  };
};
