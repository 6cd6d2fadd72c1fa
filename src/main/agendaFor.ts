import type { Agenda } from '../app/ports/agenda.ts';
import { noAgenda } from '../app/ports/noAgenda.ts';
import { createAgenda } from '../graph/agenda/createAgenda.ts';
import type { Configuration } from './config.ts';
import type { openStore } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** The calendars the organisation lets the app into; none where its configuration names none. */
export const agendaFor = (
  { calendar }: Configuration,
  { graph, site, directory }: Awaited<ReturnType<typeof openStore>>,
  { monotonicMs, log }: Surroundings,
): Agenda =>
  calendar === undefined
    ? noAgenda
    : createAgenda({
        graph,
        site,
        monotonicMs,
        log,
        mailboxOf: (organiser) => (calendar === 'behandelaar' ? organiser : calendar),
        invitedOf: (person) => {
          const { name, email } = directory.find(person) ?? {};
          return name !== undefined && email !== undefined ? { name, address: email } : undefined;
        },
      });
