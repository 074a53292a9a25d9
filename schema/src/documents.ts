/** One trusted document of documents.json, the append-only manifest of what the pwa may send (decision 12). */
export interface TrustedDocument {
  /** The operation's name. */
  name: string;
  /** The printed operation followed by the fragments it needs; its sha256 in hex is the document's id. */
  document: string;
  /** The day it entered the manifest, YYYY-MM-DD. */
  since: string;
  /** The day no source used it any more; kept twelve months from here for pages still open or installed. */
  retired?: string;
  /** Static cost, where the api has priced it. */
  cost?: number;
}

/** documents.json: id → document. */
export type DocumentManifest = Record<string, TrustedDocument>;
