import { dates } from '../common/nl/dates.ts';
import { asks, waits } from '../common/nl/procedure.ts';
import type { CardText } from './cardText.ts';
import { committeeLines } from './nl/committeeLines.ts';
import { dutyLines } from './nl/dutyLines.ts';
import { employeeLines } from './nl/employeeLines.ts';
import { escalationLines } from './nl/escalationLines.ts';
import { forms } from './nl/forms.ts';
import { handlingLines } from './nl/handlingLines.ts';
import { intakeLines } from './nl/intakeLines.ts';
import { proposalSentence } from './nl/proposal.ts';
import { blockingSentence, outcomeWords } from './nl/verdict.ts';
import { questionLines } from './nl/questionLines.ts';
import { verdictLines } from './nl/verdictLines.ts';

/** Cards in Dutch; the messages of experience.md §4 are the measure. */
export const nl: CardText = {
  lines: {
    ...intakeLines,
    ...handlingLines,
    ...escalationLines,
    ...verdictLines,
    ...employeeLines,
    ...committeeLines,
    ...questionLines,
    ...dutyLines,
  },
  forms,
  buttons: {},
  outcomes: outcomeWords,
  proposal: proposalSentence,
  asked: (ask) => asks[ask],
  unread: 'Je hebt de brief nog niet gelezen.',
  blocking: blockingSentence,
  receipt: ({ what, by, at }) => `Gedaan: ${by} ${what}, ${dates.moment(at)}.`,
  letterUnsent: 'heeft gemeld dat een brief niet weg kon',
  failure: {
    invalidInput: 'Niet alles is goed ingevuld. Er is niets opgeslagen.',
    alreadyDone: 'Dit is al gedaan. Jouw keuze is niet opgeslagen.',
    yourself: 'Dit had je zelf al gedaan. Er is niets dubbel opgeslagen.',
    moreChanges: (count) =>
      count === 1 ? 'Daarvoor nog 1 stap.' : `Daarvoor nog ${count} stappen.`,
    fields: {
      note: 'Gesprek',
      agreed: 'Afspraak',
      askedOn: 'Dag',
      on: 'Dag',
      to: 'Behandelaar',
      code: 'Reden',
      until: 'Tot en met',
      reason: 'Toelichting',
      weeks: 'Weken',
      remark: 'Opmerking',
      sides: 'Met wie',
      time: 'Tijd',
      place: 'Plaats',
      answer: 'Antwoord',
      text: 'Jouw antwoord',
      along: 'Wie er meekomt',
    },
  },
  moved: 'Verplaatst, zie hieronder.',
  notForYou: 'Deze kaart is niet voor jou.',
  notSaved: 'Er is niets opgeslagen.',
  help: {
    headline: 'Ik help je bij klachten.',
    lines: [
      'Hier in de chat krijg je een kaart als er iets van jou nodig is.',
      'Alles wat bij jou ligt, staat in Mijn werk. Een nieuwe klacht leg je vast bij Registreren.',
      'Je kunt mij ook iets vragen: mijn klachten, termijnen, registreer, afwezig t/m 12 april, of zoek met een nummer, zoals zoek K-2026-0012.',
      'Noem hier geen namen. Zoeken op iets anders dan een nummer doe je in het tabblad.',
    ],
  },
  commands: {
    mine: 'Jouw klachten',
    terms: 'Jouw klachten op datum',
    search: 'Zoek een klacht',
    register: 'Een klacht registreren',
    nothing: 'Er ligt niets bij jou.',
    unknownNumber: 'Er is geen klacht met dit nummer die jij mag zien. Kijk of het nummer klopt.',
    searchInTab:
      'Hier zoek ik alleen op nummer. Wat je typte, bewaar ik niet. Zoek op iets anders in dit venster:',
    openSearch: 'Zoeken',
    registerInTab:
      'Leg de klacht vast in dit venster, of in het tabblad Registreren. Wat je daar typt, blijft bewaard.',
    notUnderstood: 'Dat begrijp ik niet. Wat je typte, bewaar ik niet. Dit kan ik wel:',
    waitsFor: (name) => `wacht op ${name}`,
  },
  feedLines: {
    'laatste-dag': 'Open Mijn werk om te zien wat vandaag af moet.',
    hoorgesprekken: 'Open Mijn werk om je voor te bereiden.',
  },
  absence: {
    headline: 'Afwezig',
    until: (day) => `Je bent afwezig t/m ${day}.`,
    between: (from, to) => `Je bent afwezig van ${from} t/m ${to}.`,
    how: 'Zeg tot en met welke dag, bijvoorbeeld: afwezig t/m 12 april. Of: afwezig van 1 april t/m 12 april.',
    undo: 'Ben je er toch, of eerder? Typ dan: terug.',
    back: 'Je bent er weer. Wat een ander kreeg, blijft daar tot iemand anders beslist.',
    notAway: 'Je stond niet als afwezig.',
    nothing: 'Er blijft geen klacht liggen die jij behandelt.',
    work: 'Dit ligt bij jou:',
    canWait: 'kan wachten tot je er weer bent',
    somebodyElse: 'de coördinator kiest wie het overneemt',
  },
  welcome: {
    personal: {
      headline: 'Welkom bij Klachtwijzer.',
      lines: [
        'Hier krijg je een kaart als een klacht iets van jou vraagt. Je kunt de meeste kaarten meteen hier afhandelen.',
        'Hoor je een klacht? Leg die vast bij Registreren. Of kies bij een chatbericht: Registreer als klacht.',
        'Typ help om te zien wat je mij kunt vragen.',
      ],
    },
    group: {
      headline: 'Klachtwijzer is nu ook hier.',
      lines: [
        'Hoor je hier een klacht? Kies bij dat bericht: Registreer als klacht. Alleen jij ziet wat je invult.',
        'In dit gesprek vertel ik niets over personen. Wat er bij jou ligt, lees je in je eigen chat met mij.',
      ],
    },
    addedBy: (name) => `Toegevoegd door ${name}.`,
  },
  group: {
    headline: 'In dit gesprek lezen anderen mee.',
    lines: [
      'Noem mij met een nummer, zoals zoek K-2026-0012. Ik vertel dan alleen de stand en de datum.',
      'Hoor je hier een klacht? Kies bij dat bericht: Registreer als klacht. Alleen jij ziet wat je invult.',
      'Al het andere vertel ik je in je eigen chat.',
    ],
    inOwnChat: 'Dat vertel ik je in je eigen chat.',
    unknownNumber: 'Over dit nummer zeg ik hier niets. Zoek het op in je eigen chat.',
    register: 'Dat doe je in je eigen tabblad. Niemand hier ziet wat je invult.',
    openChat: 'Open je eigen chat',
  },
  messageAction: {
    title: 'Registreer als klacht',
    registered: (kenmerk) => `Je hebt dit bericht al vastgelegd, als ${kenmerk}.`,
  },
  digest: {
    more: (count) => `En nog ${count} in Mijn werk.`,
    waits: ({ name, ask }) => `Wacht op ${name}: ${waits[ask]}`,
    quiet: (workingDays) => `al ${workingDays} werkdagen stil`,
  },
};
