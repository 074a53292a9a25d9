import type { Example } from "../examples/example.ts";
import { ToastRegion } from "./toast.tsx";

const act = () => undefined;

export const examples: Example[] = [
  {
    name: "undo",
    show: () => (
      <ToastRegion
        message={{ id: "1", text: "Foto tolta", undoLabel: "Annulla", onUndo: act }}
        closeLabel="Chiudi"
        onClose={act}
      />
    ),
  },
];
