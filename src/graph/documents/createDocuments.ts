import { z } from 'zod';
import type { Documents } from '../../app/ports/documents.ts';
import { GraphFault } from '../lists/graphFault.ts';
import { readAll } from '../lists/rows.ts';
import type { Site } from '../lists/itemsOf.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';
import { isFileName } from './isFileName.ts';

const drive = z.object({ id: z.string() });
const file = z.object({ name: z.string(), createdDateTime: z.string() });

/** A file takes longer than a row. */
const timeLimitMs = 60_000;
const most = 5;

/** The name of a folder or file is none that the library takes; a fault of the caller. */
export class NoFileName extends Error {
  override readonly name = 'NoFileName';
}

/** The port `Documents` over the library `Dossiers`: a folder per complaint, files that never change. */
export function createDocuments(graph: GraphPort, site: Site): Documents {
  let driveId: string | undefined;

  const placeOf = async (path: string): Promise<string> => {
    driveId ??= await findDrive(graph, site);
    return `/drives/${driveId}/root:/${encodePath(path)}`;
  };

  const contentOf = async (path: string): Promise<string> => `${await placeOf(path)}:/content`;

  const remove = async (path: string): Promise<boolean> => {
    const answer = await graph.send({ method: 'DELETE', path: await placeOf(path), timeLimitMs });
    return answer.kind === 'answer' && (answer.status === 204 || answer.status === 404);
  };

  return {
    remove,
    removeFolder: remove,
    list: async (kenmerk) => {
      const path = `${await placeOf(kenmerk)}:/children?$select=name,createdDateTime`;
      try {
        return (await readAll(graph, path))
          .map((child) => file.parse(child))
          .map(({ name, createdDateTime }) => ({ name, created: createdDateTime }));
      } catch (error) {
        if (error instanceof GraphFault && error.status === 404) return [];
        throw error;
      }
    },
    store: async (kenmerk, name, bytes) => {
      if (!isFileName(name)) throw new NoFileName('a file name that the library does not take');
      const path = `${kenmerk}/${name}`;
      const address = `${await contentOf(path)}?@microsoft.graph.conflictBehavior=fail`;
      let answer: GraphAnswer | undefined;
      for (let attempt = 0; attempt < most; attempt += 1) {
        answer = await graph.send({ method: 'PUT', path: address, body: bytes, timeLimitMs });
        // 409 is the file of an earlier time, or of the attempt before whose answer was lost.
        if (answer.kind === 'answer' && [200, 201, 409].includes(answer.status)) return path;
        if (answer.kind === 'answer' && answer.status < 500) break;
      }
      throw new GraphFault('store a document', answer ?? { kind: 'lost', cause: undefined });
    },
    read: async (path) => {
      const answer = await graph.send({ method: 'GET', path: await contentOf(path), timeLimitMs });
      if (answer.kind === 'answer' && answer.status === 404) return undefined;
      if (answer.kind === 'answer' && answer.status === 200 && answer.body instanceof Uint8Array) {
        return answer.body;
      }
      throw new GraphFault('read a document', answer);
    },
  };
}

async function findDrive(graph: GraphPort, { siteId, listIds }: Site): Promise<string> {
  const path = `/sites/${siteId}/lists/${listIds.Dossiers}/drive?$select=id`;
  const answer = await graph.send({ method: 'GET', path });
  if (answer.kind === 'lost' || answer.status !== 200)
    throw new GraphFault('find the drive', answer);
  return drive.parse(answer.body).id;
}

function encodePath(path: string): string {
  const names = path.split('/');
  if (!names.every(isFileName))
    throw new NoFileName('a folder or file name that the library does not take');
  return names.map(encodeURIComponent).join('/');
}
