import { clicking } from '../tab/clicking.ts';
import { opening } from '../tab/opening.ts';
import { openTabPlace } from '../tab/openTabPlace.ts';
import { typing } from '../tab/typing.ts';
import type { MeasureAlone } from '../support/place.ts';

/** The tab in Chromium, in turn with a page like Microsoft's React template, over the example work. */
export const tab: MeasureAlone = async (effort) => {
  const times = Math.max(3, Math.round(9 * effort));
  const place = await openTabPlace();
  try {
    return [
      ...(await opening(place, times)),
      ...(await clicking(place, times)),
      ...(await typing(place, effort)),
    ];
  } finally {
    await place.close();
  }
};
