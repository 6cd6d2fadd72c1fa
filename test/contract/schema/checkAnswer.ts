import type { Json } from '../target/target.ts';
import { readCsdl } from './readCsdl.ts';
import { typeOfPath } from './typeOfPath.ts';
import { violations } from './violations.ts';

/** An answer of the local Graph that Microsoft's schema does not allow. */
export class AgainstTheSchema extends Error {
  override readonly name = 'AgainstTheSchema';
}

const csdl = readCsdl();

/** How many answers the schema had something to say of. */
export const checked = { answers: 0 };

/**
 * Holds an answer against the schema of Graph: names and types of its properties.
 *
 * @throws AgainstTheSchema naming every place.
 */
export const checkAnswer = (
  path: string,
  { status, body }: { status: number; body: Json },
): void => {
  if ((status !== 200 && status !== 201) || body === undefined) return;
  const type = typeOfPath(csdl, path);
  if (type === undefined) return;
  const element = /^Collection\((.*)\)$/.exec(type)?.[1];
  // A collection is read as a page; a POST to it gives the one that was made.
  const found =
    element !== undefined && Array.isArray(body.value)
      ? violations(csdl, type, body.value.filter(isNoError), '$.value')
      : violations(csdl, element ?? type, body);
  checked.answers += 1;
  if (found.length > 0)
    throw new AgainstTheSchema(`${path.split('?', 1)[0] ?? ''}\n${found.join('\n')}`);
};

/** Row 61: the real service itself puts an error among the items of a delta page. */
const isNoError = (entry: Json): boolean => entry?.error === undefined;

/** The same for the members of a batch, by what each of them asked. */
export const checkBatch = (requests: Json, answer: { body: Json }): void => {
  if (!Array.isArray(requests) || !Array.isArray(answer.body?.responses)) return;
  for (const { id, status, body } of answer.body.responses) {
    const asked = requests.find((request: Json) => request?.id === id);
    checkAnswer(String(asked?.url), { status, body });
  }
};
