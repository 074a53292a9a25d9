import type { Principal } from "../../../platform/context/index.ts";
import { toGlobalId } from "../../../platform/ids/index.ts";
import type { View } from "../../../platform/look-ahead/index.ts";
import { webhookEndpointView } from "../webhooks/webhook.view.ts";

interface AppRow {
  id: string;
  name: string;
  description: string;
  website: string | null;
  kind: string;
  redirectUris: string[];
  scopes: string[];
  contactEmail: string;
  createdAt: string;
  updatedAt: string;
  previousSecretUntil: string | null;
  suspendedAt: string | null;
}

/** An app as its developer and the administrators see it; nobody else sees a row. */
export const appView: View<AppRow> = {
  name: "App",
  from: "apps",
  key: "id",
  columns: {
    id: "@.id",
    name: "@.name",
    description: "@.description",
    website: "@.website",
    kind: "@.kind",
    redirectUris: "@.redirect_uris",
    scopes: "@.scopes",
    contactEmail: "@.contact_email",
    createdAt: "@.created_at",
    updatedAt: "@.updated_at",
    previousSecretUntil: "case when @.previous_secret_until > now() then @.previous_secret_until end",
    suspendedAt: "@.suspended_at",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("App", id) },
    clientId: { needs: ["id"], present: ({ id }) => id },
  },
  relations: {
    webhookEndpoints: {
      kind: "list",
      view: () => webhookEndpointView,
      parent: "id",
      child: "appId",
      order: { by: ["createdAt", "id"], direction: "asc" },
    },
  },
  visible: (viewer: Principal, bind, alias) =>
    viewer.roles.includes("ADMIN")
      ? "true"
      : viewer.personId
        ? `${alias}.owner_id = ${bind(viewer.personId)}`
        : "false",
};
