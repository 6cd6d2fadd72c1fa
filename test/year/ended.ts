import { presentAssignment } from '../../src/domain/steps/facts/assignment.ts';
import { termFactsOf } from '../../src/domain/terms/facts.ts';
import { afdoening } from '../../src/domain/terms/verdaging.ts';
import type { Ended } from './tally.ts';
import type { Year } from './year.ts';

const dayMs = 86_400_000;

/** How every complaint of the year ended, by the app's own terms. */
export async function endedOf({ office, fates }: Year): Promise<readonly Ended[]> {
  const rules = office.circumstances();
  const found: Ended[] = [];
  for (const [kenmerk, fate] of fates) {
    const complaint = await office.app.register.read(kenmerk);
    if (complaint === undefined) throw new Error(`${kenmerk} is lost`);
    const facts = termFactsOf(complaint, rules);
    const { telaatNa } = afdoening(facts, rules);
    const ended = facts.ended?.on;
    const behandelaar = presentAssignment(complaint)?.to;
    found.push({
      fate,
      kenmerk,
      lastDay: telaatNa,
      verdaagd: facts.verdagingen.length > 0,
      ...(behandelaar && { behandelaar }),
      ...(ended && {
        ended,
        days: Math.round((Date.parse(ended) - Date.parse(facts.received)) / dayMs),
      }),
    });
  }
  return found;
}
