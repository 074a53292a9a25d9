import type { Store } from "../../platform/database/index.ts";
import { OrganizationRow } from "./organization.entity.ts";

/** The organisation whose desk this is; null where none is founded yet. */
export const findOrganization = ({ manager }: Store): Promise<OrganizationRow | null> =>
  manager.getRepository(OrganizationRow).findOne({ where: {} });

/** Whether this database holds the marked demo town. */
export const isDemoTown = ({ manager }: Store): Promise<boolean> =>
  manager.getRepository(OrganizationRow).existsBy({ demo: true });
