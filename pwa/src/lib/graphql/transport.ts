import { connected } from "../device/connection.ts";
import { postDocument } from "./post-document.ts";
import { RequestError } from "./request-error.ts";

/** Sends one trusted document and gives its data. Rejects with a RequestError. */
export type Transport = (documentId: string, variables: object) => Promise<unknown>;

/** Over HTTP, from a page, which learns from it whether there is a connection. */
export function httpTransport(locale: () => string): Transport {
  return async (documentId, variables) => {
    try {
      const data = await postDocument(documentId, variables, locale());
      connected.value = true;
      return data;
    } catch (thrown) {
      connected.value = !(thrown instanceof RequestError && thrown.code === "NETWORK");
      throw thrown;
    }
  };
}
