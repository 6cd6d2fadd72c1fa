import type { NoticeKind } from '../src/contract/domainTypes.ts';
import type { CardContext } from './cardContext.ts';
import type { OpenUrl } from './element.ts';

const ABOUT_ME: ReadonlySet<NoticeKind> = new Set([
  'over-jou',
  'over-jou-verdaagd',
  'over-jou-uitkomst',
]);
/** Nothing of this complaint to open, or no longer. */
const WORK: ReadonlySet<NoticeKind> = new Set([
  'dagstart',
  'niet-meer-bij-jou',
  'vraag',
  'oplossing',
  'toezegging',
  'hoorgesprek',
]);

/** The page that every card leads to: the dossier, one's own page, or Mijn werk. */
export const wayIn = ({ view, text, link }: CardContext): OpenUrl => {
  // Who has to do with it himself may not open it any more.
  const closed = view.done?.step === 'zelf-betrokken';
  if (closed || WORK.has(view.kind)) return open(text.forms.openWork, link(''));
  return ABOUT_ME.has(view.kind)
    ? open(text.forms.openAboutMe, link(`over-mij/${view.kenmerk}`))
    : open(text.forms.openDossier, link(`dossier/${view.kenmerk}`));
};

/** The one screen for a call. */
export const belkaart = ({ view, text, link }: CardContext): OpenUrl =>
  open(text.forms.openBelkaart, link(`bel/${view.kenmerk}`));

/** The page of the hearing itself: its course, who comes, and what to ask. */
export const hearingPage = ({ view, text, link }: CardContext): OpenUrl =>
  open(text.forms.openHearing, link(`hoorgesprek/${view.kenmerk}`));

const open = (title: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title, url });
