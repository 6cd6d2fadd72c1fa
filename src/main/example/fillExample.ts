import { dutchCalendar } from '../../domain/calendar/dutchCalendar.ts';
import type { Composition } from '../compose.ts';
import type { Configuration } from '../config.ts';
import type { Surroundings } from '../surroundings.ts';
import { createAct } from './act.ts';
import { awaitChats } from './awaitChats.ts';
import { moveClock } from './businessClock.ts';
import { castOf, type Cast } from './cast.ts';
import { ExampleFault } from './exampleFault.ts';
import { fillOrganisation } from './fillOrganisation.ts';
import { timelineOf } from './timeline.ts';
import { exampleWork, type ExampleWork } from './work.ts';

export interface Filling {
  readonly config: Configuration;
  readonly around: Surroundings;
  /** Told about every second how far it is. */
  readonly say: (progress: string) => void;
  /** False: only who holds which office; business time stays as it is. Default true. */
  readonly complaints?: boolean;
}

const SAY_EVERY_MS = 1_000;

/**
 * Fills a local tenant that nobody has used yet: offices, and then ten weeks of complaints through the
 * app's own use cases, so that register, log and chats are what they would be. Business time ends on
 * Monday 16 March 2026, 08:55 in the Netherlands.
 *
 * @throws ExampleFault when the app refuses something; then the example no longer fits the app.
 */
export const fillExample = async (composition: Composition, filling: Filling): Promise<void> => {
  if (filling.config.cloud !== 'local') {
    throw new ExampleFault('Only a local tenant is filled with example work');
  }
  await composition.sync();
  const cast = castOf(composition.store.directory);
  const work = exampleWork[filling.config.procedure];
  await fillOrganisation(composition, cast, work);
  if (filling.complaints === false) return;
  const people = [...new Set(work.offices.map(({ who }) => cast.idOf(who)))];
  await awaitChats(composition, people, filling.around);
  await live({ composition, cast, stories: work.stories }, filling);
};

const live = async (
  {
    composition,
    cast,
    stories,
  }: Pick<ExampleWork, 'stories'> & { readonly composition: Composition; readonly cast: Cast },
  { around, say }: Filling,
): Promise<void> => {
  const { app } = composition;
  const moveTo = moveClock(composition, around);
  const act = createAct(app, cast);
  let told = around.monotonicMs();
  let done = 0;

  for (const event of timelineOf(stories, dutchCalendar())) {
    await moveTo(event.at);
    if (event.kind === 'round') await app.round();
    else {
      await act(event);
      if (event.index === event.story.moments.length - 1) done += 1;
    }
    if (around.monotonicMs() - told >= SAY_EVERY_MS) {
      told = around.monotonicMs();
      say(`Voorbeeldwerk: ${done} van ${stories.length} klachten …`);
    }
  }
};
