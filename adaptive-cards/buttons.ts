import type { StepCode } from '../src/contract/domainTypes.ts';
import { assign, decline } from './buttons/assignment.ts';
import {
  aftercare,
  notReached,
  recordTalk,
  reopen,
  solved,
  talkedOver,
} from './buttons/contact.ts';
import { keepPromise } from './buttons/question.ts';
import { planHearing } from './buttons/hearing.ts';
import { inTab } from './buttons/inTab.ts';
import { employeeButtons } from './buttons/employee.ts';
import { ombudsmanButtons } from './buttons/ombudsman.ts';
import { press } from './buttons/press.ts';
import { questionButtons } from './buttons/question.ts';
import { agreeDelay, extendTerm } from './buttons/term.ts';
import {
  approve,
  chooseDecider,
  readAlong,
  readDraft,
  sendBack,
  testNeutrality,
  withdraw,
} from './buttons/verdict.ts';
import type { Button, CardContext } from './cardContext.ts';

const pressed =
  (step: StepCode, data?: (context: CardContext) => Readonly<Record<string, unknown>>): Button =>
  (context) => [press(context, step, data === undefined ? {} : { data: data(context) })];

const today = ({ view }: CardContext) => ({ on: view.today });

/** How each step stands on a card. Steps that need more room than a card open the dossier. */
export const buttons: Readonly<Record<StepCode, Button>> = {
  'gesprek-vastleggen': recordTalk,
  'niet-bereikt': notReached,
  'over-wie': inTab('over-wie'),
  'opgelost-en-tevreden': solved,
  besproken: talkedOver,
  'zelf-betrokken': pressed('zelf-betrokken'),
  toewijzen: assign,
  'toewijzing-ongedaan': pressed('toewijzing-ongedaan'),
  accepteren: pressed('accepteren'),
  'acceptatie-ongedaan': pressed('acceptatie-ongedaan'),
  weigeren: decline,
  verteld: pressed('verteld', today),
  afschrift: pressed('afschrift', today),
  'hoorgesprek-plannen': planHearing,
  'hoorgesprek-verzetten': inTab('hoorgesprek-verzetten'),
  'hoorgesprek-afzeggen': inTab('hoorgesprek-afzeggen'),
  'hoorgesprek-vastleggen': inTab('hoorgesprek-vastleggen'),
  'afzien-van-horen': inTab('afzien-van-horen'),
  'termijn-verlengen': extendTerm,
  'oordeel-concept': inTab('oordeel-concept'),
  'ter-meelezing': inTab('ter-meelezing'),
  meegelezen: readAlong,
  'oordeel-geopend': readDraft,
  akkoord: approve,
  terugsturen: sendBack,
  'akkoord-intrekken': withdraw,
  'brief-verstuurd': (context) => {
    const { letter } = context.view;
    return letter === undefined
      ? inTab('brief-verstuurd')(context)
      : [
          press(context, 'brief-verstuurd', {
            ...(letter.how === 'geen-adres' ? { title: context.text.forms.noAddress } : {}),
            data: { letterId: letter.id, how: letter.how },
          }),
        ];
  },
  tevredenheid: aftercare,
  afsluiten: pressed('afsluiten'),
  heropenen: reopen,
  'buiten-behandeling': inTab('buiten-behandeling'),
  doorverwijzen: inTab('doorverwijzen'),
  'doorverwijzing-aangekomen': inTab('doorverwijzing-aangekomen'),
  'verder-uitstel': agreeDelay,
  wachten: inTab('wachten'),
  hervatten: pressed('hervatten'),
  doorgestuurd: inTab('doorgestuurd'),
  ontvankelijkheid: inTab('ontvankelijkheid'),
  neutraliteit: testNeutrality,
  contactregel: inTab('contactregel'),
  'contactregel-opheffen': inTab('contactregel-opheffen'),
  'verlenging-ongedaan': pressed('verlenging-ongedaan'),
  'ontvangst-corrigeren': inTab('ontvangst-corrigeren'),
  'gebeurtenis-vervallen': inTab('gebeurtenis-vervallen'),
  'brief-niet-bereikt': pressed('brief-niet-bereikt'),
  voortgangsbericht: pressed('voortgangsbericht'),
  'sluiten-na-stilte': inTab('sluiten-na-stilte'),
  ...ombudsmanButtons,
  ...employeeButtons,
  'toezegging-nagekomen': keepPromise,
  ...questionButtons,
  toetsen: inTab('toetsen'),
  'op-schrift-stellen': inTab('op-schrift-stellen'),
  'gezag-inlichten': pressed('gezag-inlichten', today),
  'gezag-advies': inTab('gezag-advies'),
  'leidinggevende-inlichten': pressed('leidinggevende-inlichten', today),
  'bemiddeling-vastleggen': inTab('bemiddeling-vastleggen'),
  'geen-bemiddeling': inTab('geen-bemiddeling'),
  'naar-commissie': inTab('naar-commissie'),
  'rapport-commissie': inTab('rapport-commissie'),
  'advies-commissie': inTab('advies-commissie'),
  'beslisser-kiezen': chooseDecider,
  nabesproken: pressed('nabesproken', today),
};
