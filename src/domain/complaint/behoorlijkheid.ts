/** The four core values under which the Nationale ombudsman orders his requirements (law.md §5). */
export type CoreValue =
  'open-en-duidelijk' | 'respectvol' | 'betrokken-en-oplossingsgericht' | 'eerlijk-en-betrouwbaar';

/** The 22 requirements of proper conduct: the test beside lawfulness (E43, O46). */
export type Requirement =
  | 'transparant'
  | 'goede-informatieverstrekking'
  | 'luisteren-naar-de-burger'
  | 'goede-motivering'
  | 'respecteren-van-grondrechten'
  | 'bevorderen-van-actieve-deelname'
  | 'fatsoenlijke-bejegening'
  | 'fair-play'
  | 'evenredigheid'
  | 'bijzondere-zorg'
  | 'maatwerk'
  | 'samenwerking'
  | 'coulante-opstelling'
  | 'voortvarendheid'
  | 'de-escalatie'
  | 'integriteit'
  | 'betrouwbaarheid'
  | 'onpartijdigheid'
  | 'redelijkheid'
  | 'goede-voorbereiding'
  | 'goede-organisatie'
  | 'professionaliteit';

/** One requirement held against what happened. */
export interface Tested {
  readonly requirement: Requirement;
  readonly met: boolean;
}

/** Whether the law was kept; lawful conduct may still be improper (S2, O46). */
export type Lawfulness = 'rechtmatig' | 'niet-rechtmatig' | 'niet-aan-de-orde';

/** Where was looked before something was held not to be established (C4, C5). */
export type SearchedIn =
  'systemen' | 'telefoonlijst' | 'getuigen' | 'camera' | 'collegas' | 'afgegeven-spullen';

/** Whether the organisation's own records were in order: their lack is a finding of its own (C6). */
export type RecordKeeping = 'in-orde' | 'tekort';
