import type { Complaint } from '../../domain/complaint/complaint.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import type { BusinessTime } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';

/** Where the Teams meetings of hearings to come are, by hearing; the complainant gets it from who handles it. */
export async function meetingLinks(
  { agenda }: Pick<Deps, 'agenda'>,
  complaint: Complaint,
  { today }: Pick<BusinessTime, 'today'>,
): Promise<Readonly<Record<string, string>> | undefined> {
  const online = openHearings(complaint).filter(
    ({ form, plannedFor }) => form === 'teams' && plannedFor >= today,
  );
  const links = await Promise.all(
    online.map(async ({ id }) => [id, await agenda.linkTo(complaint.kenmerk, id)] as const),
  );
  const known = links.filter((link): link is readonly [string, string] => link[1] !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
