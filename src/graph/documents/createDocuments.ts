import { z } from 'zod';
import type { Documents } from '../../app/ports/documents.ts';
import { GraphFault } from '../lists/graphFault.ts';
import type { Site } from '../lists/itemsOf.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';
import { isFileName } from './isFileName.ts';

const drive = z.object({ id: z.string() });

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

  const contentOf = async (path: string): Promise<string> => {
    driveId ??= await findDrive(graph, site);
    return `/drives/${driveId}/root:/${encodePath(path)}:/content`;
  };

  return {
    removeFolder: async (kenmerk) => {
      driveId ??= await findDrive(graph, site);
      const path = `/drives/${driveId}/root:/${encodePath(kenmerk)}`;
      const answer = await graph.send({ method: 'DELETE', path, timeLimitMs });
      return answer.kind === 'answer' && (answer.status === 204 || answer.status === 404);
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
