import { useId } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { FileField, type ChosenFile } from "./file-field.tsx";

const thumbnail =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#8aa" d="M0 0h8v8H0z"/><circle cx="4" cy="5" r="2" fill="#345"/></svg>',
  );

function Live({ files, error }: { files: ChosenFile[]; error?: string }) {
  return (
    <FileField
      id={useId()}
      label="Foto"
      hint="Una foto aiuta chi deve intervenire. Non fotografare le persone."
      optionalLabel="(facoltativo)"
      addLabel="Aggiungi una foto"
      removeLabel={(name) => `Togli ${name}`}
      progressLabel={(name) => `Invio di ${name}`}
      accept="image/*"
      {...{ files, error }}
      onAdd={() => undefined}
      onRemove={() => undefined}
    />
  );
}

export const examples: Example[] = [
  { name: "empty", show: () => <Live files={[]} /> },
  {
    name: "files",
    show: () => (
      <Live
        files={[
          { id: "1", name: "buca-via-roma.jpg", size: "1,2 MB", thumbnailUrl: thumbnail },
          { id: "2", name: "IMG_20261121_093012_un_nome_molto_lungo.jpg", size: "3,4 MB", progress: 0.6 },
          { id: "3", name: "video.mov", size: "80 MB", error: "È troppo grande: al massimo 10 MB." },
        ]}
      />
    ),
  },
];
