import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = join(import.meta.dirname, '../../manifest/schema');

/** Where a file of the package does not fit the official schema; empty when it does. */
export function schemaFaults(
  value: unknown,
  schema: 'MicrosoftTeams-1.29' | 'MicrosoftTeams-1.29.Localization',
): readonly string[] {
  const ajv = new AjvDraft04.default({
    strict: false,
    allErrors: true,
    // Patterns of the schema were written without the unicode flag, and some do not compile with it.
    unicodeRegExp: false,
  });
  addFormats.default(ajv);
  const text = readFileSync(join(folder, `${schema}.schema.json`), 'utf8');
  const validate = ajv.compile(JSON.parse(text) as object);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
