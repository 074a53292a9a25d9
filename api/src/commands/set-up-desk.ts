import { join } from "node:path";
import { importRequestTypes, officesMissing } from "../features/cases/index.ts";
import { readOrganizationFile, setUpOrganization } from "../features/identity/index.ts";
import {
  importArticles,
  loadGlossary,
  publishOffices,
  readArticleFiles,
  readGlossaryFiles,
} from "../features/knowledge/index.ts";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/index.ts";
import { compileMessages } from "../platform/messages/index.ts";
import { setupMessages } from "./setup.messages.ts";

const translate = compileMessages([setupMessages]);

export interface DeskSources {
  /** The organisation's file, as YAML. */
  organization: string;
  /** Folder that holds the folders `request-types`, `articles` and `glossary`. */
  content: string;
  /** Language of what is said. */
  language: string;
}

/**
 * Opens a desk, or brings it up to date. The organisation comes last: before it is there the app is not ready,
 * whatever happened on the way.
 * @returns what was done, in lines for a person
 * @throws ContentError naming what is wrong in the sources
 */
export async function setUpDesk(
  app: { database: Database; clock: Clock },
  sources: DeskSources,
): Promise<string[]> {
  const say = (key: string, values: Record<string, string | number>) =>
    translate(sources.language, `setup.${key}`, values);
  const file = readOrganizationFile(sources.organization);
  const articles = await readArticleFiles(join(sources.content, "articles"));
  const concepts = await readGlossaryFiles(join(sources.content, "glossary"));
  const types = await importRequestTypes(app, join(sources.content, "request-types"));
  const texts = await importArticles(app.database, app.clock, articles);
  const glossary = await loadGlossary(app.database, concepts);
  const beside = await setUpOrganization(app, file);
  await publishOffices(app.database, file.offices);
  const missing = await officesMissing(app.database.primary);
  const { organization, teams, staff } = file;
  return [
    say("types", { count: types.length }),
    say("articles", { added: texts.added, changed: texts.changed }),
    say("glossary", { written: glossary.written, removed: glossary.removed }),
    say("done", { name: organization.name, teams: teams.length, staff: staff.length }),
    ...(missing.length > 0 ? [say("missing", { teams: missing.join(", ") })] : []),
    ...(beside.length > 0 ? [say("beside", { staff: beside.join(", ") })] : []),
  ];
}
