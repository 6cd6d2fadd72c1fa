import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Composition } from '../compose.ts';
import type { Surroundings } from '../surroundings.ts';
import { ExampleFault } from './exampleFault.ts';

/** A machine with much else to do starts slowly. */
const PATIENCE_MS = 90_000;
const PAUSE_MS = 100;

/** Waits until the app knows everybody's chat: what was sent before that would have reached nobody. */
export const awaitChats = async (
  { store: { conversations } }: Composition,
  people: readonly PersonId[],
  { monotonicMs, sleep }: Surroundings,
): Promise<void> => {
  const start = monotonicMs();
  for (const person of people) {
    while ((await conversations.find(person)) === undefined) {
      if (monotonicMs() - start > PATIENCE_MS) {
        throw new ExampleFault('The local tenant did not install the app for everybody');
      }
      await sleep(PAUSE_MS);
    }
  }
};
