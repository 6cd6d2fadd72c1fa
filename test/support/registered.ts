import { randomUUID } from 'node:crypto';
import { registration } from './sampleForms.ts';
import type { Town } from './town.ts';
import { personaOf } from './townPeople.ts';

/** The number of a complaint about a colleague at the desk, just registered by support. */
export const registered = async (town: Town): Promise<string> => {
  const accused = personaOf(town, 'chantal.wiersema').id;
  const { body } = await personaOf(town, 'lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(accused),
  });
  return String(body.kenmerk);
};
