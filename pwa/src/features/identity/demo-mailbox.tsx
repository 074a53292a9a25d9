import { DemoMailbox as DemoMailboxQuery } from "../../gql/DemoMailbox.ts";
import { useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import "./identity.css";

/** The demo town's post: no mail leaves it, so the codes are read here. Nothing anywhere else. */
export function DemoMailbox() {
  const { t, dateTime } = useText();
  const isDemo = useShell()?.organization.demo === true;
  const { data, refetch } = useQuery(DemoMailboxQuery, {}, { skip: !isDemo, maxAge: 0 });
  const mails = data?.demo?.mailbox;
  if (mails === undefined) return null;
  return (
    <section class="stack" aria-labelledby="mailbox">
      <h2 id="mailbox">{t("identity.demo.mailbox")}</h2>
      <p>{mails.length === 0 ? t("identity.demo.noMail") : t("identity.demo.mailboxLead")}</p>
      <ul role="list" class="stack">
        {mails.map(({ id, to, subject, text, at }) => (
          <li key={id} class="stack stack-s">
            <h3>{subject}</h3>
            <p class="soft">{t("identity.demo.mailTo", { to, at: dateTime(at) })}</p>
            <p class="demo-mail">{text}</p>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="secondary" icon="refresh" onClick={() => void refetch()}>
          {t("identity.demo.look")}
        </Button>
      </div>
    </section>
  );
}
