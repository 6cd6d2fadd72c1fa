import type { AlarmView } from '../../../contract/selfCheck.ts';
import { nl as setup } from '../../cli/setup/nl.ts';

const inList: Record<AlarmView['code'], string> = {
  'row-damaged': 'Een klacht in de lijst Klachten is niet meer te lezen.',
  'row-changed':
    'In de lijst Klachten is een klacht buiten de app om veranderd. De feiten kloppen niet meer.',
  'row-touched': 'In de lijst Klachten is een rij buiten de app om bewaard. De feiten kloppen nog.',
  'volgnummer-fell': 'In de lijst Klachten is een oudere versie van een klacht teruggezet.',
  'row-removed': 'Een klacht is uit de lijst Klachten verwijderd.',
  'key-taken': 'In Logboek of Berichten staat een regel die niet van de app is.',
  'text-damaged': 'Een tekst in de bibliotheek Dossiers is weg of veranderd.',
};

/** The page on which the app says what it found about itself. */
export const check = {
  title: 'Zelfcontrole',
  subtitle: 'Wat de app over zichzelf en over SharePoint vond',
  looked: (when: string) => `Laatst gekeken: ${when}`,
  notYet: 'De app kijkt nu voor het eerst. Dat duurt een paar tellen.',
  again: 'Kijk opnieuw',
  readOnly: 'Er wordt nu niets opgeslagen, omdat een lijst beschadigd is. Lezen kan wel.',
  readOnlyWhat:
    'Herstel wat hieronder fout is en kies Kijk opnieuw. Daarna gaat opslaan vanzelf weer open.',
  lines: 'Onderdelen',
  check: setup.check,
  state: setup.state,
  reason: {
    ...setup.reason,
    'manifest-not-given': () =>
      'Dit kijkt de app niet zelf na. De beheerder doet het met klachtwijzer controleer --manifest.',
  },
  alarms: 'Veranderd buiten de app om',
  noAlarms: 'Niemand heeft iets buiten de app om veranderd.',
  alarmsWhat:
    'Er is niets overschreven. Vraag wie hieronder staat wat er gebeurde, en zet de juiste versie terug in SharePoint.',
  inList,
  who: (who: string) => `Door ${who}`,
  notYours: 'Een klacht die jij niet mag openen',
  unknownWho: 'Door wie is niet bekend',
  where: (where: string) => `plaats ${where}`,
  seen: (when: string) => `gezien ${when}`,
  retention: 'Mag vernietigd worden',
  noRetention: 'Geen enkel dossier is over zijn bewaartermijn heen.',
  retentionWhat: 'De app vernietigt niets uit zichzelf.',
  keptUntil: (day: string) => `bewaren tot en met ${day}`,
};
