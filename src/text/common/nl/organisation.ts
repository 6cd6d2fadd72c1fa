import type { PassedOverView } from '../../../contract/proposalView.ts';
import type { AccusedKind, BodyOffice, OfficeCode } from '../../../domain/organisation/office.ts';

export const offices: Record<OfficeCode, string> = {
  medewerker: 'medewerker',
  teamleider: 'teamleider',
  concernmanager: 'concernmanager',
  gemeentesecretaris: 'gemeentesecretaris',
  'loco-gemeentesecretaris': 'loco-gemeentesecretaris',
  griffier: 'griffier',
  'plv-griffier': 'plaatsvervangend griffier',
  'medewerker-griffie': 'medewerker van de griffie',
  burgemeester: 'burgemeester',
  locoburgemeester: 'locoburgemeester',
  'tweede-locoburgemeester': 'tweede locoburgemeester',
  wethouder: 'wethouder',
  'wethouder-hrm': 'wethouder HRM',
  raadslid: 'raadslid',
  'plv-voorzitter-raad': 'plaatsvervangend voorzitter van de raad',
  'lid-werkgeverscommissie': 'lid van de werkgeverscommissie',
  'secretaris-werkgeverscommissie': 'secretaris van de werkgeverscommissie',
  'voorzitter-commissie-bezwaar': 'voorzitter van de bezwaarschriftencommissie',
  'plv-voorzitter-commissie-bezwaar':
    'plaatsvervangend voorzitter van de bezwaarschriftencommissie',
  'lid-commissie-bezwaar': 'lid van de bezwaarschriftencommissie',
  klachtencoordinator: 'klachtencoördinator',
  'plv-klachtencoordinator': 'plaatsvervangend klachtencoördinator',
  'ondersteuning-klachten': 'ondersteuning klachten',
  jurist: 'jurist',
  vertrouwenspersoon: 'vertrouwenspersoon',
  politiechef: 'politiechef',
  'plv-politiechef': 'plaatsvervangend politiechef',
  klachtbehandelaar: 'klachtbehandelaar',
  ondersteuner: 'ondersteuner',
  'voorzitter-klachtencommissie': 'voorzitter van de klachtencommissie',
  'lid-klachtencommissie': 'lid van de klachtencommissie',
  'secretaris-klachtencommissie': 'secretaris van de klachtencommissie',
};

/** A body that decides together, by the office of its members. */
export const bodies: Record<BodyOffice, string> = {
  'lid-werkgeverscommissie': 'de werkgeverscommissie',
};

/** Whom or what a complaint is about, as a choice in a form. */
export const accusedKinds: Record<AccusedKind, string> = {
  medewerker: 'Een medewerker',
  'extern-ingehuurd': 'Iemand die is ingehuurd',
  klachtencoordinator: 'De klachtencoördinator',
  'medewerker-griffie': 'Een medewerker van de griffie',
  teamleider: 'Een teamleider',
  concernmanager: 'Een concernmanager',
  gemeentesecretaris: 'De gemeentesecretaris',
  wethouder: 'Een wethouder',
  'wethouder-buiten-ambt': 'Een wethouder, buiten zijn werk',
  college: 'Het college',
  burgemeester: 'De burgemeester',
  'burgemeester-als-raadsvoorzitter': 'De burgemeester als voorzitter van de raad',
  griffier: 'De griffier',
  gemeenteraad: 'De gemeenteraad',
  raadslid: 'Een raadslid',
  werkgeverscommissie: 'De werkgeverscommissie',
  'commissie-bezwaar': 'De bezwaarschriftencommissie',
  'lid-commissie-bezwaar': 'Een lid van de bezwaarschriftencommissie',
  'voorzitter-commissie-bezwaar': 'De voorzitter van de bezwaarschriftencommissie',
  'gemeenschappelijke-regeling': 'Een organisatie die voor de gemeente werkt',
  'geen-persoon': 'Een team of dienst, geen persoon',
  onbekend: 'Nog niet bekend',
};

export const passedOver: Record<PassedOverView['reason'], string> = {
  'zelf-betrokken': 'heeft er zelf mee te maken',
  afwezig: 'is afwezig',
  'is-beklaagde': 'is de medewerker over wie het gaat',
  'is-klager': 'is zelf de klager',
  'niet-bezet': 'de functie is niet bezet',
  'werkt-onder-beklaagde': 'werkt voor degene over wie het gaat',
  weigerde: 'kan deze klacht niet behandelen',
};
