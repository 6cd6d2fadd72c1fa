/** How the persona picker groups people. */
export type PersonaGroup =
  'klachten' | 'teamleiders' | 'directie' | 'bestuur' | 'commissie' | 'medewerkers' | 'gast';

/** Somebody in the example organisation: invented, belonging to nobody known. */
export interface Person {
  readonly oid: string;
  /** First part of the user principal name; names the persona in links and tests. */
  readonly alias: string;
  readonly upn: string;
  readonly givenName: string;
  readonly surname: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly phone: string;
  /** Oid of the manager; absent at the top and for people who have none in law. */
  readonly managerOid?: string;
  readonly group: PersonaGroup;
  readonly guest: boolean;
}
