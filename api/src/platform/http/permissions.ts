/** What pages may use of a device: the place and the camera for a report, passkeys to come back in; nothing else. */
export const PERMISSIONS = [
  ...["camera", "geolocation", "fullscreen", "clipboard-write", "web-share"].map((name) => `${name}=(self)`),
  ...["publickey-credentials-create", "publickey-credentials-get"].map((name) => `${name}=(self)`),
  ...[
    "accelerometer",
    "bluetooth",
    "browsing-topics",
    "display-capture",
    "gyroscope",
    "hid",
    "magnetometer",
  ].map((name) => `${name}=()`),
  ...["microphone", "midi", "payment", "screen-wake-lock", "serial", "usb"].map((name) => `${name}=()`),
].join(", ");
