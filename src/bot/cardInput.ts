import type { NoticeKind, StepCode } from '../contract/domainTypes.ts';
import { z } from 'zod';
import { KENMERK } from '../contract/kenmerk.ts';

/** Ids and version that a card sends back; the kind decides only which card is answered with. */
const cardIds = z.object({
  kenmerk: z.string().regex(KENMERK),
  seen: z.coerce.number().int().nonnegative(),
  card: z.string().max(40),
  /** Complaints of a message of what arrived together. */
  arrived: z.string().max(400).optional(),
});

export interface CardIds {
  readonly kenmerk: string;
  readonly seen: number;
  readonly card: NoticeKind;
  readonly arrived?: readonly string[];
}

/** The ids of a press; `undefined` when the payload is not one of ours. */
export const cardIdsOf = (data: Readonly<Record<string, unknown>>): CardIds | undefined => {
  const parsed = cardIds.safeParse(data);
  if (!parsed.success) return undefined;
  const { arrived, ...ids } = parsed.data;
  return { ...ids, ...(arrived && { arrived: arrived.split(' ') }) } as CardIds;
};

/**
 * What a card's form gives, in the shape that `stepInput` parses: Adaptive Cards send every
 * input as text and leave empty ones in.
 */
export const stepInputOf = (
  step: StepCode,
  data: Readonly<Record<string, unknown>>,
  personId: string,
): Readonly<Record<string, unknown>> => {
  const typed = Object.fromEntries(
    fieldsOf(data)
      .filter(([key]) => !['kenmerk', 'seen', 'card', 'arrived', 'action'].includes(key))
      .map(([key, value]) => [key, ofText(key, value)]),
  );
  // Who asked whether everything was dealt with: on a card that is the person who presses.
  return step === 'opgelost-en-tevreden' ? { ...typed, askedBy: personId } : typed;
};

/** What was filled in on a card, or on its line of a digest; what was left empty is not there. */
export const fieldsOf = (
  data: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] =>
  Object.entries(data)
    .flatMap(([key, value]) => ofLine(key, value, data['kenmerk']))
    .filter(([, value]) => value !== '');

/** On a digest each field says of which complaint it is; what stands in the form of another line is left out. */
const ofLine = (
  key: string,
  value: unknown,
  kenmerk: unknown,
): readonly (readonly [string, unknown])[] => {
  const [name = key, of] = key.split('@');
  return of === undefined || of === kenmerk ? [[name, value]] : [];
};

const BOOLEANS: ReadonlySet<string> = new Set([
  'letterWanted',
  'unread',
  'granted',
  'wider',
  'neutral',
]);
const NUMBERS: ReadonlySet<string> = new Set(['version', 'weeks']);

const ofText = (key: string, value: unknown): unknown => {
  if (BOOLEANS.has(key)) return value === true || value === 'true';
  if (NUMBERS.has(key)) return Number(value);
  if (key === 'sides' && typeof value === 'string') return value.split(',');
  return value;
};
