import type { ExternalVerdict, LessonCheck, Link } from '../../../domain/complaint/afterwards.ts';
import type { Motive } from '../../../domain/complaint/core.ts';
import type { BroughtBy } from '../../../domain/complaint/evidence.ts';
import type { Accounts } from '../../../domain/complaint/hearing.ts';
import type { Rung } from '../../../domain/complaint/ladder.ts';
import type { OtherRole } from '../../../domain/complaint/other.ts';
import type { Promised } from '../../../domain/complaint/promise.ts';
import type { AccountsSettled, ReactionKind } from '../../../domain/complaint/wederhoor.ts';
import type { Compared } from '../../../domain/outcome/outcomeOf.ts';
import type { AccountsState } from '../../../domain/steps/facts/accounts.ts';

export const motives: Record<Motive, string> = {
  'gehoord-worden': 'Gehoord en gezien worden',
  oordeel: 'Een oordeel krijgen',
  'recht-voor-later': 'Dat het de volgende keer goed gaat',
  aanspreken: 'Dat de medewerker wordt aangesproken',
  'onafhankelijke-blik': 'Dat iemand anders ernaar kijkt',
  voorkomen: 'Dat het anderen niet overkomt',
};

export const rungs: Record<Rung, string> = {
  1: 'Trede 1: de medewerker lost het zelf op',
  2: 'Trede 2: iemand in huis behandelt de klacht',
  3: 'Trede 3: iemand van buiten kijkt ernaar',
};

export const promisedTo: Record<Promised['whom'], string> = {
  klager: 'de klager',
  medewerker: 'de medewerker over wie het gaat',
  ander: 'iemand anders',
};

export const accounts: Record<Accounts, string> = {
  gelijk: 'Ja, beide kanten vertellen hetzelfde',
  verschillen: 'Nee, er zijn verschillen',
};

export const accountsStates: Record<AccountsState, string> = {
  'geen-verschil': 'geen verschil gemeld',
  voorleggen: 'verslag nog voorleggen',
  'wacht-op-reactie': 'wacht op reactie',
  klaar: 'klaar',
};

export const reactions: Record<ReactionKind, string> = {
  klopt: 'Het klopt zo',
  'andere-lezing': 'Het ging anders',
  'geen-reactie': 'Geen reactie, ook niet na vragen',
};

export const accountsSettled: Record<AccountsSettled['as'], string> = {
  gelijk: 'Beide kanten vertellen hetzelfde',
  definitief: 'Verder vragen levert niets nieuws op',
};

export const otherRoles: Record<OtherRole, string> = {
  getuige: 'Getuige',
  derde: 'Iemand anders die ermee te maken heeft',
  'ondersteuner-klager': 'Steun van de klager',
  'ondersteuner-medewerker': 'Steun van de medewerker',
  vertrouwenspersoon: 'Vertrouwenspersoon',
  gemachtigde: 'Spreekt namens de klager',
};

export const broughtBy: Record<BroughtBy, string> = {
  klager: 'De klager',
  medewerker: 'De medewerker over wie het gaat',
  organisatie: 'Onze organisatie',
  derde: 'Iemand anders',
};

export const outsideBodies: Record<ExternalVerdict['body'], string> = {
  'nationale-ombudsman': 'Nationale ombudsman',
  'andere-ombudsman': 'Andere ombudsman',
  rechter: 'Rechter',
};

export const outsideOutcomes: Record<ExternalVerdict['outcome'], string> = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'geen-oordeel': 'Geen oordeel',
  'niet-onderzocht': 'Niet onderzocht',
};

export const compared: Record<Compared, string> = {
  gelijk: 'Hetzelfde als ons oordeel',
  anders: 'Anders dan ons oordeel',
  'niet-te-vergelijken': 'Niet met ons oordeel te vergelijken',
};

export const helped: Record<LessonCheck['helped'], string> = {
  ja: 'Ja, het heeft geholpen',
  deels: 'Voor een deel',
  nee: 'Nee, het heeft niet geholpen',
};

export const linkReasons: Record<Link['why'], string> = {
  'zelfde-zaak': 'Het gaat over dezelfde zaak',
  'zelfde-thema': 'Het gaat over hetzelfde onderwerp',
  'andere-instantie': 'Een andere organisatie hoort hierbij',
};
