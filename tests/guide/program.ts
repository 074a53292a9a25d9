import { spawn } from "node:child_process";

/** What is around a program while it runs. */
export interface Setting {
  environment?: Record<string, string>;
  /** What it reads. */
  input?: string;
  /** Told once, when the program has printed what `when` looks for; what it answers is what the program reads. */
  during?: { when: RegExp; act(found: RegExpExecArray): Promise<string | undefined> };
  /** Called when it has ended, well or not. */
  after?(): Promise<void>;
}

/** Runs a program to its end, and talks with it on the way; resolves to what it printed. */
export function runProgram(
  [command, ...args]: [string, ...string[]],
  folder: string,
  { environment, input, during }: Setting,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn(command, args, { cwd: folder, env: environment, timeout: 30_000 });
    let [printed, complained, waiting] = ["", "", during];
    const fail = (error: unknown) => {
      program.kill();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    program.stdin.on("error", () => undefined); // it may have left without reading
    program.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const found = waiting?.when.exec(printed);
      if (!found) return;
      const { act } = waiting ?? {};
      waiting = undefined;
      act?.(found).then((answer) => program.stdin.end(answer), fail);
    });
    program.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
    program.once("error", fail);
    program.once("close", (code, signal) => {
      if (code === 0) resolve(printed + complained);
      else
        fail(
          new Error(`${[command, ...args].join(" ")} left with ${code ?? signal}:\n${printed}${complained}`),
        );
    });
    if (!during) program.stdin.end(input);
  });
}
