import type { LetterFacts } from '../../../contract/letter.ts';
import { dayList } from './opening.ts';

/** With whom there was a hearing, and when; without one with the complainant, the lawful ground. */
export const heardWords = ({ heard }: LetterFacts): readonly string[] => {
  if (heard === undefined) return [];
  const klager =
    heard.klager.length > 0
      ? [`Wij spraken met u op ${dayList(heard.klager)}.`]
      : whyNotHeard(heard.klagerWaived);
  return heard.beklaagde.length > 0
    ? [...klager, `Wij spraken met de medewerker over wie het gaat op ${dayList(heard.beklaagde)}.`]
    : klager;
};

/** Grounds of Awb 9:10 lid 2 in words for the complainant; the reason that was typed is an internal note. */
const grounds: Readonly<Record<string, string>> = {
  'kennelijk-ongegrond': 'Het was meteen duidelijk dat wij het goed hebben gedaan.',
  'verklaart-af-te-zien': 'U zei dat u dat niet nodig vond.',
  'geen-reactie-binnen-termijn':
    'Wij vroegen u of u dat wilde. Daarop hebben wij niets van u gehoord.',
};

const whyNotHeard = (ground: string | undefined): readonly string[] => {
  if (ground === undefined) return [];
  const words = Object.hasOwn(grounds, ground) ? ` ${grounds[ground] ?? ''}` : '';
  return [`Wij hielden geen hoorgesprek met u.${words}`];
};
