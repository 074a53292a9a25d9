import { randomUUID } from "node:crypto";
import { type Door, operation } from "./door.ts";

/** What an editor does, to an article that is not there: who may is told so. */
const edit = (name: string, input: object): Door => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return operation(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    () => ({ input }),
    () => true,
  );
};

const text = { slug: "nowhere", locale: "it" };
const draft = { ...text, version: 1 };
const content = { title: "Uno", summary: "", sections: [], keywords: [] };

const taught = (name: string): Door =>
  operation(
    `mutation ($input: SearchSynonymInput!) { ${name}(input: $input) { errors { code } } }`,
    () => ({ input: { locale: "it", term: "tesserino", means: "carta" } }),
    () => true,
  );

/** Every way into the editors' side of the knowledge base, by the name that the table calls it. */
export const editorDoors: Record<string, Door> = {
  "Query.knowledgeDesk": operation(
    "{ knowledgeDesk { categories } }",
    () => ({}),
    ({ knowledgeDesk }) => knowledgeDesk,
  ),
  "Mutation.createArticle": operation(
    "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { errors { code } } }",
    () => ({ input: { requestId: randomUUID(), title: "Nuovo", category: "documents" } }),
    () => true,
  ),
  "Mutation.saveArticleDraft": edit("saveArticleDraft", { ...text, ...content, version: 0 }),
  "Mutation.discardArticleDraft": operation(
    "mutation ($input: ArticleDraftInput!) { discardArticleDraft(input: $input) { errors { code } } }",
    () => ({ input: draft }),
    () => true,
  ),
  "Mutation.submitArticleDraft": operation(
    "mutation ($input: ArticleDraftInput!) { submitArticleDraft(input: $input) { errors { code } } }",
    () => ({ input: draft }),
    () => true,
  ),
  "Mutation.returnArticleDraft": edit("returnArticleDraft", { ...draft, note: "" }),
  "Mutation.publishArticleDraft": edit("publishArticleDraft", { ...draft, requestId: randomUUID() }),
  "Mutation.restoreArticleVersion": edit("restoreArticleVersion", {
    ...text,
    revision: 1,
    requestId: randomUUID(),
  }),
  "Mutation.expireArticleText": edit("expireArticleText", text),
  "Mutation.planArticle": edit("planArticle", { slug: "nowhere" }),
  "Mutation.noteSearch": edit("noteSearch", { locale: "it", query: "buche", slug: "nowhere" }),
  "Mutation.acceptSynonym": taught("acceptSynonym"),
  "Mutation.removeSynonym": taught("removeSynonym"),
  "Mutation.saveSearchJudgement": operation(
    "mutation ($input: SearchJudgementInput!) { saveSearchJudgement(input: $input) { errors { code } } }",
    () => ({ input: { locale: "it", query: "buche", articles: [] } }),
    () => true,
  ),
};
