import type { DossierView } from '../../../../src/contract/dossierView.ts';
import type { Session } from '../../../session.ts';
import { reachedOn, stationOf, STATIONS, stepsOf, type Station } from './stations.ts';

/** One station of a complaint on its way. */
export interface OnPath {
  readonly station: Station;
  readonly state: 'gedaan' | 'nu' | 'later' | 'overgeslagen';
  /** Day on which it was reached. */
  readonly on?: string;
  /** Why it is passed over. */
  readonly why?: string;
}

type Words = Pick<Session, 'common' | 'text'>;

/**
 * The procedure as a path: what is done, where the complaint stands, what comes, and what is passed over and why.
 *
 * @see issue 6 (Dossier)
 */
export function pathOf(view: DossierView, words: Words): readonly OnPath[] {
  const { choices, stage } = view;
  const { ask } = view.awaits ?? view;
  const stations = STATIONS.filter((station) => {
    const steps = stepsOf[station];
    return steps?.some((step) => choices.steps.includes(step)) ?? true;
  });
  const on = reachedOn(view);
  const reason = passedOver(view, words);
  const isPassed = (station: Station) =>
    MAY_BE_LEFT_OUT.includes(station) &&
    stations.slice(stations.indexOf(station) + 1).some((next) => on[next] !== undefined);
  const why = (station: Station) =>
    reason(station) ?? (isPassed(station) ? words.text.dossier.path.notRecorded : undefined);
  const isOpen = (station: Station) => on[station] === undefined && why(station) === undefined;
  const asked = stationOf[ask];
  const now =
    stage === 'afgesloten'
      ? undefined
      : asked && stations.includes(asked)
        ? asked
        : stations.find(isOpen);
  return stations.map((station): OnPath => {
    const [day, because] = [on[station], why(station)];
    if (station === now) return { station, state: 'nu' };
    if (day !== undefined) return { station, state: 'gedaan', on: day };
    return because === undefined
      ? { station, state: 'later' }
      : { station, state: 'overgeslagen', why: because };
  });
}

/** What a complaint may go on without; once it did, it does not come later. */
const MAY_BE_LEFT_OUT: readonly Station[] = ['ontvankelijk', 'gesprek', 'bemiddelen'];
/** Ends that say why no verdict was needed. */
const WITHOUT_VERDICT: readonly string[] = ['opgelost', 'niet-behandeld', 'gestopt'];

/** What is passed over for a reason of its own, and everything else once the handling ended without it. */
const passedOver = (view: DossierView, { common, text }: Words) => {
  const { facts, registration, approval, stage, countedAs } = view;
  const { klager } = registration;
  const labels = text.dossier.path;
  const waiver = facts.waivers.at(-1);
  const { phone, email, address } = (klager.gemachtigde ?? klager).contact;
  const own: Readonly<Partial<Record<Station, string | false | undefined>>> = {
    gesprek:
      (klager.writtenOnly === true && labels.inWriting) ||
      ((phone ?? email ?? address) === undefined && labels.unreachable),
    bemiddelen: facts.phases?.noMediation?.reason,
    'horen-klager': waiver && common.waiverGrounds[waiver.ground],
    akkoord: approval?.required === false && labels.noApproval,
  };
  const settled = stage === 'te-bespreken' || stage === 'afgesloten' || stage === 'nazorg';
  const outcome = stage === 'te-bespreken' ? 'opgelost' : countedAs[0];
  const ended =
    outcome && WITHOUT_VERDICT.includes(outcome) ? common.reportedAs[outcome] : undefined;
  const isAfter = (station: Station): boolean =>
    station === 'afsluiten' || (station === 'nazorg' && stage === 'nazorg');
  return (station: Station): string | undefined => {
    if (own[station]) return own[station];
    return settled && !isAfter(station) ? (ended ?? labels.notNeeded) : undefined;
  };
};
