import type { App } from "../../lib/app/index.ts";
import { loadWords } from "../../lib/routing/index.ts";
import { PARTS } from "../part-slots.tsx";

/** What browsers that can install say before they would offer it themselves (not in any standard yet). */
export interface InstallPrompt extends Event {
  prompt: () => Promise<{ outcome: "accepted" | "dismissed" }>;
}

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
    PARTS.below.value = PARTS.below.value.filter((part) => part !== Invitation);
  };
  const install = async (): Promise<void> => {
    const choice = await prompt?.prompt();
    if (choice?.outcome === "dismissed") onDismiss();
    close();
  };
  const Invitation = () => (
    <InstallInvitation
      sent={sent}
      onInstall={prompt && (() => void install())}
      onDismiss={() => {
        onDismiss();
        close();
      }}
    />
  );
  PARTS.below.value = [...PARTS.below.value, Invitation];
}
