import { useEffect, useState } from "preact/hooks";
import { AddPasskey } from "../../../gql/AddPasskey.ts";
import { Passkeys as PasskeysQuery } from "../../../gql/Passkeys.ts";
import { PreparePasskey } from "../../../gql/PreparePasskey.ts";
import { RemovePasskey } from "../../../gql/RemovePasskey.ts";
import { useApp, useFailureText, useText } from "../../../lib/app/index.ts";
import {
  asRequestError,
  errorOf,
  type GraphQLClient,
  toFormErrors,
  useQuery,
} from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { deviceFailure, knowsPasskeys, makeKey } from "./ceremony.ts";

/** The devices with which the person enters by finger or face: added, listed, taken away. */
export function Passkeys() {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const { data, refetch } = useQuery(PasskeysQuery, {}, { maxAge: 0 });
  const [known, setKnown] = useState(false);
  const [name, setName] = useState(t("identity.passkey.nameDefault"));
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => setKnown(knowsPasskeys()), []);
  const passkeys = data?.viewer.passkeys ?? [];
  if (!known && passkeys.length === 0) return null;

  const run = async (act: () => Promise<FormError[]>, said: string): Promise<void> => {
    setBusy(true);
    setDone(null);
    try {
      const failures = await act();
      setErrors(failures);
      if (failures.length === 0) setDone(said);
      await refetch();
    } catch (thrown) {
      const failed = deviceFailure(thrown);
      const message = failed === null ? failureText(asRequestError(thrown)) : t(`identity.passkey.${failed}`);
      setErrors([{ message }]);
    } finally {
      setBusy(false);
    }
  };
  const remove = async (id: string): Promise<FormError[]> =>
    toFormErrors((await client.mutate(RemovePasskey, { input: { id } })).removePasskey.errors);
  return (
    <section class="stack" aria-labelledby="passkeys">
      <h3 id="passkeys">{t("identity.passkey.title")}</h3>
      <p>{t("identity.passkey.lead")}</p>
      <ErrorSummary title={t("identity.errors")} errors={errors} />
      {done !== null && (
        <Notice tone="success" role="status">
          {done}
        </Notice>
      )}
      {passkeys.length > 0 && (
        <ul role="list" class="stack">
          {passkeys.map(({ id, name: called, lastUsedAt }) => (
            <li key={id} class="stack stack-s">
              <p>
                <strong>{called}</strong>
                <br />
                <span class="soft">
                  {lastUsedAt === null
                    ? t("identity.passkey.neverUsed")
                    : t("identity.passkey.lastUsed", { at: dateTime(lastUsedAt) })}
                </span>
              </p>
              <div>
                <Button
                  variant="secondary"
                  icon="trash"
                  onClick={() => void run(() => remove(id), t("identity.passkey.removed", { name: called }))}
                >
                  {t("identity.passkey.remove", { name: called })}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {known && (
        <form
          noValidate
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void run(() => add(client, name), t("identity.passkey.added", { name: name.trim() }));
          }}
        >
          <TextField
            id="name"
            label={t("identity.passkey.name")}
            error={errorOf(errors, "name")}
            value={name}
            onInput={setName}
          />
          <div>
            <Button type="submit" variant="secondary" icon="lock" busy={busy}>
              {t("identity.passkey.add")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

async function add(client: GraphQLClient, name: string): Promise<FormError[]> {
  const { preparePasskey } = await client.mutate(PreparePasskey, {});
  if (preparePasskey.errors.length > 0) return toFormErrors(preparePasskey.errors);
  const response = await makeKey(preparePasskey.options);
  const input = { requestId: crypto.randomUUID(), name, response };
  return toFormErrors((await client.mutate(AddPasskey, { input })).addPasskey.errors);
}
