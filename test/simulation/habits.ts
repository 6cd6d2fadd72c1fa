import type { Chance } from './chance.ts';

/** What is unusual about a whole run; most have nothing of it. */
export interface Habits {
  /** Few come to their verdict, many race for numbers. */
  readonly complaints: number;
  /** People type until texts leave the row and outboxes are full. */
  readonly wordy: boolean;
  /** Somebody with rights in SharePoint changes rows by hand. */
  readonly meddling: boolean;
  /** The real clocks of the instances are minutes apart, more than a lease allows. */
  readonly clocksApart: boolean;
  /** The instances keep their read model on disk, and a restart begins with it. */
  readonly onDisk: boolean;
  /** Years later files are destroyed. */
  readonly destroying: boolean;
}

export const habitsOf = (chance: Chance): Habits => ({
  wordy: chance.happens(0.2),
  meddling: chance.happens(0.2),
  clocksApart: chance.happens(0.08),
  complaints: chance.pick([1, 2, 3, 6]),
  onDisk: chance.happens(0.25),
  destroying: chance.happens(0.3),
});

/** A send ends 15 s before its lease does, and the end is kept to the second: so much two clocks may differ. */
const mostSkewMs = 14_000;
const apartMs = 600_000;

/** Milliseconds that the real clock of one instance is ahead. */
export const skewOf = (chance: Chance, { clocksApart }: Habits): number => {
  const most = clocksApart ? apartMs : mostSkewMs / 2;
  return Math.round(chance.between(-most, most));
};
