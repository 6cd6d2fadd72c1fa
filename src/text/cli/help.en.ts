/** Help of the command line. */
export const help = `Klachtwijzer computes terms and says who handles a complaint. (Nederlands: klachtwijzer --help)

  klachtwijzer termijnen [--profiel FILE] [--json] [--taal nl|en] [FILE]
  klachtwijzer behandelaar [--profiel FILE] [--json] [--taal nl|en] [FILE]
  klachtwijzer profiel toon emmen|politie|vlaanderen
  klachtwijzer profiel controleer [--json] FILE
  klachtwijzer inrichten --help      (also: klachtwijzer controleer; set up and check SharePoint)

termijnen (terms) and behandelaar (handler) read one JSON object a line, from FILE or standard input, and write one
JSON object a line. A line that is wrong is named with its number on standard error; the rest goes on.
--json also puts it into the output as {"regel":3,"fout":"…"}.

termijnen   {"id":1,"procedure":"emmen","ontvangen":"2026-02-20","gebeurtenissen":[…]}
            procedure: emmen, politie, vlaanderen. Also: ontvangenDoorCoordinator, beklaagde (true unless said).
            Events: bevestigd, verdaging (weken, berichtKlager, berichtBeklaagde), verder-uitstel (tot,
            schriftelijkeInstemming), commissie, buiten-behandeling, opgeschort (tot, reden), herbehandeling, tevreden,
            afgehandeld, heropend; each with "op" (on). {"soort":"vervallen","gebeurtenis":0} takes the first one back.
            What cannot be gets "geldig":false with the reason; the other terms stay right.
behandelaar {"id":1,"beklaagden":[{"soort":"medewerker"}],"klager":{"soort":"burger"},"afwezig":[],"betrokken":[]}
            Also: samenvallend (held by one person), for instance {"locoburgemeester":"wethouder:hrm"}.
            Outcome: voorstel (proposal), mens (a person must choose) or splitsen (split).
profiel     toon writes a procedure as JSON with its own cases; controleer says what is wrong in a file, and where.

Exit code: 0 done, 1 some lines refused or the profile is wrong, 2 wrong use.
`;
