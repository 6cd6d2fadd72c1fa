import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as Record<
    string,
    unknown
  >;

/** The official schema of Adaptive Cards 1.5; it knows nothing of Teams' own extensions. */
export const cardSchema = (): ValidateFunction => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(read('node_modules/ajv/dist/refs/json-schema-draft-06.json'));
  addFormatsModule.default(ajv);
  // Its `id` is the keyword of draft 4; ajv refuses it.
  const { id: _draft4, ...schema } = read('test/schemas/adaptive-card-1.5.0.json');
  return ajv.compile(schema);
};

/** The card without `msteams`, which belongs to Teams and not to the schema. */
export const withoutTeams = (card: unknown): unknown =>
  JSON.parse(
    JSON.stringify(card, (key: string, value: unknown) => (key === 'msteams' ? undefined : value)),
  );
