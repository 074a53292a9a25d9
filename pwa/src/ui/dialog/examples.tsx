import { useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { Button } from "../button/button.tsx";
import { Dialog } from "./dialog.tsx";

function Withdraw({ start }: { start: boolean }) {
  const [open, setOpen] = useState(start);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        Ritira la richiesta
      </Button>
      <Dialog
        {...{ open }}
        title="Vuoi ritirare la richiesta?"
        closeLabel="Chiudi"
        onClose={close}
        actions={
          <>
            <Button variant="danger" onClick={close}>
              Sì, ritirala
            </Button>
            <Button variant="secondary" onClick={close}>
              No, lasciala
            </Button>
          </>
        }
      >
        <p>L'ufficio smette di occuparsene. Puoi sempre farne una nuova.</p>
      </Dialog>
    </>
  );
}

/** Alone on the page: an open dialog would hide the others. */
const alone = () => location.hash.includes("/");

export const examples: Example[] = [
  { name: "question", covers: true, show: () => <Withdraw start={alone()} /> },
];
