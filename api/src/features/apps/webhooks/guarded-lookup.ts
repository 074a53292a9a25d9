import { type LookupAddress, lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** An endpoint lies on a private address: nothing is sent there. */
export class PrivateAddressError extends Error {
  readonly code = "PRIVATE_ADDRESS";
}

/**
 * Finds the addresses of a name for a connection, and refuses the name where one of them is private. The connection
 * is made to what was checked, so a name that changes its mind in between (DNS rebinding) gains nothing.
 */
export const guardedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = found ?? [];
    if (error || !first) return callback(error ?? new Error(`${host} has no address`), "", 0);
    if (!found.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddressError(`${host} is on a private address`), "", 0);
    }
    if (options.all) return callback(null, found);
    return callback(null, first.address, first.family);
  });
};

/** A host that is an address already is never looked up, so it is checked by itself. */
export function isPrivateLiteral({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  return isIP(host) !== 0 && !isPublicAddress(host);
}

/** @throws PrivateAddressError; Error where the host has no address */
export async function checkHost(url: URL): Promise<void> {
  if (isPrivateLiteral(url)) throw new PrivateAddressError(`${url.hostname} is a private address`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return;
  await new Promise<void>((resolve, reject) =>
    guardedLookup(host, { all: true }, (error) => (error ? reject(error) : resolve())),
  );
}
