import { readFile } from "node:fs/promises";
import type { App } from "../app.ts";
import { importRequestTypes } from "../features/cases/index.ts";
import { findOrganization, foundDemoTown, PERSONAS, readOfficesFile } from "../features/identity/index.ts";
import {
  loadGlossary,
  loadJudgements,
  publishOffices,
  readArticleFiles,
  readGlossaryFiles,
} from "../features/knowledge/index.ts";
import { areStoriesTold, tellStories } from "./tell-stories.ts";

/** Same depth from src and from dist. */
const ARTICLES = new URL("../../content/articles", import.meta.url);
const JUDGEMENTS = new URL("../../content/judgements.yaml", import.meta.url);
const GLOSSARY = new URL("../../content/glossary", import.meta.url);
const OFFICES = new URL("../../content/offices.demo.yaml", import.meta.url);

/**
 * Loads the demo town into an empty database and marks it; does nothing where there is other data, or in
 * production. Each step adds only what is missing, so that a start cut short is made good by the next.
 */
export async function seedDemoTown(app: App): Promise<void> {
  const { platform, rooms } = app;
  if (!(await foundDemoTown(platform)) || (await areStoriesTold(app))) return;
  await importRequestTypes(platform);
  await rooms.knowledge.importArticles(await readArticleFiles(ARTICLES));
  await loadGlossary(platform.database, await readGlossaryFiles(GLOSSARY));
  await publishOffices(platform.database, readOfficesFile(await readFile(OFFICES, "utf8")));
  await loadJudgements(platform.database, JUDGEMENTS, platform.clock.now());
  await tellStories(app);
}

/** What is printed when the app is up: where, and in the demo town who can sign in as what. */
export async function welcome({ platform }: App): Promise<string> {
  const { database, settings, translate } = platform;
  const lines = ["", `Sportello: ${settings.publicUrl}`];
  const organization = await findOrganization(database.primary);
  if (organization?.demo && !settings.production) {
    lines.push("", `${organization.name} (demo). One click at ${settings.publicUrl}/sign-in signs in as`);
    for (const { key, givenName, familyName } of PERSONAS) {
      lines.push(
        `  ${`${givenName} ${familyName}`.padEnd(18)} ${translate("it", `identity.persona.${key}`)}`,
      );
    }
    lines.push("or use any e-mail address: the code appears in the mailbox shown there.");
  }
  return `${lines.join("\n")}\n\n`;
}
