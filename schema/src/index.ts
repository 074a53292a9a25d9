export type { DocumentManifest, TrustedDocument } from "./documents.ts";
export type {
  RenderModule,
  RenderQuery,
  RenderQueryResult,
  RenderRequest,
  RenderResult,
} from "./rendering.ts";
