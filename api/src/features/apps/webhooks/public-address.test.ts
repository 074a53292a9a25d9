import { expect, it } from "vitest";
import { checkEndpointUrl } from "./endpoint-url.ts";
import { isPublicAddress } from "./public-address.ts";

it.each([
  ["8.8.8.8", true],
  ["93.184.216.34", true],
  ["2606:2800:220:1:248:1893:25c8:1946", true],
  ["0.0.0.0", false],
  ["10.0.0.1", false],
  ["100.64.0.1", false],
  ["127.0.0.1", false],
  ["127.255.255.254", false],
  ["169.254.169.254", false],
  ["172.16.0.1", false],
  ["172.31.255.255", false],
  ["192.0.0.8", false],
  ["192.0.2.1", false],
  ["192.168.1.1", false],
  ["198.18.0.1", false],
  ["224.0.0.1", false],
  ["240.0.0.1", false],
  ["255.255.255.255", false],
  ["::", false],
  ["::1", false],
  ["::127.0.0.1", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:10.0.0.1", false],
  ["::ffff:a9fe:a9fe", false],
  ["64:ff9b::7f00:1", false],
  ["64:ff9b:1::1", false],
  ["2001::1", false],
  ["2001:db8::1", false],
  ["2002:7f00:1::", false],
  ["fc00::1", false],
  ["fd00:ec2::254", false],
  ["fe80::1", false],
  ["fec0::1", false],
  ["ff02::1", false],
  ["4000::1", false],
  ["localhost", false],
  ["", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

it.each([
  ["http://example.org/", "WEBHOOK_URL_INSECURE"],
  ["ftp://example.org/", "WEBHOOK_URL_INSECURE"],
  ["file:///etc/passwd", "WEBHOOK_URL_INSECURE"],
  ["https://user:word@example.org/", "WEBHOOK_URL_INVALID"],
  ["https://example.org/#part", "WEBHOOK_URL_INVALID"],
  ["https://example.org/\r\nX-Header: 1", "WEBHOOK_URL_INVALID"],
  ["example.org", "WEBHOOK_URL_INVALID"],
  ["https://localhost/", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://127.0.0.1/", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://2130706433/", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://0x7f.1/", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://0177.0.0.1/", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://[::1]/", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://[::ffff:169.254.169.254]/latest/meta-data", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://169.254.169.254/latest/meta-data", "WEBHOOK_ADDRESS_PRIVATE"],
  ["https://192.168.0.10:8443/", "WEBHOOK_ADDRESS_PRIVATE"],
])("%s is refused: %s", async (url, code) => {
  await expect(checkEndpointUrl(url, false)).rejects.toMatchObject({ failures: [{ code }] });
});

it("takes an https address of the open internet", async () => {
  await expect(checkEndpointUrl("https://93.184.216.34/hooks?app=1", false)).resolves.toBeUndefined();
});
