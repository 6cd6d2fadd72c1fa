import { createHash } from 'node:crypto';
import type { PersonaGroup, Person } from './person.ts';

export const domain = 'veenmeer.example';

const kcc = 'Publiekszaken';
const burgerzaken = 'Burgerzaken';
const belastingen = 'Belastingen';
const jvi = 'Juridische Zaken, Verzekeringen en Inkoop';
const dis = 'Documentaire Informatie en Systemen';
const vergunningen = 'Vergunningen';
const handhaving = 'Handhaving';
const beheer = 'Beheer Openbare Ruimte';
const wmo = 'Wmo en Jeugd';
const werk = 'Werk en Inkomen';
const directie = 'Directie';
const griffie = 'Griffie';
const college = 'College van B en W';
const raad = 'Gemeenteraad';
const bezwaar = 'Bezwaarschriftencommissie';

/** Alias, given name, surname, job title, department, alias of the manager ('' for none), group. */
type Row = readonly [string, string, string, string, string, string, PersonaGroup];

const rows: readonly Row[] = [
  // Klachten: all in team JVI
  ['marijke.hofstra', 'Marijke', 'Hofstra', 'Klachtencoördinator', jvi, 'bram.oudejans', 'klachten'],
  ['yusuf.demirtas', 'Yusuf', 'Demirtas', 'Plaatsvervangend klachtencoördinator', jvi, 'bram.oudejans', 'klachten'],
  ['lotte.veldkamp', 'Lotte', 'Veldkamp', 'Medewerker ondersteuning klachten', jvi, 'bram.oudejans', 'klachten'],
  ['rowan.martina', 'Rowan', 'Martina', 'Medewerker ondersteuning klachten', jvi, 'bram.oudejans', 'klachten'],
  ['ineke.schuurman', 'Ineke', 'Schuurman', 'Jurist', jvi, 'bram.oudejans', 'klachten'],
  ['tarik.elhamdi', 'Tarik', 'El Hamdi', 'Jurist', jvi, 'bram.oudejans', 'klachten'],
  ['gerda.luttikhuis', 'Gerda', 'Luttikhuis', 'Medewerker DIS', dis, 'wim.scholtens', 'klachten'],
  ['joey.pinas', 'Joey', 'Pinas', 'Medewerker DIS', dis, 'wim.scholtens', 'klachten'],
  ['hanneke.oosting', 'Hanneke', 'Oosting', 'Vertrouwenspersoon', directie, 'corine.wessels', 'klachten'],

  // Teamleiders
  ['bram.oudejans', 'Bram', 'Oudejans', 'Teamleider', jvi, 'petra.lammerts', 'teamleiders'],
  ['nadia.bouzidi', 'Nadia', 'Bouzidi', 'Teamleider', kcc, 'petra.lammerts', 'teamleiders'],
  ['erik.haverkate', 'Erik', 'Haverkate', 'Teamleider', burgerzaken, 'petra.lammerts', 'teamleiders'],
  ['sandra.tolsma', 'Sandra', 'Tolsma', 'Teamleider', belastingen, 'petra.lammerts', 'teamleiders'],
  ['wim.scholtens', 'Wim', 'Scholtens', 'Teamleider', dis, 'petra.lammerts', 'teamleiders'],
  ['marleen.brouwers', 'Marleen', 'Brouwers', 'Teamleider', vergunningen, 'dirk.jan.reitsma', 'teamleiders'],
  ['kees.wolthuis', 'Kees', 'Wolthuis', 'Teamleider', handhaving, 'dirk.jan.reitsma', 'teamleiders'],
  ['fatima.yildizhan', 'Fatima', 'Yildizhan', 'Teamleider', beheer, 'dirk.jan.reitsma', 'teamleiders'],
  ['anouk.terhorst', 'Anouk', 'ter Horst', 'Teamleider', wmo, 'ronald.kamphuis', 'teamleiders'],
  ['stefan.nijland', 'Stefan', 'Nijland', 'Teamleider', werk, 'ronald.kamphuis', 'teamleiders'],

  // Directie
  ['petra.lammerts', 'Petra', 'Lammerts', 'Concernmanager Dienstverlening', directie, 'corine.wessels', 'directie'],
  ['dirk.jan.reitsma', 'Dirk-Jan', 'Reitsma', 'Concernmanager Ruimte', directie, 'corine.wessels', 'directie'],
  ['ronald.kamphuis', 'Ronald', 'Kamphuis', 'Concernmanager Samenleving', directie, 'corine.wessels', 'directie'],
  ['corine.wessels', 'Corine', 'Wessels', 'Gemeentesecretaris', directie, '', 'directie'],
  ['arjen.postmus', 'Arjen', 'Postmus', 'Locosecretaris', directie, 'corine.wessels', 'directie'],

  // Bestuur
  ['liesbeth.vanrossem', 'Liesbeth', 'van Rossem', 'Burgemeester', college, '', 'bestuur'],
  ['henk.dijkhuizen', 'Henk', 'Dijkhuizen', 'Wethouder, locoburgemeester', college, '', 'bestuur'],
  ['soraya.ramdin', 'Soraya', 'Ramdin', 'Wethouder HRM, tweede locoburgemeester', college, '', 'bestuur'],
  ['jelle.boonstra', 'Jelle', 'Boonstra', 'Wethouder Ruimte', college, '', 'bestuur'],
  ['monique.aarsman', 'Monique', 'Aarsman', 'Wethouder Samenleving', college, '', 'bestuur'],
  ['frouke.meinders', 'Frouke', 'Meinders', 'Griffier', griffie, '', 'bestuur'],
  ['olaf.terpstra', 'Olaf', 'Terpstra', 'Plaatsvervangend griffier', griffie, 'frouke.meinders', 'bestuur'],
  ['mirjam.koetsier', 'Mirjam', 'Koetsier', 'Griffiemedewerker', griffie, 'frouke.meinders', 'bestuur'],
  ['danilo.pereira', 'Danilo', 'Pereira', 'Griffiemedewerker', griffie, 'frouke.meinders', 'bestuur'],
  ['trudy.hoekzema', 'Trudy', 'Hoekzema', 'Raadslid, plaatsvervangend voorzitter gemeenteraad', raad, '', 'bestuur'],
  ['aziz.karimi', 'Aziz', 'Karimi', 'Raadslid, voorzitter werkgeverscommissie', raad, '', 'bestuur'],
  ['wouter.slagter', 'Wouter', 'Slagter', 'Raadslid, lid werkgeverscommissie', raad, '', 'bestuur'],
  ['jacqueline.timmer', 'Jacqueline', 'Timmer', 'Raadslid, lid werkgeverscommissie', raad, '', 'bestuur'],
  ['rianne.folkertsma', 'Rianne', 'Folkertsma', 'Raadslid', raad, '', 'bestuur'],
  ['cornelis.vanderzwaag', 'Cornelis', 'van der Zwaag', 'Voorzitter bezwaarschriftencommissie', bezwaar, '', 'bestuur'],
  ['esther.blauw', 'Esther', 'Blauw', 'Plaatsvervangend voorzitter bezwaarschriftencommissie', bezwaar, '', 'bestuur'],
  ['mehmet.ozkaya', 'Mehmet', 'Özkaya', 'Lid bezwaarschriftencommissie', bezwaar, '', 'bestuur'],

  // Medewerkers
  ['sjoerd.kloosterman', 'Sjoerd', 'Kloosterman', 'Medewerker klantcontact', kcc, 'nadia.bouzidi', 'medewerkers'],
  ['chantal.wiersema', 'Chantal', 'Wiersema', 'Medewerker klantcontact', kcc, 'nadia.bouzidi', 'medewerkers'],
  ['imran.baksh', 'Imran', 'Baksh', 'Baliemedewerker', kcc, 'nadia.bouzidi', 'medewerkers'],
  ['greet.muskens', 'Greet', 'Muskens', 'Medewerker burgerzaken', burgerzaken, 'erik.haverkate', 'medewerkers'],
  ['kevin.snijders', 'Kevin', 'Snijders', 'Medewerker burgerzaken', burgerzaken, 'erik.haverkate', 'medewerkers'],
  ['amina.warsame', 'Amina', 'Warsame', 'Medewerker burgerzaken', burgerzaken, 'erik.haverkate', 'medewerkers'],
  ['theo.bakkenes', 'Theo', 'Bakkenes', 'Medewerker heffingen', belastingen, 'sandra.tolsma', 'medewerkers'],
  ['linh.tran', 'Linh', 'Tran', 'Medewerker invordering', belastingen, 'sandra.tolsma', 'medewerkers'],
  ['marco.zandbergen', 'Marco', 'Zandbergen', 'Taxateur', belastingen, 'sandra.tolsma', 'medewerkers'],
  ['joost.vaandrager', 'Joost', 'Vaandrager', 'Inkoopadviseur', jvi, 'bram.oudejans', 'medewerkers'],
  ['bea.rozema', 'Bea', 'Rozema', 'Medewerker postregistratie', dis, 'wim.scholtens', 'medewerkers'],
  ['daan.eggink', 'Daan', 'Eggink', 'Casemanager vergunningen', vergunningen, 'marleen.brouwers', 'medewerkers'],
  ['priya.jhinkoe', 'Priya', 'Jhinkoe', 'Casemanager vergunningen', vergunningen, 'marleen.brouwers', 'medewerkers'],
  ['hilde.vanasselt', 'Hilde', 'van Asselt', 'Medewerker vergunningen', vergunningen, 'marleen.brouwers', 'medewerkers'],
  ['ruben.stegeman', 'Ruben', 'Stegeman', 'Toezichthouder', handhaving, 'kees.wolthuis', 'medewerkers'],
  ['samira.elouafi', 'Samira', 'El Ouafi', 'Boa', handhaving, 'kees.wolthuis', 'medewerkers'],
  ['patrick.hulsebos', 'Patrick', 'Hulsebos', 'Boa', handhaving, 'kees.wolthuis', 'medewerkers'],
  ['gerrit.woltjer', 'Gerrit', 'Woltjer', 'Medewerker groen', beheer, 'fatima.yildizhan', 'medewerkers'],
  ['annemiek.prins', 'Annemiek', 'Prins', 'Medewerker meldingen', beheer, 'fatima.yildizhan', 'medewerkers'],
  ['jerrel.windzak', 'Jerrel', 'Windzak', 'Wegbeheerder', beheer, 'fatima.yildizhan', 'medewerkers'],
  ['maaike.douwstra', 'Maaike', 'Douwstra', 'Wmo-consulent', wmo, 'anouk.terhorst', 'medewerkers'],
  ['hakan.sarikaya', 'Hakan', 'Sarikaya', 'Wmo-consulent', wmo, 'anouk.terhorst', 'medewerkers'],
  ['ilse.dekkinga', 'Ilse', 'Dekkinga', 'Jeugdconsulent', wmo, 'anouk.terhorst', 'medewerkers'],
  ['robin.geerdink', 'Robin', 'Geerdink', 'Inkomensconsulent', werk, 'stefan.nijland', 'medewerkers'],
  ['selma.hadzic', 'Selma', 'Hadzic', 'Inkomensconsulent', werk, 'stefan.nijland', 'medewerkers'],
  ['bart.oldewarris', 'Bart', 'Oldewarris', 'Werkcoach', werk, 'stefan.nijland', 'medewerkers'],

  // Somebody from another organisation
  ['nynke.gast', 'Nynke', 'Zijlmans', 'Adviseur (gast)', 'Adviesbureau Het Noorderlicht', '', 'gast'],
];

/** Everybody in Gemeente Veenmeer, the complaints coordinator first. */
export const people: readonly Person[] = rows.map(toPerson);

/** Alias of the persona the host page opens with: the complaints coordinator. */
export const defaultPersona = 'marijke.hofstra';

function toPerson(row: Row, index: number): Person {
  const [alias, givenName, surname, jobTitle, department, manager, group] = row;
  return {
    oid: oidOf(alias),
    alias,
    upn: `${alias}@${domain}`,
    givenName,
    surname,
    displayName: `${givenName} ${surname}`,
    jobTitle,
    department,
    // A subscriber number that starts with a zero is given to nobody.
    phone: `+31 50 000 ${String(1001 + index)}`,
    ...(manager === '' ? {} : { managerOid: oidOf(manager) }),
    group,
    guest: group === 'gast',
  };
}

/** The same alias has the same object id on every machine. */
function oidOf(alias: string): string {
  const hex = createHash('sha256').update(`${domain}/${alias}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
