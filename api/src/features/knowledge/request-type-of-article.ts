import { type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/context/index.ts";
import { Article } from "./article.type.ts";

/** Finds a request type by its code, told in the reader's words; null where it is not published. */
export type FindRequestType = (code: string, context: RequestContext) => Promise<object | null>;

/**
 * `Article.requestType`, over the type of a room that this one does not know: app.ts brings the two together.
 * @returns a resolver class; made once a process
 */
export function requestTypeOfArticle(type: () => ClassType): new (find: FindRequestType) => object {
  @Resolver(() => Article)
  class RequestTypeOfArticleResolver {
    constructor(private readonly find: FindRequestType) {}

    @FieldResolver(type, { nullable: true })
    async requestType(
      @Root() { requestType }: { requestType: string | null },
      @Ctx() context: RequestContext,
    ): Promise<object | null> {
      return requestType === null ? null : this.find(requestType, context);
    }
  }
  return RequestTypeOfArticleResolver;
}
