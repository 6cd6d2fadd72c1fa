import { z } from 'zod';
import type { SetupPlan, StepOutcome } from '../../contract/setup.ts';
import type { GraphPort } from '../port.ts';
import { outcome } from './applyStep.ts';

const permissions = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      roles: z.array(z.string()),
      grantedToIdentitiesV2: z
        .array(z.object({ application: z.object({ id: z.string() }).optional() }))
        .optional(),
    }),
  ),
});

interface Where {
  readonly siteId: string;
  /** Entra app that is to write. */
  readonly appId: string;
}

interface Grant {
  readonly id: string;
  readonly roles: readonly string[];
}

/** What the plan must say of the app's right to write in the site. */
export async function planGrant(
  graph: GraphPort,
  where: Where,
): Promise<Pick<SetupPlan, 'steps' | 'notes'>> {
  const grants = await grantsOf(graph, where);
  if (grants === undefined) return { steps: [], notes: [{ code: 'grant-unknown' }] };
  return { steps: grants.some(mayWrite) ? [] : [{ code: 'grant' }], notes: [] };
}

/** Lets the app write in the site: no more than that, and a right it has is raised, not doubled. */
export async function giveGrant(graph: GraphPort, where: Where): Promise<StepOutcome> {
  const [first] = (await grantsOf(graph, where)) ?? [];
  const path = `/sites/${where.siteId}/permissions`;
  const roles = ['write'];
  return outcome(
    first
      ? await graph.send({ method: 'PATCH', path: `${path}/${first.id}`, body: { roles } })
      : await graph.send({
          method: 'POST',
          path,
          body: {
            roles,
            grantedTo: { application: { id: where.appId, displayName: 'Klachtwijzer' } },
          },
        }),
  );
}

const mayWrite = ({ roles }: Grant): boolean =>
  roles.some((role) => ['write', 'manage', 'owner', 'fullcontrol'].includes(role));

/** The grants of the app; undefined where whoever asks may not know. */
async function grantsOf(graph: GraphPort, where: Where): Promise<readonly Grant[] | undefined> {
  const answer = await graph.send({ method: 'GET', path: `/sites/${where.siteId}/permissions` });
  if (answer.kind === 'lost' || answer.status !== 200) return undefined;
  const appId = where.appId.toLowerCase();
  return permissions
    .parse(answer.body)
    .value.filter(({ grantedToIdentitiesV2 = [] }) =>
      grantedToIdentitiesV2.some(({ application }) => application?.id.toLowerCase() === appId),
    );
}
