import { Arg, Args, Query, Resolver } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import type { Connection } from "../../../platform/pagination/index.ts";
import type { ConceptService } from "./concept.service.ts";
import { Concept, ConceptConnection, ConceptMention, ConceptsArgs } from "./concept.type.ts";

@Resolver(() => Concept)
export class ConceptResolver {
  constructor(private readonly glossary: ConceptService) {}

  @Scope("knowledge:read")
  @Query(() => Concept, { nullable: true, description: "One concept of the glossary, by its code." })
  concept(
    @Arg("code", () => String) code: string,
    @Arg("locale", () => String) locale: string,
  ): Promise<Concept | null> {
    return this.glossary.byCode(code, locale);
  }

  @Scope("knowledge:read")
  @Query(() => ConceptConnection, {
    description: "The glossary, in the order of the official Italian terms.",
  })
  concepts(@Args(() => ConceptsArgs) args: ConceptsArgs): Promise<Connection<Concept>> {
    return this.glossary.list(args);
  }

  @Scope("knowledge:read")
  @Query(() => [ConceptMention], {
    description:
      "The terms of the glossary in an article (articleLocale: the language it is shown in), explained in `locale`. At most 12.",
  })
  conceptsInArticle(
    @Arg("slug", () => String) slug: string,
    @Arg("articleLocale", () => String) articleLocale: string,
    @Arg("locale", () => String) locale: string,
  ): Promise<ConceptMention[]> {
    return this.glossary.inArticle(slug, articleLocale, locale);
  }
}
