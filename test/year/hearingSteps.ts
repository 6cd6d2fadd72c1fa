import { heardOn, openHearings } from '../../src/domain/steps/facts/hearings.ts';
import { workingDaysAfter } from './days.ts';
import { chanceFor, waitFor, type Fill } from './situation.ts';

export const planHearing: Fill = (situation) => {
  const { complaint, asking, model, today } = situation;
  const chance = chanceFor(situation, 'hearing');
  const waives = chance.happens(model.turns.complainantWaivesHearing);
  if (asking.ask === 'hoor-klager' && waives) {
    const reason = 'De klager hoeft niet meer te worden gehoord.';
    return { step: 'afzien-van-horen', input: { ground: 'verklaart-af-te-zien', reason } };
  }
  const side = asking.ask === 'hoor-beklaagde' ? 'beklaagde' : 'klager';
  const bothOpen = side === 'klager' && complaint.copy !== undefined;
  const together = bothOpen && chance.happens(model.turns.hearingTogether);
  const copied = complaint.copy && workingDaysAfter(complaint.copy.on, 2);
  const wanted = workingDaysAfter(
    today,
    waitFor(situation, model.outsideWorkingDays.untilHearing, `hearing ${side}`),
  );
  const input = {
    sides: together ? ['klager', 'beklaagde'] : [side],
    form: together ? 'samen' : 'apart',
    on: copied !== undefined && copied > wanted ? copied : wanted,
    time: '10:00',
    place: 'Raadhuis, kamer 2.08',
  };
  return { step: 'hoorgesprek-plannen', input };
};

export const recordHearing: Fill = (situation) => {
  const { complaint, model } = situation;
  const [hearing] = openHearings(complaint);
  if (hearing === undefined) return undefined;
  const heard = new Set([
    ...(['klager', 'beklaagde'] as const).filter((side) => heardOn(complaint, side).length > 0),
    ...hearing.sides,
  ]);
  const differ = chanceFor(situation, 'accounts').happens(model.turns.accountsDiffer);
  const input = {
    hearingId: hearing.id,
    sides: hearing.sides,
    form: hearing.form,
    on: hearing.plannedFor,
    present: 'Allen',
    record: 'Wat ieder vertelde.',
    ...(heard.size === 2 && { accounts: differ ? 'verschillen' : 'gelijk' }),
  };
  const wait = waitFor(situation, model.outsideWorkingDays.findingOut, 'findings');
  return { step: 'hoorgesprek-vastleggen', input, wait };
};
