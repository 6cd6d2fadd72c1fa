import { count, type World } from '../world.ts';
import { nameOf, toldOf } from './checkDecisions.ts';
import { rowsOf } from './tables.ts';

/**
 * Nobody is told that something was refused, or that somebody else did it, when he did it himself; and
 * whoever is named did decide after what the person saw.
 */
export function checkWords(world: World): void {
  const { tenant, commands, violations } = world;
  const lines = rowsOf(tenant, 'Logboek').map(({ fields }) => fields);
  for (const command of new Map(commands.map((each) => [each.id, each])).values()) {
    for (const told of toldOf(commands, command.id)) {
      count(world, `told ${told.kind}`);
      if (told.kind !== 'refused') continue;
      const { code, since = [], onlyYourself } = told.failure;
      count(world, `refused ${code}`);
      // Refused first and allowed later is no contradiction; two runs at once may see each other.
      // Of a damaged row nobody is told more than that it is damaged; while none is, nobody is told that.
      if (code === 'integrity-alarm') {
        if (world.meddled.length === 0) violations.push(`${nameOf(command)}: ${code}`);
        continue;
      }
      if (told.done && told.alone)
        violations.push(`${nameOf(command)} was done and is refused: ${code}`);
      const later = lines.filter(
        ({ Kenmerk, Volgnummer }) =>
          Kenmerk === command.kenmerk && Number(Volgnummer) > command.seen,
      );
      for (const { at, action } of since) {
        const known = later.some(
          ({ Tijdstip, Handeling }) => Tijdstip === at && Handeling === action,
        );
        if (!known) violations.push(`${nameOf(command)} names a decision that is not: ${action}`);
      }
      const others = since.some(({ by }) => by !== command.by.name);
      if (since.length > 0 && (onlyYourself === true) === others) {
        violations.push(`${nameOf(command)} blames the wrong person`);
      }
    }
  }
}
