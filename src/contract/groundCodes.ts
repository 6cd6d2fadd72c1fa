import type { GroundCode } from '../domain/procedure/handling.ts';

/** Every ground on which some procedure leaves a complaint unhandled. */
export const groundCodes = [
  'eerder-behandeld',
  'ouder-dan-een-jaar',
  'bezwaar-mogelijk',
  'beroep-mogelijk',
  'andere-rechter',
  'strafrechtelijk-onderzoek',
  'onvoldoende-belang',
  'onvoldoende-gewicht',
  'geen-klacht',
  'beroep-niet-uitgeput',
  'rechterlijk-beroep',
  'kennelijk-ongegrond',
  'geen-belang',
  'anoniem',
  'beleid-of-regelgeving',
  'geen-lokaal-bestuur',
] as const satisfies readonly GroundCode[];
