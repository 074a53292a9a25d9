import type { App } from "../../lib/app/index.ts";
import { loadWords } from "../../lib/routing/index.ts";
import { PARTS } from "../part-slots.tsx";
import type { InstallPrompt } from "./start-install.ts";

interface Invitation {
  /** Null where the browser leaves it to the reader (iPhone and iPad). */
  prompt: InstallPrompt | null;
  /** A request was just sent. */
  sent: boolean;
  /** Turned down for good. */
  onDismiss: () => void;
}

/** Shows the offer below the page until it is taken or turned down. */
export async function showInvitation(app: App, { prompt, sent, onDismiss }: Invitation): Promise<void> {
  const [{ InstallInvitation }] = await Promise.all([
    import("../../features/install/install-invitation.tsx"),
    loadWords(app, ["install"]),
  ]);
  const close = (): void => {
    PARTS.invitation.value = null;
  };
  const install = async (): Promise<void> => {
    const choice = await prompt?.prompt();
    if (choice?.outcome === "dismissed") onDismiss();
    close();
  };
  PARTS.invitation.value = () => (
    <InstallInvitation
      sent={sent}
      onInstall={prompt && (() => void install())}
      onDismiss={() => {
        onDismiss();
        close();
      }}
    />
  );
}
