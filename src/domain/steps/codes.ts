/** Where a complaint stands; derived from its facts, never stored as truth (design.md §1, idea 1). */
export type Stage =
  /** Registered; first contact and intake. */
  | 'nieuw'
  /** Solved to satisfaction; waits for the talk with the team (E33). */
  | 'te-bespreken'
  /** A behandelaar is proposed and has not answered yet. */
  | 'toegewezen'
  | 'in-behandeling'
  /** Second phase: a committee hears and advises. */
  | 'bij-commissie'
  /** A draft verdict is with whoever reads along. */
  | 'meelezen'
  /** Waits for the approver. */
  | 'akkoord-gevraagd'
  /** Approved; the letter is on hold or waits to be sent. */
  | 'brief-wacht'
  /** The letter has left; ask whether the complainant is satisfied (E41). */
  | 'nazorg'
  /** Not handled while an investigation runs; looked at again on a day. */
  | 'wacht-op-onderzoek'
  | 'afgesloten';

/** Steps in the spirit of the Nationale ombudsman (law.md §5). */
export type OmbudsmanStep =
  | 'kern-vastleggen'
  | 'trede-vastleggen'
  | 'toezegging-doen'
  | 'toezegging-nagekomen'
  | 'toezegging-overdragen'
  | 'verslag-voorleggen'
  | 'reactie-vastleggen'
  | 'lezingen-afronden'
  | 'persoon-toevoegen'
  | 'getuige-gehoord'
  | 'stuk-toevoegen'
  | 'opname-vastleggen'
  | 'ombudsman-oordeel'
  | 'les-gecontroleerd'
  | 'koppelen';

/** Steps in which colleagues who do not see the dossier are asked something, and answer. */
export type ConsultStep =
  | 'vraag-stellen'
  | 'vraag-beantwoorden'
  | 'vraag-intrekken'
  | 'oplossing-vragen'
  | 'oplossing-beslissen';

/** What the employee complained about says himself, by his own press (law.md §6). */
export type EmployeeStep = 'eigen-reactie' | 'uitnodiging-beantwoorden';

/** What a person can do on a complaint; the same code in tab, card, route and `Logboek`. */
export type StepCode =
  | 'gesprek-vastleggen'
  | 'niet-bereikt'
  | 'over-wie'
  | 'opgelost-en-tevreden'
  | 'besproken'
  | 'zelf-betrokken'
  | 'toewijzen'
  | 'toewijzing-ongedaan'
  | 'accepteren'
  | 'acceptatie-ongedaan'
  | 'weigeren'
  | 'verteld'
  | 'afschrift'
  | 'hoorgesprek-plannen'
  | 'hoorgesprek-verzetten'
  | 'hoorgesprek-afzeggen'
  | 'hoorgesprek-vastleggen'
  | 'afzien-van-horen'
  | 'termijn-verlengen'
  | 'oordeel-concept'
  | 'ter-meelezing'
  | 'meegelezen'
  | 'oordeel-geopend'
  | 'akkoord'
  | 'terugsturen'
  | 'akkoord-intrekken'
  | 'brief-verstuurd'
  | 'tevredenheid'
  | 'afsluiten'
  | 'heropenen'
  | 'buiten-behandeling'
  | 'doorverwijzen'
  | 'doorverwijzing-aangekomen'
  | 'verder-uitstel'
  | 'wachten'
  | 'hervatten'
  // Reception, admissibility and neutrality, where the coordinator tests them (F4-F12, F23).
  | 'doorgestuurd'
  | 'ontvankelijkheid'
  | 'neutraliteit'
  | 'verlenging-ongedaan'
  | 'ontvangst-corrigeren'
  | 'gebeurtenis-vervallen'
  | 'brief-niet-bereikt'
  | 'voortgangsbericht'
  | 'contactregel'
  | 'contactregel-opheffen'
  | 'sluiten-na-stilte'
  | OmbudsmanStep
  | ConsultStep
  | EmployeeStep
  // Mediation and committee
  | 'toetsen'
  | 'op-schrift-stellen'
  | 'gezag-inlichten'
  | 'gezag-advies'
  | 'leidinggevende-inlichten'
  | 'bemiddeling-vastleggen'
  | 'geen-bemiddeling'
  | 'naar-commissie'
  | 'rapport-commissie'
  | 'advies-commissie'
  | 'beslisser-kiezen'
  | 'nabesproken';

/** What somebody is to this complaint; worked out from offices, assignment and involvement. */
export type Role =
  /** Registered it and holds no office in it. */
  | 'melder'
  /** Coordinator of this complaint: the substitute when the coordinator has to do with it himself. */
  | 'klachtencoordinator'
  | 'ondersteuning'
  | 'jurist'
  /** Proposed behandelaar who has not answered yet. */
  | 'voorgesteld'
  | 'behandelaar'
  /** Approver of the present verdict; also who will be, once he is told that it stays lying. */
  | 'goedkeurder'
  /** Manager of the team with whom an informal settlement is talked over. */
  | 'teamleider'
  /** Of the employee complained about: talks it over with him afterwards, and opens no dossier. */
  | 'leidinggevende'
  /** Of a committee that is charged with this complaint. */
  | 'voorzitter-klachtencommissie'
  | 'lid-klachtencommissie'
  | 'secretaris-klachtencommissie'
  /** Colleague who was there when it happened; is heard, and handles nothing of it. */
  | 'getuige'
  /** Colleague who stands by one of the sides. */
  | 'steunpersoon'
  /** Prepares and plans in the name of the behandelaar's office; never involvement, verdict or approval. */
  | 'ondersteuner'
  /** Asked one thing, without the dossier; answers on a card. */
  | 'gevraagd'
  /** Promised something, without the dossier; says on a card that it is done. */
  | 'toezegger'
  /** Employee complained about; sees only what law.md §6 allows. */
  | 'beklaagde';

/** What the complaint asks for now; one code is one sentence and one primary button. */
export type Ask =
  | 'bel-eerst'
  | 'bel-opnieuw'
  | 'kies-behandelaar'
  | 'wacht-op-acceptatie'
  | 'bespreek-met-team'
  | 'vertel-het-zelf'
  | 'geef-afschrift'
  | 'hoor-klager'
  | 'hoor-beklaagde'
  | 'hoorgesprek-komt'
  | 'leg-hoorgesprek-vast'
  /** The account of one side is to be put to the other. */
  | 'leg-verslag-voor'
  /** It was, and he has not reacted. */
  | 'vraag-reactie'
  | 'schrijf-oordeel'
  | 'lees-mee'
  | 'lees-en-beslis'
  | 'pas-oordeel-aan'
  | 'brief-wacht'
  | 'verstuur-brief'
  | 'vraag-tevredenheid'
  | 'sluit-af'
  | 'volg-doorverwijzing'
  | 'bied-schriftelijk-horen'
  | 'kijk-opnieuw'
  | 'leg-ontvangst-vast'
  | 'toets-ontvankelijkheid'
  | 'toets-neutraliteit'
  /** Something promised is due. */
  | 'kom-toezegging-na'
  /** The day has come on which is asked whether a lesson helped. */
  | 'controleer-les'
  | 'toets'
  | 'stel-op-schrift'
  | 'licht-gezag-in'
  | 'licht-leidinggevende-in'
  | 'spreek-medewerker'
  | 'bemiddel'
  | 'vraag-commissie'
  | 'maak-rapport'
  | 'commissie-hoort'
  | 'schrijf-advies'
  | 'kies-beslisser'
  | 'bespreek-na'
  /** Who handles it is away or silent for too long: whoever coordinates gives it to somebody else. */
  | 'kies-ander'
  /** The verdict will not be there in time, and the term can still be extended. */
  | 'verleng-termijn'
  | 'niets';
