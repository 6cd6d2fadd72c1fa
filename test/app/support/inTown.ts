import { randomUUID } from 'node:crypto';
import type { App } from '../../../src/app/app.ts';
import type { Actor, CommandId } from '../../../src/app/command.ts';
import { parseInput } from '../../../src/contract/parseInput.ts';
import { registrationInput } from '../../../src/contract/registration.ts';
import { stepInput } from '../../../src/contract/step.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import { castOf } from '../../../src/main/example/cast.ts';
import type { Alias } from '../../../src/main/example/story.ts';
import { commandId } from '../../../src/main/commandId.ts';
import type { Town } from '../../support/town.ts';

export type Who = Alias;

/** The app of a town, asked directly by its colleagues: everything behind the doors is real. */
export function inTown(town: Town) {
  const { app, store } = town.served().composition;
  const cast = castOf(store.directory);
  const fresh = (): CommandId => commandId(['toets', randomUUID()]);

  return {
    app: app satisfies App,
    actor: (who: Who): Actor => cast.actorOf(who),
    fresh,
    register: async (who: Who, form: unknown, id = fresh()) => {
      const parsed = parseInput(registrationInput, form);
      if (!parsed.ok) throw new FormIsWrong(JSON.stringify(parsed.failure));
      return await app.registerComplaint({ id, by: cast.actorOf(who), input: parsed.value });
    },
    step: async (
      who: Who,
      kenmerk: Kenmerk,
      step: StepCode,
      { input, seen, id }: { input?: unknown; seen?: number; id?: CommandId } = {},
    ) => {
      const parsed = parseInput(stepInput[step], cast.inForm(input ?? {}));
      if (!parsed.ok) throw new FormIsWrong(JSON.stringify(parsed.failure));
      return await app.takeStep({
        id: id ?? fresh(),
        by: cast.actorOf(who),
        kenmerk,
        step,
        input: parsed.value,
        ...(seen !== undefined && { seen }),
      });
    },
  };
}

/** A test fills its own forms in; a wrong one is a fault of the test. */
class FormIsWrong extends Error {
  override readonly name = 'FormIsWrong';
}
