import type {
  Gebeurtenis,
  GebeurtenisView,
  Said,
  TermijnenInput,
  TermijnenView,
  TermijnView,
} from '../../contract/cli/termijnen.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import type { Side } from '../../domain/complaint/hearing.ts';
import { citationText, type Citation } from '../../domain/procedure/citation.ts';
import type { Profile } from '../../domain/procedure/profile.ts';
import { runClock, type JudgedEvent } from '../../domain/terms/clock.ts';
import type { TermEvent } from '../../domain/terms/events/event.ts';
import type { ReadTerm } from '../../domain/terms/readTerm.ts';

/** Procedures by their code, each with the days off it counts with. */
export type Reckoning = (code: ProcedureCode) => {
  readonly profile: Profile;
  readonly calendar: Calendar;
};

/**
 * All terms of one line, from its events.
 *
 * @see requirements K2, K3
 */
export const termijnen =
  (reckoning: Reckoning) =>
  ({
    id,
    ontvangen,
    ontvangenDoorCoordinator,
    beklaagde,
    ...line
  }: TermijnenInput): TermijnenView => {
    const rules = reckoning(line.procedure);
    const start = {
      received: ontvangen,
      ...(ontvangenDoorCoordinator && { receivedByCoordinator: ontvangenDoorCoordinator }),
      accused: beklaagde,
    };
    const { readers, events, status } = runClock(start, line.gebeurtenissen.map(eventOf), rules);
    const { settleName } = rules.profile.terms;
    return {
      id,
      termijnen: readers.map(({ code, key, read }) => ({
        procedure: line.procedure,
        code,
        key,
        read: () => termijnView(read(), settleName),
      })),
      gebeurtenissen: events.map(gebeurtenisView),
      status,
    };
  };

const eventOf = (gebeurtenis: Gebeurtenis): TermEvent => {
  switch (gebeurtenis.soort) {
    case 'verdaging': {
      const { soort: kind, op: on, weken: weeks, berichtKlager, berichtBeklaagde } = gebeurtenis;
      const told: readonly Side[] = [
        ...(berichtKlager ? ['klager' as const] : []),
        ...(berichtBeklaagde ? ['beklaagde' as const] : []),
      ];
      return { kind, on, weeks, told };
    }
    case 'verder-uitstel': {
      const { soort: kind, op: on, tot: until, schriftelijkeInstemming } = gebeurtenis;
      return { kind, on, until, writtenConsent: schriftelijkeInstemming };
    }
    case 'opgeschort': {
      const { soort: kind, op: on, tot: until, reden: reason } = gebeurtenis;
      return { kind, on, reason, ...(until && { until }) };
    }
    case 'vervallen':
      return { kind: 'vervallen', event: gebeurtenis.gebeurtenis };
    default:
      return { kind: gebeurtenis.soort, on: gebeurtenis.op };
  }
};

const termijnView = (term: ReadTerm, settleName: Profile['terms']['settleName']): TermijnView => {
  const code = term.code === 'afdoening' && settleName ? settleName : term.code;
  if ('unknown' in term) {
    return { code, ...noDates, uitleg: [{ code: term.unknown, params: {} }] };
  }
  const { nominaal, atw, atwKb, gepland, telaatNa, uitleg } = term;
  return { code, nominaal, atw, atwKb, gepland, telaatNa, uitleg: uitleg.map(said) };
};

const noDates = { nominaal: null, atw: null, atwKb: null, gepland: null, telaatNa: null } as const;

const gebeurtenisView = ({ event, valid, remark }: JudgedEvent): GebeurtenisView => ({
  soort: event.kind,
  op: event.kind === 'vervallen' ? null : event.on,
  geldig: valid,
  ...(remark && { reden: said(remark) }),
});

const said = <Code extends string>({
  code,
  params,
  article,
}: {
  readonly code: Code;
  readonly params: Said<Code>['params'];
  readonly article?: Citation;
}): Said<Code> => ({ code, params, ...(article && { article: citationText(article) }) });
