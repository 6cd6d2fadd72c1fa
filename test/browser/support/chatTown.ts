import { expect } from '@jest/globals';
import { forgedPress } from '../../support/forgedPress.ts';
import { startTown } from '../../support/town.ts';
import { personaOf } from '../../support/townPeople.ts';
import { chatCards } from './chatCards.ts';
import { startWalk } from './walk.ts';

/** Colleagues who have no part in any complaint of the example work. */
const bystanders = ['joey.pinas', 'soraya.ramdin'];
const notForYou = 'Deze kaart is niet voor jou.';

/** A button, what is filled in with it, and who more than the bystanders may not press it. */
export interface Forbidden {
  readonly verb: string;
  readonly fill?: Readonly<Record<string, unknown>>;
  readonly to: readonly string[];
}

/** The example work behind the host page, and what walks through its chats need. */
export const chatTown = async (name: string) => {
  const town = await startTown({ filled: true });
  const walk = await startWalk(town, name);
  const persona = (alias: string) => personaOf(town, alias);
  return {
    town,
    walk,
    chat: chatCards(walk.page),
    idOf: (alias: string): string => persona(alias).id,
    /** A step taken elsewhere, that the walk builds on. */
    must: async (alias: string, kenmerk: string, step: string, input = {}): Promise<void> => {
      const { status, body } = await persona(alias).step(kenmerk, step, input);
      if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
    },
    /** What the dossier answers somebody. */
    dossier: async (alias: string, kenmerk: string): Promise<number> =>
      (await persona(alias).api('GET', `/api/complaints/${kenmerk}`)).status,
    /** Others press what stands on the card of whoever is asked: it is not for them, and nothing happens. */
    onlyFor: async (of: string, kenmerk: string, { to, ...button }: Forbidden): Promise<void> => {
      const others = [...to, ...bystanders];
      const refused = await forgedPress(town, { of, kenmerk, ...button }, others);
      expect(refused).toEqual({ told: others.map(() => notForYou), changed: false });
    },
    close: async (): Promise<void> => {
      await walk.close();
      await town.close();
    },
  };
};

export type ChatTown = Awaited<ReturnType<typeof chatTown>>;
