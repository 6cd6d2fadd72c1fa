/** Help of the command line. */
export const help = `Klachtwijzer rekent termijnen uit en wijst de behandelaar aan. (English: klachtwijzer --help --taal en)

  klachtwijzer termijnen [--profiel BESTAND] [--json] [--taal nl|en] [BESTAND]
  klachtwijzer behandelaar [--profiel BESTAND] [--json] [--taal nl|en] [BESTAND]
  klachtwijzer profiel toon emmen|politie|vlaanderen
  klachtwijzer profiel controleer [--json] BESTAND
  klachtwijzer inrichten --help      (ook: klachtwijzer controleer; SharePoint inrichten en controleren)

termijnen en behandelaar lezen één JSON-object per regel, uit BESTAND of van de standaardinvoer, en schrijven per
regel één JSON-object. Een regel die niet klopt, staat met zijn nummer op de foutuitvoer; de rest gaat door.
--json zet zo'n regel ook als {"regel":3,"fout":"…"} in de uitvoer.

termijnen   {"id":1,"procedure":"emmen","ontvangen":"2026-02-20","gebeurtenissen":[…]}
            procedure: emmen, politie, vlaanderen. Ook: ontvangenDoorCoordinator, beklaagde (true als je niets zegt).
            Gebeurtenissen: bevestigd, verdaging (weken, berichtKlager, berichtBeklaagde), verder-uitstel (tot,
            schriftelijkeInstemming), commissie, buiten-behandeling, opgeschort (tot, reden), herbehandeling, tevreden,
            afgehandeld, heropend; elk met "op". {"soort":"vervallen","gebeurtenis":0} neemt de eerste terug.
            Wat niet kan, krijgt "geldig":false met de reden; de andere termijnen blijven kloppen.
behandelaar {"id":1,"beklaagden":[{"soort":"medewerker"}],"klager":{"soort":"burger"},"afwezig":[],"betrokken":[]}
            Ook: samenvallend, bijvoorbeeld {"locoburgemeester":"wethouder:hrm"}.
            Uitkomst: voorstel, mens (een mens moet kiezen) of splitsen.
profiel     toon schrijft een procedure als JSON met haar toetsen; controleer zegt wat er in een bestand fout is en waar.

Afsluitcode: 0 gelukt, 1 sommige regels geweigerd of het profiel klopt niet, 2 verkeerd gebruikt.
`;
