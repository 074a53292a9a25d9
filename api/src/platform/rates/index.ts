export { Budgets } from "./budgets.ts";
export { Meter } from "./meter.ts";
export { networkOf } from "./network.ts";
export { OpenStreams } from "./open-streams.ts";
export { RateExceeded, Rates, type Standing } from "./rates.ts";
export { rateLimitHeader, refusalOf } from "./refusal.ts";
export { ratesSweep } from "./sweep.ts";
