import { LOCALE_CODES } from "../../identity/index.ts";
import { findCitedArticle } from "../../knowledge/index.ts";
import { anonymous, type RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, forbidden, unauthenticated } from "../../../platform/errors/index.ts";
import { newId, uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { Answerer } from "../answering/answerer.ts";
import { mayTeach } from "../conversation/conversation.policy.ts";
import { withoutPersonalData } from "../keeping/personal-data.ts";
import { judge } from "./judge.ts";
import {
  type AskedRow,
  countTests,
  deleteTest,
  findAsked,
  findRuns,
  findTests,
  type RunRow,
  saveRun,
  saveTest,
  type TestRow,
} from "./teaching.repository.ts";
import type { SaveAssistantTestInput } from "./teaching.type.ts";

/** Most test questions; a run asks them all. */
const MAX_TESTS = 500;
const RUNS = 12;
const ASKED = 40;
const ASKED_DAYS = 30;
const DAY = 86_400_000;

export interface Lessons {
  tests: TestRow[];
  runs: RunRow[];
  asked: AskedRow[];
}

/** Editors say what should be answered, and see whether it is. */
export class TeachingService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "once">,
    private readonly answerer: Answerer,
  ) {}

  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async lessons(context: RequestContext): Promise<Lessons> {
    assertTeacher(context);
    const sql = this.platform.database.primary;
    const since = new Date(context.clock.now().getTime() - ASKED_DAYS * DAY);
    const [tests, runs, asked] = await Promise.all([
      findTests(sql, MAX_TESTS),
      findRuns(sql, RUNS),
      findAsked(sql, since, ASKED),
    ]);
    // Whoever asked did not ask editors: what tells who they are is taken out.
    return {
      tests,
      runs,
      asked: asked.map((one) => ({ ...one, question: withoutPersonalData(one.question) })),
    };
  }

  /** @throws ExpectedFailure NOT_A_CHOICE, NOT_FOUND, TOO_MANY; GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async save(context: RequestContext, input: SaveAssistantTestInput): Promise<void> {
    assertTeacher(context);
    const { requestId, ...content } = input;
    const { locale, expects } = input;
    const slug = expects === "ARTICLE" ? (input.articleSlug?.trim() ?? "") : null;
    await this.platform.once.run(context.principal, "saveAssistantTest", requestId, content, async (tx) => {
      if (!LOCALE_CODES.includes(locale))
        throw new ExpectedFailure({ code: "NOT_A_CHOICE", path: ["input", "locale"] });
      if (slug !== null && !(await findCitedArticle(tx, slug, locale))) {
        throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "articleSlug"] });
      }
      if ((await countTests(tx)) >= MAX_TESTS) {
        throw new ExpectedFailure({ code: "TOO_MANY", path: ["input"], values: { max: MAX_TESTS } });
      }
      const question = withoutPersonalData(input.question.trim());
      await saveTest(tx, { id: newId(), locale, question, expects, articleSlug: slug }, context.clock.now());
      return null;
    });
  }

  /** @throws ExpectedFailure NOT_FOUND; GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async remove(context: RequestContext, id: string): Promise<void> {
    assertTeacher(context);
    const testId = uuidOf("AssistantTest", id);
    if (!testId || !(await deleteTest(this.platform.database.primary, testId))) {
      throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "id"] });
    }
  }

  /**
   * Asks every test question, as somebody who is not signed in, and keeps what was answered.
   * @throws GraphQLError UNAUTHENTICATED, FORBIDDEN
   */
  async run(context: RequestContext, requestId: string): Promise<void> {
    assertTeacher(context);
    const { database, once } = this.platform;
    await once.run(context.principal, "runAssistantTests", requestId, {}, async (tx) => {
      const results: Parameters<typeof saveRun>[2][number][] = [];
      for (const { id, locale, question, expects, articleSlug } of await findTests(
        database.primary,
        MAX_TESTS,
      )) {
        const asked = {
          question,
          locale,
          register: "NORMAL",
          principal: anonymous,
          topic: null,
          before: null,
        } as const;
        const said = await this.answerer.answer(asked);
        const slug = said.detail.citations?.[0]?.slug ?? null;
        const answer = { kind: said.kind, text: said.text, slug };
        results.push({ id, outcome: judge(expects, articleSlug, said), answer });
      }
      const count = (outcome: string) => results.filter((one) => one.outcome === outcome).length;
      const at = context.clock.now().toISOString();
      await saveRun(
        tx,
        { id: newId(), at, right: count("RIGHT"), wrong: count("WRONG"), notKnown: count("NOT_KNOWN") },
        results,
      );
      return null;
    });
  }
}

function assertTeacher({ principal }: RequestContext): void {
  if (principal.personId === null) throw unauthenticated();
  if (!mayTeach(principal)) throw forbidden();
}
