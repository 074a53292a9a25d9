import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { toGlobalId } from "../../../platform/ids/index.ts";
import type { TurnKindName } from "../turn.ts";
import type { Lessons, TeachingService } from "./teaching.service.ts";
import {
  AssistantLessons,
  AssistantLessonsPayload,
  RemoveAssistantTestInput,
  RunAssistantTestsInput,
  SaveAssistantTestInput,
} from "./teaching.type.ts";

@Resolver()
export class TeachingResolver {
  constructor(private readonly service: TeachingService) {}

  @Query(() => AssistantLessons, { description: "Editors only." })
  async assistantLessons(@Ctx() context: RequestContext): Promise<AssistantLessons> {
    return told(await this.service.lessons(context));
  }

  @Mutation(() => AssistantLessonsPayload, {
    description: "Editors only. The same question in the same language gets the new expectation.",
  })
  async saveAssistantTest(
    @Arg("input", () => SaveAssistantTestInput) input: SaveAssistantTestInput,
    @Ctx() context: RequestContext,
  ): Promise<AssistantLessonsPayload> {
    await this.service.save(context, input);
    return { lessons: told(await this.service.lessons(context)) };
  }

  @Mutation(() => AssistantLessonsPayload, { description: "Editors only." })
  async removeAssistantTest(
    @Arg("input", () => RemoveAssistantTestInput) { id }: RemoveAssistantTestInput,
    @Ctx() context: RequestContext,
  ): Promise<AssistantLessonsPayload> {
    await this.service.remove(context, id);
    return { lessons: told(await this.service.lessons(context)) };
  }

  @Mutation(() => AssistantLessonsPayload, {
    description: "Editors only. Asks all test questions anew and keeps the figures.",
  })
  async runAssistantTests(
    @Arg("input", () => RunAssistantTestsInput) { requestId }: RunAssistantTestsInput,
    @Ctx() context: RequestContext,
  ): Promise<AssistantLessonsPayload> {
    await this.service.run(context, requestId);
    return { lessons: told(await this.service.lessons(context)) };
  }
}

const told = ({ tests, runs, asked }: Lessons): AssistantLessons => ({
  tests: tests.map(({ id, answer, ...test }) => ({
    ...test,
    id: toGlobalId("AssistantTest", id),
    answer: answer?.text ?? null,
    answeredSlug: answer?.slug ?? null,
  })),
  runs: runs.map(({ id, ...run }) => ({ ...run, id: toGlobalId("AssistantTestRun", id) })),
  asked: asked.map(({ turnId, kind, ...one }) => ({
    ...one,
    kind: kind as TurnKindName,
    id: toGlobalId("AssistantTurn", turnId),
  })),
});
