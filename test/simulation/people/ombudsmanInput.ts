import type { OmbudsmanStep } from '../../../src/domain/steps/codes.ts';
import type { Filling } from './inputs.ts';

/** Something to fill in for a step in the spirit of the Nationale ombudsman, as somebody types it. */
export function ombudsmanInput(
  step: OmbudsmanStep,
  { complaint, today: on, by, mark }: Filling,
): unknown {
  const promise = complaint.promises?.find(({ kept }) => kept === undefined)?.id ?? 't1';
  const witness = complaint.others?.find(({ role, heard }) => role === 'getuige' && !heard)?.id;
  switch (step) {
    case 'kern-vastleggen':
      return { core: mark, motives: ['gehoord-worden'] };
    case 'trede-vastleggen':
      return { to: 1, reason: mark };
    case 'toezegging-doen':
      return { what: mark, owner: by, due: on, whom: 'klager' };
    case 'toezegging-nagekomen':
      return { promise, on };
    case 'toezegging-overdragen':
      return { promise, person: by, reason: mark };
    case 'verslag-voorleggen':
      return { side: 'klager', on };
    case 'reactie-vastleggen':
      return { on, as: 'klopt', text: mark };
    case 'lezingen-afronden':
      return { as: 'gelijk' };
    case 'persoon-toevoegen':
      return { role: 'getuige', name: mark };
    case 'getuige-gehoord':
      return { witness: witness ?? 'p1', record: mark };
    case 'stuk-toevoegen':
      return { what: mark, from: 'klager', received: on };
    case 'opname-vastleggen':
      return { madeBy: 'klager', announced: true, agreements: mark };
    case 'ombudsman-oordeel':
      return { body: 'nationale-ombudsman', outcome: 'gegrond', on };
    case 'les-gecontroleerd':
      return { helped: 'ja', note: mark };
    case 'koppelen':
      return { why: 'zelfde-thema', other: 'K-2026-0999' };
  }
}
