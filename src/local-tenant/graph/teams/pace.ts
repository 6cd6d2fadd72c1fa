import { GraphRefusal } from '../http/refusal.ts';

/** Lets through so many calls a second of an app; the next one is refused. */
export type Pace = (appId: string) => void;

/** The activity feed takes five a second of one app. */
export const FEED_PER_SECOND = 5;

export const createPace = (realNow: () => Date, perSecond = FEED_PER_SECOND): Pace => {
  const lately = new Map<string, number[]>();
  return (appId) => {
    const now = realNow().getTime();
    const recent = (lately.get(appId) ?? []).filter((at) => at > now - 1_000);
    lately.set(appId, recent);
    if (recent.length >= perSecond) {
      throw new GraphRefusal({
        status: 429,
        code: 'TooManyRequests',
        message: 'Too many requests. Please try again later.',
        headers: { 'Retry-After': '1' },
      });
    }
    recent.push(now);
  };
};
