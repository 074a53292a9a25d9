import type { Catalogue } from "../../platform/messages/index.ts";

export const identityMessages: Catalogue = {
  it: {
    "identity.location.ITALY": "Italia",
    "identity.location.COOPERATIVE": "Italia, cooperativa sociale",
    "identity.location.ABROAD": "fuori dall'Italia",
  },
  en: {
    "identity.location.ITALY": "Italy",
    "identity.location.COOPERATIVE": "Italy, social cooperative",
    "identity.location.ABROAD": "outside Italy",
  },
};
