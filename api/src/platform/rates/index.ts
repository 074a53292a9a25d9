export { Budgets } from "./budgets.ts";
export { networkOf } from "./network.ts";
export { OpenStreams } from "./open-streams.ts";
export { RateExceeded, Rates, type Standing } from "./rates.ts";
export { ratesSweep } from "./sweep.ts";
