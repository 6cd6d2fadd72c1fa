import { z } from 'zod';
import { accusedKind, officeCode } from './offices.ts';
import { citation, offices, whole } from './profileParts.ts';

const seat = z.strictObject({
  office: officeCode,
  reach: z.enum(['eigen', 'andere', 'enige', 'leden']),
});
const body = z.enum(['ambtelijk', 'griffie', 'raad', 'college', 'commissie']);
const seats = z.array(seat).max(50);

const rule = z.strictObject({
  rule: whole(1),
  accused: z.array(accusedKind).min(1).max(50),
  source: citation,
  primary: seat,
  fallback: z
    .strictObject({
      seat,
      on: z.array(z.enum(['afwezig', 'zelf-betrokken'])).min(1),
      basis: citation.exactOptional(),
    })
    .exactOptional(),
  suggestions: seats,
  whereSilent: citation.exactOptional(),
  neverOffices: offices.exactOptional(),
  bodyItself: z.boolean().exactOptional(),
  body,
  rank: whole(),
});

const gap = {
  reason: z.enum([
    'buiten-de-regeling',
    'coordinator-kiest',
    'doorzenden',
    'niemand-in-het-bijzonder',
    'over-wie-onbekend',
    'voorzitter-zelf',
    'als-raadsvoorzitter',
  ]),
  rule: whole(1).exactOptional(),
  source: citation,
  suggestions: seats,
  offered: seats.exactOptional(),
  neverOffices: offices.exactOptional(),
  body,
  rank: whole(),
};

/** Who handles a complaint about whom. */
export const matrix = z.strictObject({
  rules: z.array(rule).max(100),
  gaps: z.array(z.strictObject({ ...gap, accused: accusedKind })).max(100),
  otherwise: z.strictObject(gap).exactOptional(),
  specials: z
    .array(z.strictObject({ kind: accusedKind, office: officeCode, as: accusedKind }))
    .max(100),
});
