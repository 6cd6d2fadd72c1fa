import { decided, refused, type DecideStep } from './decision.ts';
import { presentWait } from './facts/waiting.ts';

/** What was waited for is there: reminders of contact run again. The term never stood still. */
export const decideHervatten: DecideStep<'hervatten'> = (complaint, _input, { by, time }) => {
  const { waits = [] } = complaint;
  const wait = presentWait(complaint, time.today);
  if (wait === undefined) return refused('not-now');
  const ended = { at: time.now, on: time.today, by };
  return decided(
    {
      ...complaint,
      waits: waits.map((one) => (one === wait ? { ...one, ended } : one)),
    },
    { action: 'hervatten' },
  );
};
