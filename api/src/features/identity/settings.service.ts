import type { RequestContext } from "../../platform/context/index.ts";
import { unauthenticated } from "../../platform/errors/index.ts";
import { emit } from "../../platform/events/index.ts";
import type { Platform } from "../../platform/room.ts";
import { settingsOf } from "./principal.ts";
import { withPreset } from "./profiles.ts";
import type { SettingsInput } from "./settings.input.ts";
import { validSettings } from "./settings.ts";
import { changePerson } from "./settings.repository.ts";

/** Lets people change what is theirs to change: their settings, their name, their phone. */
export class SettingsService {
  constructor(private readonly platform: Pick<Platform, "database" | "poke">) {}

  /** @throws GraphQLError UNAUTHENTICATED */
  async change(context: RequestContext, input: SettingsInput): Promise<void> {
    const { personId } = context.principal;
    if (!personId) throw unauthenticated();
    const given = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== undefined && value !== null),
    );
    const change = {
      settings: withPreset(validSettings(given)),
      givenName: cleaned(input.givenName),
      familyName: cleaned(input.familyName),
      phone: cleaned(input.phone),
    };
    await this.platform.database.transaction(async (tx) => {
      if (!(await changePerson(tx, personId, change))) return;
      const occurredAt = context.clock.now().toISOString();
      await emit(tx, { type: "ProfileChosen", subjectId: personId, payload: {}, occurredAt });
    });
    this.platform.poke();
    context.principal = await context.refreshPrincipal();
    context.locale = settingsOf(context.principal).locale;
  }
}

/** Undefined stays: leave as it is. Empty becomes null: take away. */
const cleaned = (text: string | null | undefined): string | null | undefined =>
  text === undefined ? undefined : text?.trim() || null;
