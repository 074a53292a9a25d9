import { IdentityProviders as IdentityProvidersQuery } from "../../gql/IdentityProviders.ts";
import { useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";

const NAMES = { SPID: "spid", CIE: "cie" } as const;

/** The public identities with which one can come in here, by their official names; nothing where there are none. */
export function IdentityProviders({ next }: { next: string }) {
  const { t } = useText();
  const { data } = useQuery(IdentityProvidersQuery, {});
  const providers = data?.organization.identityProviders ?? [];
  if (providers.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="public-identity">
      <h2 id="public-identity">{t("identity.federation.title")}</h2>
      <p>{t("identity.federation.lead")}</p>
      <ul role="list" class="stack stack-s">
        {providers.map((provider) => {
          const name = NAMES[provider];
          return (
            <li key={provider}>
              <LinkButton
                href={`/sign-in/${name}?next=${encodeURIComponent(next)}`}
                rel="external"
                icon="user"
                wide
              >
                {t(`identity.federation.${name}`)}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
