import type { Example } from "./example.ts";

const modules = import.meta.glob<{ examples: Example[] }>("../*/examples.tsx", { eager: true });

/** Every example under "component/name", in the order of the folders. */
export const catalogue: ReadonlyMap<string, Example> = new Map(
  Object.entries(modules).flatMap(([path, { examples }]) =>
    examples.map((example) => [`${path.split("/")[1]}/${example.name}`, example] as const),
  ),
);
