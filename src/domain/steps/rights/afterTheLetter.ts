import type { Stage } from '../codes.ts';
import type { RightsOfStage } from './rightsOfStage.ts';
import {
  referring,
  support,
  watching,
  aftercare,
  promising,
  answering,
  lasting,
  afterwards,
  seated,
} from './groups.ts';

/** After the letter, or where nothing is handled. */
export const afterTheLetter = {
  nazorg: {
    ...seated,
    ...answering,
    klachtencoordinator: [
      'contactregel-opheffen',
      'gebeurtenis-vervallen',
      ...aftercare,
      ...afterwards,
      'niet-bereikt',
      'zelf-betrokken',
      'brief-verstuurd',
      ...lasting,
    ],
    ondersteuning: ['gesprek-vastleggen', 'tevredenheid', ...support],
    jurist: watching,
    behandelaar: [...aftercare, ...lasting, ...afterwards],
    leidinggevende: afterwards,
  },
  'wacht-op-onderzoek': {
    ...promising,
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'buiten-behandeling',
      'heropenen',
      'brief-verstuurd',
      ...referring,
    ],
    ondersteuning: support,
    jurist: watching,
  },
  afgesloten: {
    ...seated,
    ...promising,
    klachtencoordinator: [
      'zelf-betrokken',
      'heropenen',
      'naar-commissie',
      ...afterwards,
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      ...lasting,
    ],
    ondersteuning: support,
    jurist: watching,
    behandelaar: ['heropenen', ...lasting, 'naar-commissie', ...afterwards],
    leidinggevende: afterwards,
  },
} satisfies Partial<Record<Stage, RightsOfStage>>;
