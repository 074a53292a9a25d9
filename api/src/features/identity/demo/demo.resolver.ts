import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { codedError, ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { SessionService } from "../session.service.ts";
import { findPersonByEmail } from "../sign-in.repository.ts";
import { isDemoAllowed } from "./demo.policy.ts";
import { Demo, DemoSignInPayload } from "./demo.type.ts";
import { PERSONAS } from "./personas.ts";

@Resolver(() => Demo)
export class DemoResolver {
  constructor(
    private readonly platform: Platform,
    private readonly sessions: SessionService,
  ) {}

  @Query(() => Demo, { nullable: true })
  async demo(@Ctx() context: RequestContext): Promise<Demo | null> {
    if (!(await isDemoAllowed(this.platform, context))) return null;
    return {
      personas: PERSONAS.map(({ key, givenName, familyName, roles, profile }) => ({
        key,
        name: `${givenName} ${familyName}`,
        description: this.platform.translate(context.locale, `identity.persona.${key}`),
        roles,
        profile,
      })),
    };
  }

  @Mutation(() => DemoSignInPayload)
  async demoSignIn(
    @Arg("key", () => String) key: string,
    @Arg("cookie", () => Boolean, { defaultValue: true }) cookie: boolean,
    @Ctx() context: RequestContext,
  ): Promise<DemoSignInPayload> {
    if (!(await isDemoAllowed(this.platform, context))) {
      throw codedError("DEMO_ONLY", "One-click sign-in exists only in the demo town, on this machine.");
    }
    const { primary } = this.platform.database;
    const persona = PERSONAS.find((one) => one.key === key);
    const person = persona && (await findPersonByEmail(primary, persona.email));
    if (!person) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["key"] });
    return {
      token: await this.sessions.open(primary, context, person, {
        method: "DEMO",
        transport: cookie ? "COOKIE" : "TOKEN",
      }),
      viewer: {},
    };
  }
}
