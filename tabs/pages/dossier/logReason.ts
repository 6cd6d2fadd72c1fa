import type { LogLineView } from '../../../src/contract/dossierView.ts';
import type { CommonTexts } from '../../../src/text/common/nl.ts';
import type { TabTexts } from '../../../src/text/tab/nl.ts';

interface Words {
  readonly common: CommonTexts;
  readonly text: TabTexts;
}

/** Why, in a line of the log: some steps keep a code there, all others what a person wrote. */
export function logReason(
  { action, reason }: LogLineView,
  { common, text }: Words,
): string | undefined {
  if (reason === undefined) return undefined;
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'afzien-van-horen': common.waiverGrounds,
    'brief-verstuurd': common.letterKinds,
    akkoord: text.dossier.log.read,
    meegelezen: common.readAlong,
    doorgestuurd: common.forwardedBy,
    'eigen-reactie': common.reactions,
    'reactie-vastleggen': common.reactions,
    'uitnodiging-beantwoorden': common.invitationAnswers,
    ontvankelijkheid: text.dossier.log.admissibility,
    neutraliteit: text.dossier.log.neutrality,
    tevredenheid: common.satisfaction,
    weigeren: common.declineReasons,
    'buiten-behandeling': common.grounds,
    contactregel: common.contactRules,
    'doorverwijzing-aangekomen': {
      aangekomen: text.forms.arrived.yes,
      'nog-niet': text.forms.arrived.no,
    },
  };
  // The day until which, and why.
  const [, until, why] = /^(\d{4}-\d\d-\d\d) · (.*)$/su.exec(reason) ?? [];
  if (action === 'later' && until && why) {
    return `${text.dossier.log.until(common.dates.day(until))} ${why}`;
  }
  return codes[action]?.[reason] ?? reason;
}
