import type { DossierView } from '../../../../src/contract/dossierView.ts';
import type { Session } from '../../../session.ts';
import { neededStep, reachedOn, stationOf, STATIONS, type Station } from './stations.ts';

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
  const { choices, ask, stage } = view;
  const stations = STATIONS.filter((station) => {
    const step = neededStep[station];
    return step === undefined || choices.steps.includes(step);
  });
  const on = reachedOn(view);
  const why = passedOver(view, words);
  const isOpen = (station: Station) => on[station] === undefined && why(station) === undefined;
  const asked = stationOf[ask];
  const now =
    stage === 'afgesloten'
      ? undefined
      : asked && stations.includes(asked)
        ? asked
        : stations.find(isOpen);
  return stations.map((station): OnPath => {
    const [day, reason] = [on[station], why(station)];
    if (station === now) return { station, state: 'nu' };
    if (day !== undefined) return { station, state: 'gedaan', on: day };
    return reason === undefined
      ? { station, state: 'later' }
      : { station, state: 'overgeslagen', why: reason };
  });
}

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
  const ended =
    stage === 'te-bespreken'
      ? common.reportedAs.opgelost
      : countedAs.map((one) => common.reportedAs[one])[0];
  const isAfter = (station: Station): boolean =>
    station === 'afsluiten' || (station === 'nazorg' && stage === 'nazorg');
  return (station: Station): string | undefined => {
    if (own[station]) return own[station];
    return settled && !isAfter(station) ? (ended ?? labels.notNeeded) : undefined;
  };
};
