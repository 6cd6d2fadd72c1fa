/** Shortcuts on the keyboard. */
export const keys = {
  title: 'Sneltoetsen',
  open: 'Alle sneltoetsen',
  areOff: 'Sneltoetsen staan uit',
  then: 'dan',
  of: {
    work: 'Naar Mijn werk',
    all: 'Naar Alle klachten',
    about: 'Naar Over mij',
    figures: 'Naar Cijfers',
    lessons: 'Naar Leren',
    register: 'Klacht vastleggen',
    search: 'Zoeken',
    next: 'Naar de volgende stap',
    help: 'Deze lijst',
  },
  typing: 'Terwijl je typt, doen deze toetsen niets.',
  reader:
    'Werk je met een schermlezer of met spraak? Zet de sneltoetsen dan uit als ze in de weg zitten.',
  use: 'Sneltoetsen gebruiken',
};
