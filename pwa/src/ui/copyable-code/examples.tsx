import type { Example } from "../examples/example.ts";
import { CopyableCode } from "./copyable-code.tsx";

export const examples: Example[] = [
  {
    name: "code",
    show: () => (
      <CopyableCode
        label="Il codice della tua richiesta"
        code="7K3M-2QXD-F"
        copyLabel="Copia il codice"
        copiedLabel="Codice copiato"
      />
    ),
  },
];
