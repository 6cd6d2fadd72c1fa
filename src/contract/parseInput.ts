import type { z } from 'zod';
import type { Failure, FieldFailure } from './failure.ts';

type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** Control characters that no field may hold; tab and line breaks are text. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Parses what came in through a door; a refusal names every field with what is wrong there.
 * Control characters are taken out first: nobody types them, and SharePoint refuses them.
 */
export const parseInput = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Parsed<z.output<Schema>> => {
  const clean = withoutControls(value);
  const parsed = schema.safeParse(clean);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.map((issue) =>
    issue.code !== 'invalid_value' && isEmpty(clean, issue.path)
      ? { field: issue.path.join('.'), code: 'required' as const }
      : fieldFailure(issue),
  );
  return { ok: false, failure: { code: 'invalid-input', fields } };
};

const withoutControls = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(CONTROL, '');
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]),
  );
};

/** Nothing was typed there: then that is what is wrong, whatever the field's own rule but a choice. */
const isEmpty = (value: unknown, path: readonly PropertyKey[]): boolean => {
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : inner,
    value,
  );
  return typeof found === 'string' && found.trim() === '';
};

const fieldFailure = (issue: z.core.$ZodIssue): FieldFailure => {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'invalid_type':
      return { field, code: issue.input === undefined ? 'required' : 'invalid' };
    case 'too_big':
      return { field, code: 'too-long', max: Number(issue.maximum) };
    case 'too_small':
      return { field, code: Number(issue.minimum) <= 1 ? 'required' : 'too-short' };
    case 'invalid_format':
      return { field, code: FORMATS[issue.format] ?? 'invalid' };
    case 'invalid_value':
      return { field, code: 'not-a-choice' };
    case 'invalid_union':
      return unionFailure(field, issue.errors);
    default:
      return { field, code: 'invalid' };
  }
};

const FORMATS: Readonly<Record<string, FieldFailure['code']>> = {
  email: 'no-email',
  url: 'no-url',
  date: 'no-date',
};

/** Of a union only the last alternative is worth telling: the others are "may be empty". */
const unionFailure = (
  field: string,
  alternatives: readonly (readonly z.core.$ZodIssue[])[],
): FieldFailure => {
  const last = alternatives.at(-1)?.[0];
  return last === undefined ? { field, code: 'invalid' } : { ...fieldFailure(last), field };
};
