import { useEffect, useState } from "preact/hooks";
import { PreparePasskeySignIn } from "../../../gql/PreparePasskeySignIn.ts";
import { SignInWithPasskey } from "../../../gql/SignInWithPasskey.ts";
import { useApp, useFailureText, useText } from "../../../lib/app/index.ts";
import { asRequestError, type GraphQLClient } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { deviceFailure, knowsPasskeys, offersPasskeys, signWithKey, stopOffering } from "./ceremony.ts";

interface PasskeySignInProps {
  onSignedIn: () => Promise<void>;
  /** A title above it, as above other ways in. */
  titled?: boolean;
}

/** Entering by finger, face or the device's code; also offered by the browser itself where the e-mail is typed. */
export function PasskeySignIn({ onSignedIn, titled = false }: PasskeySignInProps) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [known, setKnown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const enter = async (offered: boolean): Promise<void> => {
    try {
      const refusal = await signIn(client, offered);
      if (refusal === null) await onSignedIn();
      else setFailure(refusal);
    } catch (thrown) {
      // What the browser offers by itself may fail by itself: nobody has asked for it.
      if (offered) return;
      const stopped = deviceFailure(thrown);
      if (stopped === null) setFailure(failureText(asRequestError(thrown)));
      else setFailure(t("identity.passkey.stopped"));
    }
  };
  useEffect(() => {
    setKnown(knowsPasskeys());
    let there = true;
    const offer = async (): Promise<void> => {
      if ((await offersPasskeys()) && there) await enter(true);
    };
    void offer();
    return () => {
      there = false;
      void offersPasskeys().then(async (offered) => {
        if (offered) await stopOffering();
      });
    };
  }, []);
  if (!known) return null;

  const press = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    await enter(false);
    setBusy(false);
  };
  return (
    <div class={titled ? "stack" : "stack stack-s"}>
      {titled && <h2>{t("identity.passkey.way")}</h2>}
      {failure !== null && (
        <Notice tone="warning" role="alert">
          {failure}
        </Notice>
      )}
      <Button variant="secondary" icon="lock" busy={busy} onClick={() => void press()}>
        {t("identity.passkey.signIn")}
      </Button>
      <p class="soft">{t("identity.passkey.signInHint")}</p>
    </div>
  );
}

/** @returns why it was refused, in words; null where the person is in */
async function signIn(client: GraphQLClient, offered: boolean): Promise<string | null> {
  const { preparePasskeySignIn } = await client.mutate(PreparePasskeySignIn, {});
  const [notNow] = preparePasskeySignIn.errors;
  if (notNow) return notNow.message;
  const response = await signWithKey(preparePasskeySignIn.options, { offered });
  const { signInWithPasskey } = await client.mutate(SignInWithPasskey, { input: { response, cookie: true } });
  return signInWithPasskey.errors[0]?.message ?? null;
}
