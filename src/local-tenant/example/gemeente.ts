import type { ExampleOrganisation } from './organisation.ts';
import { peopleOf, type Row } from './peopleOf.ts';

const frontOffice = 'Publiekszaken';
const civilAffairs = 'Burgerzaken';
const taxes = 'Belastingen';
const legal = 'Juridische Zaken, Verzekeringen en Inkoop';
const records = 'Documentaire Informatie en Systemen';
const permits = 'Vergunningen';
const enforcement = 'Handhaving';
const publicSpace = 'Beheer Openbare Ruimte';
const care = 'Wmo en Jeugd';
const income = 'Werk en Inkomen';
const management = 'Directie';
const councilOffice = 'Griffie';
const executive = 'College van B en W';
const council = 'Gemeenteraad';
const objections = 'Bezwaarschriftencommissie';

// A table reads by its rows.
// prettier-ignore
const rows: readonly Row[] = [
  // Klachten: all in team JVI
  ['marijke.hofstra', 'Marijke', 'Hofstra', 'Klachtencoördinator', legal, 'bram.oudejans', 'klachten'],
  ['yusuf.demirtas', 'Yusuf', 'Demirtas', 'Plaatsvervangend klachtencoördinator', legal, 'bram.oudejans', 'klachten'],
  ['lotte.veldkamp', 'Lotte', 'Veldkamp', 'Medewerker ondersteuning klachten', legal, 'bram.oudejans', 'klachten'],
  ['rowan.martina', 'Rowan', 'Martina', 'Medewerker ondersteuning klachten', legal, 'bram.oudejans', 'klachten'],
  ['ineke.schuurman', 'Ineke', 'Schuurman', 'Jurist', legal, 'bram.oudejans', 'klachten'],
  ['tarik.elhamdi', 'Tarik', 'El Hamdi', 'Jurist', legal, 'bram.oudejans', 'klachten'],
  ['gerda.luttikhuis', 'Gerda', 'Luttikhuis', 'Medewerker DIS', records, 'wim.scholtens', 'klachten'],
  ['joey.pinas', 'Joey', 'Pinas', 'Medewerker DIS', records, 'wim.scholtens', 'klachten'],
  ['hanneke.oosting', 'Hanneke', 'Oosting', 'Vertrouwenspersoon', management, 'corine.wessels', 'klachten'],

  // Teamleiders
  ['bram.oudejans', 'Bram', 'Oudejans', 'Teamleider', legal, 'petra.lammerts', 'teamleiders'],
  ['nadia.bouzidi', 'Nadia', 'Bouzidi', 'Teamleider', frontOffice, 'petra.lammerts', 'teamleiders'],
  ['erik.haverkate', 'Erik', 'Haverkate', 'Teamleider', civilAffairs, 'petra.lammerts', 'teamleiders'],
  ['sandra.tolsma', 'Sandra', 'Tolsma', 'Teamleider', taxes, 'petra.lammerts', 'teamleiders'],
  ['wim.scholtens', 'Wim', 'Scholtens', 'Teamleider', records, 'petra.lammerts', 'teamleiders'],
  ['marleen.brouwers', 'Marleen', 'Brouwers', 'Teamleider', permits, 'dirk.jan.reitsma', 'teamleiders'],
  ['kees.wolthuis', 'Kees', 'Wolthuis', 'Teamleider', enforcement, 'dirk.jan.reitsma', 'teamleiders'],
  ['fatima.yildizhan', 'Fatima', 'Yildizhan', 'Teamleider', publicSpace, 'dirk.jan.reitsma', 'teamleiders'],
  ['anouk.terhorst', 'Anouk', 'ter Horst', 'Teamleider', care, 'ronald.kamphuis', 'teamleiders'],
  ['stefan.nijland', 'Stefan', 'Nijland', 'Teamleider', income, 'ronald.kamphuis', 'teamleiders'],

  // Directie
  ['petra.lammerts', 'Petra', 'Lammerts', 'Concernmanager Dienstverlening', management, 'corine.wessels', 'directie'],
  ['dirk.jan.reitsma', 'Dirk-Jan', 'Reitsma', 'Concernmanager Ruimte', management, 'corine.wessels', 'directie'],
  ['ronald.kamphuis', 'Ronald', 'Kamphuis', 'Concernmanager Samenleving', management, 'corine.wessels', 'directie'],
  ['corine.wessels', 'Corine', 'Wessels', 'Gemeentesecretaris', management, '', 'directie'],
  ['arjen.postmus', 'Arjen', 'Postmus', 'Locosecretaris', management, 'corine.wessels', 'directie'],

  // Bestuur
  ['liesbeth.vanrossem', 'Liesbeth', 'van Rossem', 'Burgemeester', executive, '', 'bestuur'],
  ['henk.dijkhuizen', 'Henk', 'Dijkhuizen', 'Wethouder, locoburgemeester', executive, '', 'bestuur'],
  ['soraya.ramdin', 'Soraya', 'Ramdin', 'Wethouder HRM, tweede locoburgemeester', executive, '', 'bestuur'],
  ['jelle.boonstra', 'Jelle', 'Boonstra', 'Wethouder Ruimte', executive, '', 'bestuur'],
  ['monique.aarsman', 'Monique', 'Aarsman', 'Wethouder Samenleving', executive, '', 'bestuur'],
  ['frouke.meinders', 'Frouke', 'Meinders', 'Griffier', councilOffice, '', 'bestuur'],
  ['olaf.terpstra', 'Olaf', 'Terpstra', 'Plaatsvervangend griffier', councilOffice, 'frouke.meinders', 'bestuur'],
  ['mirjam.koetsier', 'Mirjam', 'Koetsier', 'Griffiemedewerker', councilOffice, 'frouke.meinders', 'bestuur'],
  ['danilo.pereira', 'Danilo', 'Pereira', 'Griffiemedewerker', councilOffice, 'frouke.meinders', 'bestuur'],
  ['trudy.hoekzema', 'Trudy', 'Hoekzema', 'Raadslid, plaatsvervangend voorzitter gemeenteraad', council, '', 'bestuur'],
  ['aziz.karimi', 'Aziz', 'Karimi', 'Raadslid, voorzitter werkgeverscommissie', council, '', 'bestuur'],
  ['wouter.slagter', 'Wouter', 'Slagter', 'Raadslid, lid werkgeverscommissie', council, '', 'bestuur'],
  ['jacqueline.timmer', 'Jacqueline', 'Timmer', 'Raadslid, lid werkgeverscommissie', council, '', 'bestuur'],
  ['rianne.folkertsma', 'Rianne', 'Folkertsma', 'Raadslid', council, '', 'bestuur'],
  ['cornelis.vanderzwaag', 'Cornelis', 'van der Zwaag', 'Voorzitter bezwaarschriftencommissie', objections, '', 'bestuur'],
  ['esther.blauw', 'Esther', 'Blauw', 'Plaatsvervangend voorzitter bezwaarschriftencommissie', objections, '', 'bestuur'],
  ['mehmet.ozkaya', 'Mehmet', 'Özkaya', 'Lid bezwaarschriftencommissie', objections, '', 'bestuur'],

  // Medewerkers
  ['sjoerd.kloosterman', 'Sjoerd', 'Kloosterman', 'Medewerker klantcontact', frontOffice, 'nadia.bouzidi', 'medewerkers'],
  ['chantal.wiersema', 'Chantal', 'Wiersema', 'Medewerker klantcontact', frontOffice, 'nadia.bouzidi', 'medewerkers'],
  ['imran.baksh', 'Imran', 'Baksh', 'Baliemedewerker', frontOffice, 'nadia.bouzidi', 'medewerkers'],
  ['greet.muskens', 'Greet', 'Muskens', 'Medewerker burgerzaken', civilAffairs, 'erik.haverkate', 'medewerkers'],
  ['kevin.snijders', 'Kevin', 'Snijders', 'Medewerker burgerzaken', civilAffairs, 'erik.haverkate', 'medewerkers'],
  ['amina.warsame', 'Amina', 'Warsame', 'Medewerker burgerzaken', civilAffairs, 'erik.haverkate', 'medewerkers'],
  ['theo.bakkenes', 'Theo', 'Bakkenes', 'Medewerker heffingen', taxes, 'sandra.tolsma', 'medewerkers'],
  ['linh.tran', 'Linh', 'Tran', 'Medewerker invordering', taxes, 'sandra.tolsma', 'medewerkers'],
  ['marco.zandbergen', 'Marco', 'Zandbergen', 'Taxateur', taxes, 'sandra.tolsma', 'medewerkers'],
  ['joost.vaandrager', 'Joost', 'Vaandrager', 'Inkoopadviseur, secretaris werkgeverscommissie', legal, 'bram.oudejans', 'medewerkers'],
  ['bea.rozema', 'Bea', 'Rozema', 'Medewerker postregistratie', records, 'wim.scholtens', 'medewerkers'],
  ['daan.eggink', 'Daan', 'Eggink', 'Casemanager vergunningen', permits, 'marleen.brouwers', 'medewerkers'],
  ['priya.jhinkoe', 'Priya', 'Jhinkoe', 'Casemanager vergunningen', permits, 'marleen.brouwers', 'medewerkers'],
  ['hilde.vanasselt', 'Hilde', 'van Asselt', 'Medewerker vergunningen', permits, 'marleen.brouwers', 'medewerkers'],
  ['ruben.stegeman', 'Ruben', 'Stegeman', 'Toezichthouder', enforcement, 'kees.wolthuis', 'medewerkers'],
  ['samira.elouafi', 'Samira', 'El Ouafi', 'Boa', enforcement, 'kees.wolthuis', 'medewerkers'],
  ['patrick.hulsebos', 'Patrick', 'Hulsebos', 'Boa', enforcement, 'kees.wolthuis', 'medewerkers'],
  ['gerrit.woltjer', 'Gerrit', 'Woltjer', 'Medewerker groen', publicSpace, 'fatima.yildizhan', 'medewerkers'],
  ['annemiek.prins', 'Annemiek', 'Prins', 'Medewerker meldingen', publicSpace, 'fatima.yildizhan', 'medewerkers'],
  ['jerrel.windzak', 'Jerrel', 'Windzak', 'Wegbeheerder', publicSpace, 'fatima.yildizhan', 'medewerkers'],
  ['maaike.douwstra', 'Maaike', 'Douwstra', 'Wmo-consulent', care, 'anouk.terhorst', 'medewerkers'],
  ['hakan.sarikaya', 'Hakan', 'Sarikaya', 'Wmo-consulent', care, 'anouk.terhorst', 'medewerkers'],
  ['ilse.dekkinga', 'Ilse', 'Dekkinga', 'Jeugdconsulent', care, 'anouk.terhorst', 'medewerkers'],
  ['robin.geerdink', 'Robin', 'Geerdink', 'Inkomensconsulent', income, 'stefan.nijland', 'medewerkers'],
  ['selma.hadzic', 'Selma', 'Hadzic', 'Inkomensconsulent', income, 'stefan.nijland', 'medewerkers'],
  ['bart.oldewarris', 'Bart', 'Oldewarris', 'Werkcoach', income, 'stefan.nijland', 'medewerkers'],

  // Somebody from another organisation
  ['nynke.gast', 'Nynke', 'Zijlmans', 'Adviseur (gast)', 'Adviesbureau Het Noorderlicht', '', 'gast'],
];

/** Gemeente Veenmeer; the host page opens as the complaints coordinator. */
export const gemeente: ExampleOrganisation = {
  name: 'Gemeente Veenmeer',
  procedure: 'emmen',
  building: 'Raadhuis',
  defaultPersona: 'marijke.hofstra',
  people: peopleOf('veenmeer.example', rows),
};
