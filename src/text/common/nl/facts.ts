import type { Forwarding } from '../../../domain/complaint/admissibility.ts';
import type { ContactRuleCode } from '../../../domain/complaint/contactRule.ts';
import type { Contact } from '../../../domain/complaint/contact.ts';
import type { Closing, Satisfaction } from '../../../domain/complaint/complaint.ts';
import type {
  EmployeeAnswer,
  Hearing,
  HearingWaiver,
  Side,
} from '../../../domain/complaint/hearing.ts';
import type { Letter, LetterKind } from '../../../domain/complaint/letter.ts';
import type { DeclineReason } from '../../../domain/complaint/assignment.ts';
import type {
  Category,
  Channel,
  KlagerKind,
  ReplyChannel,
} from '../../../domain/complaint/registration.ts';
import type {
  GroundCode,
  NoJudgementReason,
  ReportedAs,
} from '../../../domain/procedure/handling.ts';
import type { PartOutcome, ReadAlong, VerdictPart } from '../../../domain/complaint/verdict.ts';

export const channels: Record<Channel, string> = {
  telefoon: 'Telefoon',
  mondeling: 'Mondeling, aan de balie of op straat',
  'social-media': 'Social media',
  chat: 'Chatbericht van een collega',
  'e-mail': 'E-mail',
  post: 'Post',
  formulier: 'Formulier op de website',
  'mijn-loket': 'Mijn Loket',
  intern: 'Intern, via een collega',
  ombudsman: 'Via de ombudsman',
};

export const replyChannels: Record<ReplyChannel, string> = {
  telefoon: 'Telefoon',
  'e-mail': 'E-mail',
  brief: 'Brief',
};

export const klagerKinds: Record<KlagerKind, string> = {
  burger: 'Inwoner, ondernemer of organisatie',
  'medewerker-als-inwoner': 'Collega, als inwoner',
  'medewerker-werkrelatie': 'Collega, over het werk',
  bestuurder: 'Bestuurder of raadslid',
};

export const categories: Record<Category, string> = {
  bejegening: 'Bejegening',
  'geen-of-late-reactie': 'Geen of late reactie',
  'onjuiste-informatie': 'Onjuiste informatie',
  communicatie: 'Communicatie',
  bereikbaarheid: 'Bereikbaarheid',
  toezegging: 'Toezegging niet nagekomen',
  uitvoering: 'Uitvoering van het werk',
  dienstverlening: 'Dienstverlening',
  handhaving: 'Handhaving',
  'ongelijke-behandeling': 'Ongelijke behandeling',
  privacy: 'Privacy',
  overig: 'Iets anders',
};

/** Proposed short name of a complaint: what it is about, without persons. */
export const aanduidingen: Record<Category, string> = {
  bejegening: 'onvriendelijk gesprek',
  'geen-of-late-reactie': 'niet teruggebeld',
  'onjuiste-informatie': 'verkeerde informatie gekregen',
  communicatie: 'onduidelijke brief',
  bereikbaarheid: 'niet te bereiken',
  toezegging: 'afspraak niet nagekomen',
  uitvoering: 'werk niet goed uitgevoerd',
  dienstverlening: 'slecht geholpen',
  handhaving: 'manier van handhaven',
  'ongelijke-behandeling': 'ongelijk behandeld',
  privacy: 'omgang met gegevens',
  overig: '',
};

export const outcomes: Record<PartOutcome, string> = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  'gegrond-gecorrigeerd': 'Gegrond, al hersteld',
  ongegrond: 'Ongegrond',
  'geen-oordeel': 'Geen oordeel',
  stopzetting: 'Stopgezet',
};

export const established: Record<VerdictPart['established'], string> = {
  ja: 'Ja, het staat vast',
  deels: 'Voor een deel',
  nee: 'Nee, het is niet vast te stellen',
};

export const contactWith: Record<Contact['with'], string> = {
  klager: 'de klager',
  medewerker: 'de medewerker over wie het gaat',
  team: 'het team',
};

export const contactHow: Record<Contact['how'], string> = {
  telefoon: 'Telefoon',
  gesprek: 'Gesprek',
  'e-mail': 'E-mail',
  brief: 'Brief',
  teams: 'Teams',
};

export const contactPurposes: Record<Contact['purpose'], string> = {
  'eerste-gesprek': 'Eerste gesprek',
  voortgang: 'Vertellen hoe het ervoor staat',
  nazorg: 'Nazorg',
  anders: 'Anders',
};

export const sides: Record<Side, string> = {
  klager: 'De klager',
  beklaagde: 'De medewerker over wie het gaat',
};

export const hearingForms: Record<Hearing['form'], string> = {
  samen: 'Samen in één gesprek',
  apart: 'Apart',
  telefoon: 'Telefoon',
  teams: 'Teams',
  schriftelijk: 'Schriftelijk',
};

/** As he says it himself. */
export const invitationAnswers: Record<EmployeeAnswer['as'], string> = {
  komt: 'Ik kom',
  'kan-niet': 'Ik kan dan niet',
};

export const waiverGrounds: Record<HearingWaiver['ground'], string> = {
  'kennelijk-ongegrond': 'De klacht is duidelijk niet terecht',
  'verklaart-af-te-zien': 'De klager wil geen hoorgesprek',
  'geen-reactie-binnen-termijn': 'De klager heeft niet op tijd gezegd dat hij een hoorgesprek wil',
};

export const letterKinds: Record<LetterKind, string> = {
  ontvangstbevestiging: 'Ontvangstbevestiging',
  verdaging: 'Bericht over een langere termijn',
  'informeel-afgerond': 'Bevestiging dat de klacht is opgelost',
  gespreksbevestiging: 'Bevestiging van een gesprek',
  'andere-behandelaar': 'Bericht over een andere behandelaar',
  uitnodiging: 'Uitnodiging voor het hoorgesprek',
  verslag: 'Verslag om op te reageren',
  'naar-commissie': 'Bericht: de klachtencommissie gaat kijken',
  afdoening: 'Brief met het oordeel',
  'buiten-behandeling': 'Bericht: niet in behandeling',
  'verder-uitstel': 'Bericht over verder uitstel',
  antwoord: 'Antwoord: ontvangen, ontvankelijk of niet',
  'niet-bereikt': 'Bericht: wij bereiken u niet',
  voortgang: 'Bericht: wij zijn nog bezig',
  'gesloten-na-stilte': 'Bericht: klacht gesloten',
  contactregel: 'Afspraak over contact',
  afzegging: 'Bericht dat het gesprek niet doorgaat',
  'contactregel-voorbij': 'Afspraak over contact voorbij',
};

export const sentBy: Record<NonNullable<Letter['sent']>['how'], string> = {
  'e-mail': 'E-mail',
  post: 'Post',
  telefoon: 'Voorgelezen aan de telefoon',
  'geen-adres': 'Niet verstuurd: geen adres bekend',
};

export const readAlong: Record<ReadAlong['verdict'], string> = {
  akkoord: 'Zo is het goed',
  opmerking: 'Ik heb een opmerking',
};

export const satisfaction: Record<Satisfaction['answer'], string> = {
  tevreden: 'De klager is tevreden',
  'niet-tevreden': 'De klager is niet tevreden',
  'niet-bereikt': 'Niet bereikt',
};

export const closings: Record<Closing['as'], string> = {
  'informeel-tevreden': 'Informeel opgelost, naar tevredenheid',
  afgehandeld: 'Afgehandeld',
  'geen-contact': 'Gesloten, de klager was niet te bereiken',
  'buiten-behandeling': 'Niet in behandeling genomen',
  'niet-ontvankelijk': 'Niet ontvankelijk',
};

export const declineReasons: Record<DeclineReason['code'], string> = {
  'zelf-betrokken': 'Ik heb er zelf mee te maken',
  afwezig: 'Ik ben er niet',
  anders: 'Anders',
};

/** Why a complaint may stay unhandled. */
export const grounds: Record<GroundCode, string> = {
  'eerder-behandeld': 'De klacht is al eerder behandeld',
  'ouder-dan-een-jaar': 'Het is langer dan een jaar geleden',
  'bezwaar-mogelijk': 'De klager kan of kon bezwaar maken',
  'beroep-mogelijk': 'De klager kan of kon in beroep gaan',
  'andere-rechter': 'Een andere rechter gaat of ging erover',
  'strafrechtelijk-onderzoek': 'Er loopt een strafrechtelijk onderzoek',
  'onvoldoende-belang': 'Het belang van de klager is duidelijk te klein',
  'onvoldoende-gewicht': 'Wat er gebeurde, weegt duidelijk te licht',
  'geen-klacht': 'Het is geen klacht',
  'beroep-niet-uitgeput': 'De klager kan nog ergens in beroep',
  'rechterlijk-beroep': 'Er loopt een zaak bij de rechter',
  'kennelijk-ongegrond': 'De klacht is duidelijk niet terecht',
  'geen-belang': 'De klager heeft er geen belang bij',
  anoniem: 'De klager is niet bekend',
  'beleid-of-regelgeving': 'Het gaat over beleid of regels',
  'geen-lokaal-bestuur': 'Het gaat niet over dit bestuur',
};

export const noJudgementReasons: Record<NoJudgementReason, string> = {
  'onvoldoende-duidelijk': 'Na onderzoek blijft het te onduidelijk',
  twijfel: 'Er blijft twijfel of het beter had gekund',
  'fout-te-klein': 'De fout is te klein om mee te tellen',
};

export const stoppedBy: Record<NonNullable<VerdictPart['stoppedBy']>, string> = {
  klager: 'De burger zelf',
  samen: 'De burger en wij samen',
};

export const forwardedBy: Record<Forwarding['from'], string> = {
  diensthoofd: 'Het diensthoofd',
  medewerker: 'De medewerker zelf',
};

/** How a closed complaint counts, on the scale of all procedures. */
export const reportedAs: Record<ReportedAs, string> = {
  terecht: 'Terecht',
  'deels-terecht': 'Deels terecht',
  'niet-terecht': 'Niet terecht',
  'geen-uitspraak': 'Geen uitspraak',
  gestopt: 'Gestopt',
  opgelost: 'Opgelost, naar tevredenheid',
  'niet-behandeld': 'Niet behandeld',
};

/** How there is contact with the complainant for a while. */
export const contactRules: Record<ContactRuleCode, string> = {
  'vaste-persoon': 'Eén collega spreekt de klager',
  schriftelijk: 'Contact alleen schriftelijk',
  'geen-contact': 'De klacht wordt behandeld zonder nieuw contact',
};
