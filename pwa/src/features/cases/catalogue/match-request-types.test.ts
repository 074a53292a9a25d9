import { describe, expect, it } from "vitest";
import { matchRequestTypes, mergeFound } from "./match-request-types.ts";

const types = [
  { code: "pothole", title: "Buca nella strada", description: "Segnala una buca." },
  { code: "street-light", title: "Lampione spento", description: "Segnala una luce della strada." },
  { code: "no-water", title: "Manca l'acqua", description: "L'acqua non arriva." },
];
const found = (query: string): string[] => matchRequestTypes(types, query).map(({ code }) => code);

describe("matchRequestTypes", () => {
  it.each([
    ["buche", ["pothole"]],
    ["lampoine", ["street-light"]],
    ["lampion", ["street-light"]],
    ["ACQUA", ["no-water"]],
    ["strada", ["pothole", "street-light"]],
    ["la", []],
    ["passaporto", []],
  ])("finds for %j %j", (query, codes) => expect(found(query)).toEqual(codes));
});

describe("mergeFound", () => {
  it("keeps the first order and names nothing twice", () => {
    const [pothole, light, water] = types;
    if (!pothole || !light || !water) throw new Error("three types");
    expect(mergeFound([light], [pothole, light, water])).toEqual([light, pothole, water]);
  });
});
