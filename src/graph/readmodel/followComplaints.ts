import { complaintColumns } from '../register/complaintRow.ts';
import type { RegisterDeps } from '../register/registerDeps.ts';
import { itemsPath } from '../register/storeDeps.ts';
import { followDelta, type Sync } from './followDelta.ts';

/** Keeps the model of the complaints as fresh as it is called: often in use, each minute otherwise. */
export const followComplaints = (deps: RegisterDeps): Sync =>
  followDelta({
    graph: deps.graph,
    itemsPath: itemsPath(deps, 'Klachten'),
    columns: complaintColumns,
    store: deps.model,
    log: deps.log,
  });
