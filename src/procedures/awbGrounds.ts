import { awb, type Citation } from '../domain/procedure/citation.ts';
import type { Ground, GroundCode } from '../domain/procedure/handling.ts';

const weighed = (code: GroundCode, basis: Citation): Ground => ({
  code,
  effect: 'afweging',
  basis,
});

/** No duty to handle it, and always the power to (Awb 9:8; O34): a person weighs, after contact, with reasons. */
export const awbGrounds: readonly Ground[] = [
  weighed('eerder-behandeld', awb('9:8', 1)),
  weighed('ouder-dan-een-jaar', awb('9:8', 1)),
  weighed('bezwaar-mogelijk', awb('9:8', 1)),
  weighed('beroep-mogelijk', awb('9:8', 1)),
  weighed('andere-rechter', awb('9:8', 1)),
  weighed('strafrechtelijk-onderzoek', awb('9:8', 1)),
  weighed('onvoldoende-belang', awb('9:8', 2)),
  weighed('onvoldoende-gewicht', awb('9:8', 2)),
];
