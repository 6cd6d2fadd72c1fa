import { dates } from '../common/nl/dates.ts';
import { failures } from '../common/nl/failures.ts';
import { outcomes } from '../common/nl/facts.ts';
import { asks } from '../common/nl/procedure.ts';
import type { CardView } from '../../contract/card.ts';
import type { FailureCode } from '../../contract/failure.ts';
import type { CardLines, CardText } from './cardText.ts';

const none = (): undefined => undefined;
const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

const proposalLine = ({ proposal }: CardView): string | undefined => {
  if (proposal === undefined) return undefined;
  if (proposal.person === undefined || proposal.gap) {
    return 'De regeling zegt hier niets over. Jij kiest wie de klacht behandelt en schrijft kort op waarom.';
  }
  const away =
    proposal.absentUntil === undefined ? '' : ` Afwezig t/m ${dates.day(proposal.absentUntil)}.`;
  const open = proposal.open === 1 ? '1 open klacht' : `${proposal.open} open klachten`;
  return `Voorstel: ${proposal.person.name}, ${open}.${away}${passedOverLine(proposal.passedOver)}`;
};

const passedOverLine = (count: number): string => {
  if (count === 0) return '';
  return count === 1
    ? ' 1 persoon overgeslagen, zie dossier.'
    : ` ${count} personen overgeslagen, zie dossier.`;
};

const heardLine = ({ verdict }: CardView): string => {
  if (verdict === undefined) return '';
  const klager = verdict.klagerWaived || verdict.klagerHeardOn.length > 0;
  const both = klager && verdict.beklaagdeHeardOn.length > 0;
  if (both) return 'Beide kanten gehoord.';
  return klager ? 'De klager is gehoord of ziet daarvan af.' : 'Nog niet beide kanten gehoord.';
};

const verdictLine = (view: CardView): string | undefined => {
  const { verdict } = view;
  if (verdict === undefined) return undefined;
  const readers =
    verdict.readAlongBy.length === 0 ? '' : ` Meegelezen door ${verdict.readAlongBy.join(' en ')}.`;
  const extras = [verdict.offer ? 'een aanbod' : '', verdict.lesson ? 'een les' : ''].filter(
    Boolean,
  );
  const inside = extras.length === 0 ? '' : ` Met ${extras.join(' en ')}.`;
  return `${outcomeWords(verdict.outcomes)}. ${heardLine(view)}${readers}${inside} Lezen duurt ${
    verdict.readingMinutes === 1 ? '1 minuut' : `${verdict.readingMinutes} minuten`
  }.`;
};

const outcomeWords = (parts: readonly (keyof typeof outcomes)[]): string =>
  parts.length === 1
    ? outcomes[parts[0] ?? 'geen-oordeel']
    : parts.map((part, index) => `Deel ${index + 1} ${outcomes[part].toLowerCase()}`).join(', ');

const holdLine = ({ leavesAt }: CardView): string | undefined =>
  leavesAt === undefined
    ? undefined
    : `De brief gaat weg vanaf ${dates.day(leavesAt.date)} ${dates.clock(leavesAt.time)}.`;

const byAsk = (view: CardView): string => sentence(asks[view.ask]);
const living: CardLines = {
  act: 'Wat vraagt deze klacht nu?',
  headline: byAsk,
  why: (view) =>
    view.hearing === undefined
      ? 'Jij behandelt deze klacht.'
      : `Jij behandelt deze klacht. Hoorgesprek ${dates.day(view.hearing.date)}, ${dates.clock(view.hearing.time)}.`,
  otherwise: (view) =>
    view.date === undefined
      ? undefined
      : 'Doe je niets, dan krijgt de klachtencoördinator bericht.',
};

/** Cards in Dutch; the messages of experience.md §4 are the measure. */
export const nl: CardText = {
  lines: {
    'bel-eerst': {
      act: 'Nieuwe klacht: bel eerst',
      headline: (view) => {
        if (view.ask === 'bel-eerst') return 'Nieuwe klacht: bel eerst.';
        return byAsk(view);
      },
      why: (view) => {
        if (view.ask === 'kies-behandelaar') return proposalLine(view) ?? 'Er is gebeld.';
        const tried = view.attempts ?? 0;
        return tried === 0
          ? 'Er is nog niet gebeld. Naam en nummer staan op de Belkaart.'
          : `${nl.notReached(tried)} Naam en nummer staan op de Belkaart.`;
      },
      otherwise: (view) =>
        view.ask === 'kies-behandelaar'
          ? 'Kies je niet, dan vragen we het de volgende werkdag nog eens.'
          : 'Bel je niet, dan vragen we het de volgende werkdag nog eens.',
    },
    'brief-versturen': {
      act: 'Brief versturen',
      headline: () => 'Verstuur de brief aan de klager.',
      why: () => 'De brief staat klaar in het dossier. Meld hier hoe hij is verstuurd.',
      otherwise: () => 'Na één werkdag vragen we het nog eens.',
    },
    'wil-jij-behandelen': {
      act: 'Wil jij deze klacht behandelen?',
      headline: () => 'Wil jij deze klacht behandelen?',
      why: () => 'Reken op een gesprek met de klager, een gesprek met je collega en een brief.',
      otherwise: (view) =>
        view.coordinator === undefined
          ? 'Reageer je niet binnen twee werkdagen, dan belt de klachtencoördinator je.'
          : `Reageer je niet binnen twee werkdagen, dan belt ${view.coordinator} je.`,
    },
    'niet-meer-bij-jou': {
      act: 'Niet meer bij jou',
      headline: () => 'Deze klacht ligt niet meer bij jou.',
      why: () => 'Je hoeft niets te doen.',
      otherwise: none,
    },
    'opnieuw-toewijzen': {
      act: 'Opnieuw toewijzen',
      headline: () => 'Kies een andere behandelaar.',
      why: (view) => proposalLine(view) ?? 'De voorgestelde behandelaar kan het niet doen.',
      otherwise: () => 'Kies je niet, dan vragen we het de volgende werkdag nog eens.',
    },
    'wat-nu': living,
    'over-jou': {
      act: 'Er is een klacht over een contact met jou',
      headline: () => 'Er is een klacht over een contact met jou.',
      why: (view) => {
        const told = view.behandelaar === undefined ? 'Je bent' : `${view.behandelaar} heeft`;
        const rest = view.behandelaar === undefined ? 'hierover verteld.' : 'je dit verteld.';
        return `${told} ${rest} Je hoort hier wat er gebeurt en wanneer. Je mag jouw kant vertellen en iemand meenemen. Een klacht is geen straf.`;
      },
      otherwise: (view) => trusted(view),
    },
    'over-jou-verdaagd': {
      act: 'De termijn is verlengd',
      headline: () => 'De klacht over een contact met jou duurt langer.',
      why: () => 'De termijn is verlengd. De klager krijgt hetzelfde bericht.',
      otherwise: (view) => trusted(view),
    },
    'over-jou-uitkomst': {
      act: 'Er is een uitkomst',
      headline: () => 'De klacht over een contact met jou is afgehandeld.',
      why: () => 'De uitkomst en het verslag van je hoorgesprek staan op je pagina Over mij.',
      otherwise: (view) => trusted(view),
    },
    bespreken: {
      act: 'Bespreek met je team',
      headline: () => 'Bespreek deze klacht met je team.',
      why: () =>
        'De klager is tevreden. Vertel ook de collega over wie het ging hoe het is opgelost.',
      otherwise: () => 'De klacht sluit pas als je op Besproken drukt.',
    },
    'lees-mee': {
      act: 'Lees een oordeel mee',
      headline: () => 'Lees dit oordeel mee.',
      why: verdictLine,
      otherwise: () => 'Zonder meelezer gaat het oordeel niet naar degene die akkoord geeft.',
    },
    'lees-en-beslis': {
      act: 'Oordeel klaar voor jouw akkoord',
      headline: () => 'Oordeel klaar voor jouw akkoord.',
      why: verdictLine,
      otherwise: () => 'De brief gaat niet meteen weg: je kunt nog 30 minuten terug.',
    },
    teruggestuurd: {
      act: 'Oordeel teruggestuurd',
      headline: () => 'Je oordeel is teruggestuurd.',
      why: () => 'De opmerking staat bij het oordeel in het dossier.',
      otherwise: (view) => (view.date === undefined ? undefined : 'De termijn loopt door.'),
    },
    'akkoord-gegeven': {
      act: 'Akkoord op je oordeel',
      headline: () => 'Er is akkoord op je oordeel.',
      why: (view) => holdLine(view) ?? 'De brief staat klaar voor ondersteuning.',
      otherwise: () => 'Je hoeft nu niets te doen.',
    },
    nazorg: {
      act: 'Vraag of de klager tevreden is',
      headline: () => 'Vraag of de klager tevreden is.',
      why: () => 'De brief is verstuurd. Bel bij voorkeur.',
      otherwise: () => 'Lukt bellen niet, leg dan vast dat je het hebt geprobeerd.',
    },
    heropend: {
      act: 'Klacht heropend',
      headline: () => 'De klager is toch niet tevreden.',
      why: () => 'De klacht is heropend. De termijn is nooit gestopt.',
      otherwise: none,
    },
    'termijn-nadert': {
      act: 'Termijn nadert',
      headline: (view) => `${leftWords(view)} ${byAsk(view)}`.trim(),
      why: () => 'Jij behandelt deze klacht.',
      otherwise: () => 'Doe je niets, dan krijgt de klachtencoördinator bericht.',
    },
    'termijn-escalatie': {
      act: 'Termijn in gevaar',
      headline: (view) => `${leftWords(view)} Deze klacht ligt stil.`.trim(),
      why: (view) =>
        view.behandelaar === undefined
          ? `Nu nodig: ${asks[view.ask].toLowerCase()}.`
          : `${view.behandelaar} behandelt deze klacht. Nu nodig: ${asks[view.ask].toLowerCase()}.`,
      otherwise: () => 'Bel je collega en spreek af wanneer het gebeurt.',
    },
    dagstart: {
      act: 'Goedemorgen',
      headline: () => 'Goedemorgen. Dit vraagt vandaag om jou:',
      why: none,
      otherwise: none,
    },
  },
  forms: {
    agreed: 'Wat is afgesproken?',
    agreedHint: 'Alleen in het dossier te lezen',
    askedOn: 'Wanneer vroeg je of alles besproken is?',
    letterWanted: 'De klager wil een brief of e-mail',
    note: 'Wat kwam er in het gesprek naar voren?',
    on: 'Wanneer?',
    candidate: 'Wie behandelt deze klacht?',
    candidateError: 'Kies een behandelaar.',
    reason: 'Waarom?',
    reasonWhenOther: 'Waarom deze persoon? (nodig bij een andere keuze dan het voorstel)',
    required: 'Vul dit in.',
    declineWhy: 'Waarom kun je dit niet doen?',
    until: 'Afwezig tot en met',
    explanation: 'Toelichting',
    weeks: 'Hoe lang heb je nog nodig?',
    weekChoice: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weken`),
    remark: 'Wat moet er anders?',
    sides: 'Met wie?',
    bothSides: 'Allebei samen',
    form: 'Hoe?',
    date: 'Dag',
    time: 'Tijd',
    place: 'Plaats',
    answer: 'Is de klager tevreden?',
    save: 'Vastleggen',
    otherPerson: 'Andere behandelaar',
    choosePerson: 'Behandelaar kiezen',
    readAndDecide: 'Lees en beslis',
    readFirst: 'Eerst lezen',
    anyway: 'Toch akkoord',
    withRemark: 'Opmerking maken',
    openDossier: 'Open dossier',
    openBelkaart: 'Belkaart',
    openWork: 'Open Mijn werk',
    register: 'Klacht registreren',
    openAboutMe: 'Open Over mij',
    absentUntil: (name, date) => `${name} (afwezig t/m ${dates.day(date)})`,
    openCount: (count) => (count === 1 ? '1 open klacht' : `${count} open klachten`),
  },
  buttons: { 'zelf-betrokken': 'Zelf mee te maken', tevredenheid: 'Nazorg vastleggen' },
  outcomes: outcomeWords,
  notReached: (attempts) =>
    attempts === 1 ? 'Eén keer niet bereikt.' : `${attempts} keer niet bereikt.`,
  unread: 'Je hebt de brief nog niet gelezen.',
  blocking: (codes) =>
    codes
      .map((code) => (code in failures ? failures[code as FailureCode]({}) : ''))
      .filter((words) => words !== '')
      .join(' '),
  receipt: ({ what, by, at }) => `✔ ${by} ${what}, ${dates.moment(at)}`,
  moved: 'Verplaatst, zie hieronder.',
  notForYou: 'Deze kaart is niet voor jou.',
  notSaved: 'Er is niets opgeslagen.',
  help: {
    headline: 'Ik help je bij klachten.',
    lines: [
      'Hier in de chat krijg je een kaart als er iets van jou nodig is.',
      'Alles wat bij jou ligt, staat in Mijn werk. Een nieuwe klacht leg je vast bij Registreren.',
      'Noem hier geen namen. Zoeken naar een klacht doe je in het tabblad.',
    ],
  },
  digest: {
    headline: 'Goedemorgen. Dit vraagt vandaag om jou:',
    more: (count) => `En nog ${count} in Mijn werk.`,
  },
  origin: 'Klachtwijzer',
};

function leftWords({ date }: CardView): string {
  if (date === undefined) return '';
  if (date.workingDaysLeft < 0) return 'De termijn is voorbij.';
  if (date.workingDaysLeft === 0) return 'Vandaag is de laatste dag.';
  return `Nog ${dates.workingDays(date.workingDaysLeft)}.`;
}

function trusted({ vertrouwenspersoon }: CardView): string {
  const line = 'Wil je er eerst met iemand over praten? De vertrouwenspersoon is er voor je';
  if (vertrouwenspersoon === undefined) return `${line}.`;
  const phone = vertrouwenspersoon.phone === undefined ? '' : `, ${vertrouwenspersoon.phone}`;
  return `${line}: ${vertrouwenspersoon.name}${phone}.`;
}
