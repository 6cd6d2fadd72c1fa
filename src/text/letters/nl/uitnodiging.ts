import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { dates } from '../../common/nl/dates.ts';
import { day, greeting, senderWords } from './opening.ts';

/** Invitation to the hearing: when, where, what for, and that somebody may come along (Awb 9:10). */
export const uitnodiging = (facts: LetterFacts): LetterText => ({
  subject: 'Uitnodiging voor een gesprek over uw klacht',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        facts.hearing?.form === 'schriftelijk'
          ? `U kunt op papier vertellen wat er is gebeurd. Het gaat over uw klacht met nummer ${facts.kenmerk}.`
          : `Ik nodig u uit voor een gesprek over uw klacht met nummer ${facts.kenmerk}.`,
        ...(facts.hearing === undefined ? [] : [when(facts.hearing), ...how(facts.hearing)]),
      ],
    },
    {
      heading: 'Wat gebeurt er in het gesprek?',
      paragraphs: [
        'U vertelt wat er is gebeurd en wat u graag wilt. Ik stel vragen. U mag iemand meenemen en papieren laten zien, ook nieuwe.',
        'Ik maak een kort verslag. Dat krijgt u te lezen.',
      ],
    },
    {
      heading: 'Komt het niet uit?',
      paragraphs: [
        `Bel mij dan: ${senderWords(facts)}. Wij zoeken samen een ander moment of een andere manier. Wilt u geen gesprek? Dat mag ook. Zeg het mij dan.`,
      ],
    },
  ],
});

type Hearing = NonNullable<LetterFacts['hearing']>;

const when = ({ date, time, place, form }: Hearing): string => {
  const moment = `op ${day(date)} om ${dates.clock(time)}`;
  if (form === 'schriftelijk') {
    return `Schrijf of mail ons wat er is gebeurd. Op ${day(date)} kijken wij wat u schreef. Later mag ook.`;
  }
  if (form === 'telefoon') return `Ik bel u ${moment}.`;
  if (form === 'teams')
    return `Het gesprek is ${moment}, met beeld en geluid via Teams. U krijgt van mij op tijd een link.`;
  return place === undefined || place === ''
    ? `Het gesprek is ${moment}.`
    : `Het gesprek is ${moment}. De plaats is: ${place}.`;
};

const how = ({ form }: Hearing): readonly string[] => {
  switch (form) {
    case 'samen':
      return [
        'De medewerker over wie het gaat, zit er ook bij. Wilt u dat liever niet? Bel mij, dan spreek ik u apart.',
      ];
    case 'apart':
      return ['De medewerker over wie het gaat, is daar niet bij.'];
    case 'teams':
      return ['Heeft u geen Teams, of wilt u liever langskomen? Bel mij, dan regelen we dat.'];
    default:
      return [];
  }
};
