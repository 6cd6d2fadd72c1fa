import { count, type Command, type World } from '../world.ts';
import { isDestroyed } from './checkDestroyed.ts';
import { rowsOf } from './tables.ts';

/** Every decision that somebody was told of stands in the register and in the log, once; and no other does. */
export function checkDecisions(world: World): void {
  const { tenant, violations, commands } = world;
  const lines = rowsOf(tenant, 'Logboek')
    .map(({ fields }) => fields)
    .filter(({ EntryKey }) => !String(EntryKey).includes('/kijk/'));

  const keys = rowsOf(tenant, 'Klachten').flatMap(({ fields }) =>
    Array.from(
      { length: Number(fields['Volgnummer']) },
      (_, n) => `${String(fields['Kenmerk'])}#${n + 1}`,
    ),
  );
  const logged = lines.map(({ EntryKey }) => String(EntryKey));
  const missing = keys.filter((key) => !logged.includes(key));
  const beyond = logged.filter((key) => !keys.includes(key));
  if (missing.length > 0) violations.push(`decisions without a line: ${missing.join(' ')}`);
  if (beyond.length > 0) violations.push(`lines without a decision: ${beyond.join(' ')}`);

  const given = new Set<string>(commands.map(({ id }) => id));
  for (const { Opdracht, EntryKey } of lines) {
    if (!given.has(String(Opdracht))) violations.push(`nobody gave ${String(EntryKey)}`);
  }
  for (const command of new Map(commands.map((each) => [each.id, each])).values()) {
    const effects = lines.filter(({ Opdracht }) => Opdracht === command.id).length;
    const said = toldOf(commands, command.id);
    const yes = said.some(({ kind }) => kind === 'done');
    count(world, effects > 0 ? `effect ${command.what}` : 'commands without effect');
    if (effects > 1) violations.push(`${nameOf(command)} has ${effects} effects`);
    if (yes && effects === 0 && !isOpening(command))
      violations.push(`${nameOf(command)} was told and is lost`);
  }
  checkMarks(world);
}

/** The same press from two hands is one command. */
export const toldOf = (commands: readonly Command[], id: string): Command['told'] =>
  commands.filter((each) => each.id === id).flatMap(({ told }) => told);

export const nameOf = ({ what, kenmerk, id }: Command): string =>
  `${what} ${kenmerk ?? ''} (${id.slice(0, 8)})`;

/** Opening a draft again is a yes that changes nothing. */
const isOpening = ({ what }: Command): boolean => what === 'oordeel-geopend';

/** What a command wrote into the facts stands there once, or was replaced by a later decision as a whole. */
function checkMarks({ tenant, violations }: World): void {
  for (const { fields } of rowsOf(tenant, 'Klachten').filter((row) => !isDestroyed(row))) {
    const { feiten } = JSON.parse(String(fields['Feiten'])) as {
      readonly feiten: { readonly contacts: readonly { readonly note?: unknown }[] };
    };
    // A long one stands here as the name of its file, which is made from its content.
    const notes = feiten.contacts.flatMap(({ note }) => (note ? JSON.stringify(note) : []));
    const logged = rowsOf(tenant, 'Logboek').filter(
      (line) =>
        line.fields['Kenmerk'] === fields['Kenmerk'] &&
        line.fields['Handeling'] === 'gesprek-vastleggen',
    ).length;
    if (new Set(notes).size !== notes.length) violations.push(`a note twice: ${notes.join()}`);
    if (notes.length !== logged) {
      violations.push(`${String(fields['Kenmerk'])}: ${notes.length} notes, ${logged} lines`);
    }
  }
}
