import type { DossierView } from '../../../src/contract/dossierView.ts';
import type { Session } from '../../session.ts';
import { accusedName, nameOf } from '../../pages/dossier/nameOf.ts';
import type { Hearing } from '../openHearings.ts';

/** Somebody at the talk, and what for. */
export interface AtTalk {
  readonly name: string;
  readonly role: string;
  /** What he said about coming, or needs for it. */
  readonly line?: string;
}

/** Who is expected at this hearing, each once: both sides that were invited, who leads and who supports. */
export function whoIsWho(
  view: DossierView,
  hearing: Hearing | undefined,
  { common, text }: Pick<Session, 'common' | 'text'>,
): readonly AtTalk[] {
  const { talk } = text;
  const { klager } = view.registration;
  const sides = hearing?.sides ?? ['klager', 'beklaagde'];
  const accused = accusedName(view) ?? talk.nameUnknown;
  const answer = hearing?.employeeAnswer;
  const hearers =
    hearing?.hearers?.map((id) => nameOf(view, id)) ??
    view.choices.hearing?.hearers.map(({ name }) => name);
  const all: readonly AtTalk[] = [
    ...(sides.includes('klager')
      ? [
          {
            name: klager.name ?? talk.nameUnknown,
            role: common.sides.klager,
            ...(klager.helpWanted !== undefined && { line: talk.needs(klager.helpWanted) }),
          },
          ...(klager.gemachtigde
            ? [{ name: klager.gemachtigde.name, role: common.otherRoles.gemachtigde }]
            : []),
        ]
      : []),
    ...(sides.includes('beklaagde')
      ? [
          {
            name: accused,
            role: common.sides.beklaagde,
            ...(answer && {
              line: [
                text.dossier.hearings.employee[answer.as],
                answer.along && text.dossier.hearings.along(answer.along),
              ]
                .filter(Boolean)
                .join(', '),
            }),
          },
        ]
      : []),
    ...(hearers?.map((name) => ({ name, role: talk.hears })) ??
      (view.behandelaar ? [{ name: view.behandelaar.name, role: talk.leads }] : [])),
    ...(view.facts.others ?? [])
      .filter(({ role }) => role !== 'getuige' && role !== 'derde')
      .map(({ name, role }) => ({ name, role: common.otherRoles[role] })),
    ...(hearing?.mayCome ?? []).map((id) => ({ name: nameOf(view, id), role: talk.mayCome })),
  ];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

/** The same people in one line, as they stand in a record. */
export const inOneLine = (who: readonly AtTalk[]): string =>
  who
    .map(({ name, role }) => `${name}, ${role.charAt(0).toLowerCase()}${role.slice(1)}`)
    .join('; ');
