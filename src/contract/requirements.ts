import type { CoreValue, Requirement } from '../domain/complaint/behoorlijkheid.ts';

/** The 22 requirements under their four core values, in the order of the Nationale ombudsman (law.md §5). */
export const requirementsOf = {
  'open-en-duidelijk': [
    'transparant',
    'goede-informatieverstrekking',
    'luisteren-naar-de-burger',
    'goede-motivering',
  ],
  respectvol: [
    'respecteren-van-grondrechten',
    'bevorderen-van-actieve-deelname',
    'fatsoenlijke-bejegening',
    'fair-play',
    'evenredigheid',
    'bijzondere-zorg',
  ],
  'betrokken-en-oplossingsgericht': [
    'maatwerk',
    'samenwerking',
    'coulante-opstelling',
    'voortvarendheid',
    'de-escalatie',
  ],
  'eerlijk-en-betrouwbaar': [
    'integriteit',
    'betrouwbaarheid',
    'onpartijdigheid',
    'redelijkheid',
    'goede-voorbereiding',
    'goede-organisatie',
    'professionaliteit',
  ],
} as const satisfies Readonly<Record<CoreValue, readonly Requirement[]>>;

/** All of them, in the same order. */
export const allRequirements = Object.values(requirementsOf).flat();
