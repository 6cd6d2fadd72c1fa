import { z } from 'zod';
import { officeCode } from './offices.ts';

/** A whole number, not below the least. */
export const whole = (least = 0) => z.int().min(least).max(10_000);

/** A short text. */
export const words = z.string().trim().min(1).max(200);

/** Complainant or accused. */
export const side = z.enum(['klager', 'beklaagde']);

/** A provision. */
export const citation = z.strictObject({
  law: z.enum([
    'Awb',
    'Algemene termijnenwet',
    'Gemeentewet',
    'Politiewet 2012',
    'Procesbeschrijving klachten Emmen',
    'Decreet Lokaal Bestuur',
    'Klachtenprocedure lokaal bestuur',
  ]),
  article: words,
  paragraph: whole(1).exactOptional(),
});

/** Offices of the list `Functies`. */
export const offices = z.array(officeCode).max(50);
