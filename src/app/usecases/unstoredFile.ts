import type { Failure } from '../../contract/failure.ts';
import type { StepCommand } from '../command.ts';
import type { Deps } from './deps.ts';

/** The refusal of a step that names a file which is not in the folder of its complaint; `undefined` otherwise. */
export async function unstoredFile(
  { kenmerk, input }: Pick<StepCommand, 'kenmerk' | 'input'>,
  { documents }: Pick<Deps, 'documents'>,
): Promise<Failure | undefined> {
  if (!('file' in input) || input.file === undefined) return undefined;
  const { document } = input.file;
  const stored = await documents.list(kenmerk);
  return stored.some(({ name }) => name === document)
    ? undefined
    : { code: 'invalid-input', fields: [{ field: 'file', code: 'not-a-choice' }] };
}
