import { teamsIdOf, type Directory } from '../example/directory.ts';
import type { Person } from '../example/person.ts';
import { app } from '../identity/applications.ts';
import { tenantId } from '../identity/ids.ts';
import { botId } from '../connector/channel.ts';

/** The Playground wants exactly so many people beside the one who acts. */
const PEOPLE = 5;

/** The file `.m365agentsplayground.yml`: the first person of this tenant acts, five others are there. */
export const playgroundConfig = (directory: Directory): string => {
  const [current, ...others] = directory.all.filter(({ guest }) => !guest);
  if (current === undefined) throw new Error('A tenant without people has no Playground');
  return [
    'version: "0.1.1"',
    `tenantId: ${quoted(tenantId)}`,
    'bot:',
    `  id: ${quoted(botId)}`,
    `  name: ${quoted(app.displayName)}`,
    'currentUser:',
    ...fieldsOf(current).map((field) => `  ${field}`),
    'users:',
    ...others
      .slice(0, PEOPLE)
      .flatMap((person) =>
        fieldsOf(person).map((field, at) => `  ${at === 0 ? '-' : ' '} ${field}`),
      ),
    'personalChat:',
    '  id: "personal-chat-id"',
    'groupChat:',
    '  id: "group-chat-id"',
    '  name: "Groepschat"',
    'team:',
    '  id: "team-id"',
    '  name: "Team"',
    '  aadGroupId: "00000000-0000-0000-0000-000000000031"',
    '  channels:',
    '    - id: "channel-id"',
    '      name: "Kanaal"',
    '',
  ].join('\n');
};

const quoted = (text: string): string => JSON.stringify(text);

const fieldsOf = (person: Person): readonly string[] => [
  `id: ${quoted(teamsIdOf(person))}`,
  `name: ${quoted(person.displayName)}`,
  `userPrincipleName: ${quoted(person.upn)}`,
  `aadObjectId: ${quoted(person.oid)}`,
  `givenName: ${quoted(person.givenName)}`,
  `surname: ${quoted(person.surname)}`,
  `email: ${quoted(person.upn)}`,
];
