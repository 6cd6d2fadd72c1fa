import type { CardView } from '../../../contract/card.ts';
import type { Ask } from '../../../contract/domainTypes.ts';
import { ombudsmanSituations } from '../../common/en/ombudsmanSteps.ts';
import { asks, waits } from '../../common/en/procedure.ts';
import { hearingAhead, recordMissing, recordWaits } from './hearingWords.ts';

/** What is asked, as a sentence of its own. */
export const askSentence = (ask: Ask): string => {
  if (ask === 'bel-eerst') return 'Call the complainant.';
  return /[.?!]$/.test(asks[ask]) ? asks[ask] : `${asks[ask]}.`;
};

/** For somebody of whom nothing is asked at this moment. */
export const nothingToDo = 'There is nothing you need to do now.';

/** What is asked, behind a colon. */
export const askAfterColon = (ask: Ask): string => {
  const sentence = askSentence(ask);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
};

/** What the complaint waits for, for somebody who looks on. */
export const waitSentence = (ask: Ask): string | undefined =>
  ask === 'niets' ? undefined : `The complaint waits for ${waits[ask]}.`;

export const notReached = (attempts: number): string =>
  attempts === 1
    ? 'One attempt to reach the complainant so far.'
    : `${attempts} attempts to reach the complainant so far.`;

/** How things stand, for the person of whom it is asked; first what the employee said himself, if that is new. */
export const situation = (view: CardView): string | undefined => {
  const state = standing(view);
  if (!view.reacted) return state;
  return state === undefined || afterReaction.has(view.ask)
    ? reactedHimself
    : `${reactedHimself} ${state}`;
};

const reactedHimself = 'Your colleague reacted to the record himself. The reaction is in the file.';

const adviceIsIn = 'The advice of the committee is there. Do you deviate from it? Write down why.';

const standing = (view: CardView): string | undefined => {
  if (view.ask === 'bel-opnieuw') return notReached(view.attempts ?? 1);
  if (view.ask === 'hoorgesprek-komt') return hearingAhead(view);
  if (view.ask === 'leg-hoorgesprek-vast') return recordMissing(view);
  if (view.ask === 'schrijf-oordeel' && view.advised) return adviceIsIn;
  if (view.ask === 'vraag-reactie') return recordWaits(view) ?? situations[view.ask];
  return situations[view.ask];
};

/** Where nothing else is to be said beside it. */
const afterReaction: ReadonlySet<Ask> = new Set(['leg-verslag-voor', 'schrijf-oordeel']);

const situations: Partial<Record<Ask, string>> = {
  'bel-eerst': 'Nobody has called the complainant yet.',
  'kies-behandelaar': 'Nobody handles the complaint yet.',
  'wacht-op-acceptatie': 'You were asked to do it.',
  'bespreek-met-team': 'The complainant is satisfied. The talk with the team is still to come.',
  'vertel-het-zelf': 'Your colleague hears from you that there is a complaint, not from a message.',
  'geef-afschrift': 'Your colleague knows, but has not read the complaint yet.',
  'hoor-klager': 'The complainant was not heard yet.',
  'hoor-beklaagde': 'Your colleague was not heard yet.',
  'bied-schriftelijk-horen':
    'The complainant was not heard yet. You do not speak with him: ask him in writing.',
  'schrijf-oordeel': 'Only the verdict is still missing.',
  'lees-mee': 'The verdict is written.',
  'lees-en-beslis': 'A second reader has read the verdict.',
  'pas-oordeel-aan': 'There is a remark with the verdict in the file.',
  'verstuur-brief': 'The letter is ready in the file.',
  'vraag-tevredenheid': 'The letter was sent.',
  'sluit-af': 'The complaint is done.',
  'volg-doorverwijzing': 'The complainant was referred. Whether he arrived is not known yet.',
  'kijk-opnieuw': 'An investigation was going on. It may be over now.',
  'leg-ontvangst-vast': 'A colleague received this complaint.',
  'toets-ontvankelijkheid': 'Nobody has decided yet whether the complaint is admissible.',
  'toets-neutraliteit': 'Report and letter are ready.',
  ...ombudsmanSituations,
  toets: 'The complaint was not tested against the law yet.',
  'stel-op-schrift': 'The complaint was told by word of mouth only.',
  'licht-gezag-in': 'The mayor and the chief public prosecutor do not know of it yet.',
  'licht-leidinggevende-in': 'Your colleague knows. The manager does not yet.',
  'spreek-medewerker': 'Somebody talked with the complainant, not with your colleague yet.',
  bemiddel: 'Somebody talked with each side.',
  'vraag-commissie': 'The mediation is over. The complainant may always go to the committee.',
  'maak-rapport': 'The committee waits for the facts and the stories of the colleagues.',
  'commissie-hoort': 'The report is in the file.',
  'schrijf-advies': 'Both sides were heard.',
  'kies-beslisser': 'The judgement was read along. There is nobody to decide.',
  'bespreek-na': 'The complainant has the letter.',
};

/** What the date on the card is the last day of. */
export const dateLabel = ({ ask }: Pick<CardView, 'ask'>): string =>
  dateLabels[ask] ?? 'Answer to the complainant';

/** Whether the date belongs to this one step, and not to the complaint as a whole. */
export const hasOwnDate = (ask: Ask): boolean => Object.hasOwn(dateLabels, ask);

const dateLabels: Partial<Record<Ask, string>> = {
  'bel-eerst': 'Call',
  'bel-opnieuw': 'Call',
  'wacht-op-acceptatie': 'Your answer',
  'hoorgesprek-komt': 'Hearing',
  'leg-hoorgesprek-vast': 'Record',
  'brief-wacht': 'Letter leaves',
  'vraag-tevredenheid': 'Ask',
  'volg-doorverwijzing': 'Ask',
  'kijk-opnieuw': 'Look again',
  'leg-ontvangst-vast': 'Written answer',
  'toets-ontvankelijkheid': 'Written answer',
  'kom-toezegging-na': 'Promise',
  'controleer-les': 'Check lesson',
};
