import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import type { App } from '../../app/app.ts';
import type { Failure } from '../../contract/failure.ts';
import { parseInput } from '../../contract/parseInput.ts';
import { registrationInput } from '../../contract/registration.ts';
import { stepInput } from '../../contract/step.ts';
import { commandId } from '../commandId.ts';
import type { Cast } from './cast.ts';
import { ExampleFault } from './exampleFault.ts';
import type { Event } from './timeline.ts';

type Acting = Extract<Event, { kind: 'moment' }>;

/** Does what the stories say, as every door does: parse the form, then one use case. */
export const createAct = (app: App, cast: Cast): ((event: Acting) => Promise<void>) => {
  const numbers = new Map<string, Kenmerk>();

  return async ({ story, index, moment }) => {
    const refuse = (failure: Failure): never => {
      const fields = failure.fields?.map(({ field, code }) => ` ${field}: ${code}`).join(',') ?? '';
      throw new ExampleFault(
        `Story ${story.name}, ${moment.at} ${moment.who} ${moment.do}: ${failure.code}${fields}`,
      );
    };
    const id = commandId(['voorbeeld', story.name, String(index)]);
    const by = cast.actorOf(moment.who);

    if (moment.do === 'registreren') {
      const form = parseInput(registrationInput, cast.inForm(moment.input));
      if (!form.ok) return refuse(form.failure);
      const answer = await app.registerComplaint({ id, by, input: form.value });
      if (!answer.ok) return refuse(answer.refusal);
      numbers.set(story.name, answer.value.kenmerk as Kenmerk);
      return;
    }

    const kenmerk = numbers.get(story.name);
    if (kenmerk === undefined) throw new ExampleFault(`Story ${story.name} begins without form`);
    const form = parseInput(stepInput[moment.do], cast.inForm(moment.input));
    if (!form.ok) return refuse(form.failure);
    const answer = await app.takeStep({ id, by, kenmerk, step: moment.do, input: form.value });
    if (!answer.ok) return refuse(answer.refusal);
    const isLast = index === story.moments.length - 1;
    if (isLast && answer.value.stage !== story.ends) {
      throw new ExampleFault(
        `Story ${story.name} ends in ${answer.value.stage}, not in ${story.ends}`,
      );
    }
  };
};
