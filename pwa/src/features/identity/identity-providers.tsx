import type { IdentityProvidersQuery } from "../../gql/IdentityProviders.ts";
import { useText } from "../../lib/app/index.ts";
import { Details } from "../../ui/details/details.tsx";
import "../../ui/button/button.css";
import "./identity.css";

type Provider = IdentityProvidersQuery["organization"]["identityProviders"][number];

/** The words of each, and where the State explains it. */
const SITES = {
  SPID: { name: "spid", more: "https://www.spid.gov.it" },
  CIE: { name: "cie", more: "https://www.cartaidentita.interno.gov.it" },
} as const;

interface IdentityProvidersProps {
  providers: readonly Provider[];
  /** Where to go then. */
  next: string;
}

/**
 * The public identities with which one can come in here, by their official names and as alike as the rules want, but
 * without the official drawings, which an organisation gets with its agreement.
 */
export function IdentityProviders({ providers, next }: IdentityProvidersProps) {
  const { t } = useText();
  return (
    <section class="stack" aria-labelledby="public-identity">
      <h2 id="public-identity">{t("identity.federation.title")}</h2>
      <p>{t("identity.federation.lead")}</p>
      <ul role="list" class="stack identity-buttons">
        {providers.map((provider) => (
          <li key={provider}>
            <a
              class="button button-identity"
              href={`/sign-in/${SITES[provider].name}?next=${encodeURIComponent(next)}`}
              rel="external"
            >
              <span>{t(`identity.federation.${SITES[provider].name}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <Details summary={t("identity.federation.what")}>
        <dl class="stack">
          {providers.map((provider) => {
            const { name, more } = SITES[provider];
            return (
              <div key={provider} class="stack stack-s">
                <dt>
                  <strong>{provider}</strong>
                </dt>
                <dd>{t(`identity.federation.${name}What`)}</dd>
                <dd>
                  <a class="identity-more" href={more} target="_blank" rel="noopener noreferrer">
                    {t(`identity.federation.${name}More`)}
                  </a>
                </dd>
              </div>
            );
          })}
        </dl>
      </Details>
    </section>
  );
}
