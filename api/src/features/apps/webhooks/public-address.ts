import ipaddr from "ipaddr.js";

/** The only IPv6 addresses that IANA has given out to the internet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address is on the open internet: not this machine, its network, a provider's inner network, a cloud's
 * metadata service, a multicast group, or a range that stands for one of these (v4-mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // process() reads a v4-mapped address as the IPv4 address that it stands for.
  const address = ipaddr.process(text);
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}
