import type { DossierView } from '../../../src/contract/dossierView.ts';
import type { Session } from '../../session.ts';
import { nameOf } from './nameOf.ts';

type Phases = NonNullable<DossierView['facts']['phases']>;
type Done = NonNullable<Phases['tested']>;

/** One thing that was done, as a line with what it says. */
export interface PhaseEntry {
  readonly head: string;
  readonly on: string;
  readonly by: Done['by'];
  readonly body: string;
}

interface Words {
  readonly common: Session['common'];
  readonly labels: Session['text']['dossier']['phases'];
}

const lines = (...all: readonly (string | undefined | false)[]): string =>
  all.filter(Boolean).join('\n');

const one = (done: Done | undefined, head: string, body = ''): readonly PhaseEntry[] =>
  done ? [{ head, on: done.on, by: done.by, body }] : [];

/** Everything that was done in both phases, in order of the procedure. */
export const phaseEntries = (
  view: DossierView,
  { common, labels }: Words,
): readonly PhaseEntry[] => {
  const { phases = {} } = view.facts;
  const { committee } = phases;
  return [
    ...one(phases.tested, labels.tested, phases.tested?.remark),
    ...one(phases.transcription, labels.transcription, phases.transcription?.text),
    ...one(phases.authorities, labels.copies),
    ...(phases.authorityAdvices ?? []).flatMap((given) =>
      one(given, labels.adviceOf(labels.authorities[given.from]), given.advice),
    ),
    ...one(phases.managerTold, labels.managerTold),
    ...(phases.mediations ?? []).flatMap((talk) =>
      one(
        talk,
        labels.mediation,
        lines(
          talk.present,
          talk.facts,
          `${common.sides.klager}: ${talk.experience.klager}`,
          `${common.sides.beklaagde}: ${talk.experience.beklaagde}`,
          talk.apologies.length > 0 &&
            labels.apologised(talk.apologies.map((side) => common.sides[side]).join(', ')),
          talk.satisfied ? labels.satisfied : labels.notSatisfied,
        ),
      ),
    ),
    ...one(phases.noMediation, labels.noMediation, phases.noMediation?.reason),
    ...one(committee?.charged, labels.charged, committee?.charged.wish),
    ...one(committee?.report, labels.report, committee?.report?.text),
    ...(committee?.advices ?? []).flatMap((advice) =>
      one(
        advice,
        labels.advice,
        lines(
          ...advice.parts.map(
            ({ part, advice: outcome, reasons }) =>
              `${part}: ${common.outcomes[outcome]}. ${reasons}`,
          ),
          advice.recommendations,
        ),
      ),
    ),
    ...one(
      phases.decider,
      labels.decider(phases.decider ? nameOf(view, phases.decider.person) : ''),
      phases.decider?.reason,
    ),
    ...one(phases.discussedAfterwards, labels.afterwards, phases.discussedAfterwards?.lesson),
  ];
};
