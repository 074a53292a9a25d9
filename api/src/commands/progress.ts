import { statSync } from "node:fs";

const WIDTH = 30;

/** A bar on the terminal that grows with the bytes read; nothing where the output is no terminal. */
export function progressBar(
  path: string,
  out: NodeJS.WriteStream,
): { update(bytes: number): void; end(): void } {
  if (!out.isTTY) return { update: () => undefined, end: () => undefined };
  const { size } = statSync(path);
  let shown = -1;
  return {
    update(bytes) {
      const percent = size === 0 ? 100 : Math.floor((100 * bytes) / size);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((WIDTH * percent) / 100);
      out.write(`\r[${"█".repeat(full)}${"·".repeat(WIDTH - full)}] ${percent} %`);
    },
    end: () => void out.write("\r\x1b[K"),
  };
}
