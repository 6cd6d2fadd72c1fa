import { z } from 'zod';

/** Longest text a person may type in one field, in characters. */
export const LONG_TEXT = 20_000;

/** A day `yyyy-mm-dd`. */
export const date = z.iso.date();
/** Something must be typed. */
export const text = (max: number) => z.string().trim().min(1).max(max);
/** Something may be typed. */
export const optionalText = (max: number) => z.string().trim().max(max).optional();
