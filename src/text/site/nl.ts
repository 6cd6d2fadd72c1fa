import type { SiteText } from './types.ts';

/** Pages for everybody in Dutch. */
export const siteNl: SiteText = (organisation) => ({
  '/': {
    title: 'Klachtwijzer',
    parts: [
      {
        head: 'Wat is dit?',
        lines: [
          `Met Klachtwijzer behandelt ${organisation} klachten over de eigen organisatie.`,
          'De app werkt in Microsoft Teams, voor collega’s. Hier is niets te openen.',
        ],
      },
      {
        head: 'Heeft u zelf een klacht?',
        lines: [`Neem dan contact op met ${organisation}. Dat kan niet via deze pagina.`],
      },
    ],
  },
  '/privacy': {
    title: 'Privacy in Klachtwijzer',
    parts: [
      {
        head: 'Wie is verantwoordelijk?',
        lines: [
          `${organisation} gebruikt Klachtwijzer om klachten te behandelen en is verantwoordelijk voor de gegevens.`,
          'Vragen stelt u aan de functionaris gegevensbescherming van deze organisatie.',
        ],
      },
      {
        head: 'Welke gegevens staan erin?',
        lines: [
          'Van wie klaagt: naam, contactgegevens en het verhaal.',
          'Van de medewerker over wie het gaat: naam, team en wat hij of zij vertelt.',
          'Van de behandeling: gesprekken, brieven, het oordeel en wat ervan is geleerd.',
          'Van collega’s: hun naam, functie en zakelijk nummer, en wat zij in de app doen.',
          'Een burgerservicenummer vraagt de app niet.',
        ],
      },
      {
        head: 'Waarvoor?',
        lines: [
          'Alleen om de klacht te behandelen, ervan te leren en te laten zien hoe het gaat. In cijfers is niemand te herkennen.',
        ],
      },
      {
        head: 'Waar staan de gegevens?',
        lines: [
          'In Microsoft 365 van de organisatie zelf: SharePoint, Teams en Outlook. Een kopie om snel te zoeken staat op de server van de app. Op schijf is die kopie versleuteld.',
          'Er gaan geen gegevens naar de makers van de app. Er zijn geen advertenties, en de app volgt niemand.',
        ],
      },
      {
        head: 'Wie kan wat zien?',
        lines: [
          'Alleen wie een rol heeft in een klacht, ziet die klacht. De medewerker over wie het gaat, ziet wat de wet hem of haar geeft.',
          'Wie een dossier opent, staat in het logboek van dat dossier.',
          'Beheerders van Microsoft 365 kunnen de lijsten buiten de app openen. De app laat zien als daar iets is veranderd.',
        ],
      },
      {
        head: 'Hoe lang?',
        lines: [
          'Zo lang als de selectielijst van de organisatie zegt. Daarna stelt de app voor om het dossier te vernietigen. Een mens beslist.',
          'Wat iemand typt en niet opslaat, verdwijnt na dertig dagen.',
        ],
      },
      {
        head: 'Uw rechten',
        lines: [
          'U mag uw gegevens inzien, laten verbeteren of laten verwijderen. Vraag dat aan de organisatie.',
          'Komt u er samen niet uit? Dan kunt u naar de toezichthouder. In Nederland is dat de Autoriteit Persoonsgegevens, in Vlaanderen de Vlaamse Toezichtcommissie.',
        ],
      },
    ],
  },
  '/voorwaarden': {
    title: 'Voorwaarden van Klachtwijzer',
    parts: [
      {
        head: 'Voor wie?',
        lines: [
          `Klachtwijzer is voor wie werkt bij of voor ${organisation}. U gebruikt de app met uw account van die organisatie.`,
        ],
      },
      {
        head: 'Wat mag u ervan verwachten?',
        lines: [
          'De app rekent termijnen uit en zegt waarom. Mensen beslissen en zijn verantwoordelijk voor wat zij besluiten.',
          'De app is geen juridisch advies.',
          'De app kan een storing hebben. Wat u typte, blijft zo goed als het kan bewaard.',
        ],
      },
      {
        head: 'Wat vragen wij van u?',
        lines: [
          'Open alleen klachten waar u iets voor moet doen. Elke keer dat u kijkt, staat in het logboek.',
          'Deel niets uit een dossier buiten de app om.',
        ],
      },
      {
        head: 'Licentie',
        lines: [
          'Klachtwijzer is vrije software onder de European Union Public Licence 1.2. De software wordt geleverd zoals zij is, zonder garantie van de makers.',
        ],
      },
    ],
  },
});
