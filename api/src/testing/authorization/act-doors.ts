import { randomUUID } from "node:crypto";
import { potholeInput } from "../open-case.ts";
import { developerDoors } from "./developer-doors.ts";
import { type Door, http, operation, type Target } from "./door.ts";
import { secretFor } from "./knock.ts";
import { openMerge, otherOffer } from "./merges.ts";
import { globalId, newSecret, ownersPasskey } from "./world.ts";

const DESK_ACTS: readonly string[] = ["takeCharge", "assignCase", "resolveCase"];

/** An act on the owner's case, with the sender's secret where the act takes one. */
function act(name: string, input: (target: Target) => object, fresh: Door["fresh"] = "open"): Door {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return operation(
    `mutation ($input: ${type}!) { ${name}(input: $input) { case { code } errors { code } } }`,
    (target, by) => ({
      input: {
        requestId: randomUUID(),
        id: target.subject.id,
        ...(DESK_ACTS.includes(name) ? {} : { secret: secretFor(by, target.subject) }),
        ...input(target),
      },
    }),
    () => true,
    { fresh },
  );
}

/** Filing, by whoever sends: with a secret, so that an anonymous sender may. */
const filed = (input: (target: Target) => object): Door =>
  operation(
    "mutation ($input: OpenCaseInput!) { openCase(input: $input) { code errors { code } } }",
    (target) => ({ input: potholeInput({ secret: newSecret(), ...input(target) }) }),
    () => true,
    { fresh: "open" },
  );

const onBehalf = { givenName: "Eva", familyName: "Rossi", phone: "+39 0131 999999" };

/** A link as the owner is given it: to the file, and to put one. */
async function linkOf({ app, owner, subject }: Target): Promise<string> {
  const answer = await app.post<{ case: { uploads: { url: string }[] } }>(
    "query ($code: String!) { case(code: $code) { uploads { url } } }",
    { code: subject.code },
    { token: owner.token },
  );
  return answer.data.case.uploads[0]?.url ?? "";
}
const putLink = async ({ app, owner, uploadRequest }: Target): Promise<string> => {
  const answer = await app.post<{ createUpload: { uploadUrl: string } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { uploadUrl } }",
    { input: uploadRequest },
    { token: owner.token },
  );
  return answer.data.createUpload.uploadUrl;
};
const otherFile = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]+/, randomUUID());

/** Every way to change something, and the plain HTTP doors, by the name that the table calls it. */
export const actDoors: Record<string, Door> = {
  ...developerDoors,
  "Mutation.postMessage": act("postMessage", () => ({ body: "Chi sono?" })),
  "Mutation.postMessage internal": act("postMessage", () => ({ body: "Chi sono?", internal: true })),
  "Mutation.postMessage question": act("postMessage", () => ({ body: "Dove?", waitForCitizen: true })),
  "Mutation.postMessage owner's file": act("postMessage", ({ file }) => ({
    body: "Ecco.",
    uploadIds: [file],
  })),
  "Mutation.takeCharge": act("takeCharge", () => ({})),
  "Mutation.assignCase": act("assignCase", ({ desk }) => ({ agentId: globalId("Agent", desk.colleague.id) })),
  "Mutation.resolveCase": act("resolveCase", () => ({ outcome: "SOLVED" })),
  "Mutation.reopenCase": act("reopenCase", () => ({ reason: "È ancora lì." }), "resolved"),
  "Mutation.withdrawCase": act("withdrawCase", () => ({})),
  "Mutation.rateCase": act("rateCase", () => ({ rating: 1 }), "resolved"),
  "Mutation.replaceCaseSecret": operation(
    "mutation ($input: ReplaceCaseSecretInput!) { replaceCaseSecret(input: $input) { errors { code } } }",
    async ({ app, owner, subject }) => {
      // All of them ask for the same case, which only so many may in a quarter of an hour.
      await app.sql("truncate rate_limits");
      return { input: { requestId: randomUUID(), code: subject.code, contact: owner.email } };
    },
    async (_data, { app }) => (await app.sql("select from outbox where type = 'CaseSecretLost'")).length > 0,
    { fresh: "open" },
  ),
  "Mutation.openCase": filed(() => ({})),
  "Mutation.openCase for the owner": filed(({ owner }) => ({
    onBehalfOf: { ...onBehalf, email: owner.email },
  })),
  "Mutation.openCase owner's file": filed(({ file }) => ({ uploadIds: [file] })),
  "Mutation.createUpload again": operation(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id } errors { code } } }",
    ({ uploadRequest }) => ({ input: uploadRequest }),
    ({ createUpload }, { ownersUpload }) => createUpload.upload.id === ownersUpload,
    { fresh: "open" },
  ),
  "Mutation.rateArticle": operation(
    "mutation ($input: RateArticleInput!) { rateArticle(input: $input) { errors { code } } }",
    () => ({ input: { requestId: randomUUID(), slug: "buche", locale: "it", solved: false } }),
    () => true,
    { fresh: "open", byEffect: true },
  ),
  "Mutation.updateSettings": operation(
    "mutation ($input: SettingsInput!) { updateSettings(input: $input) { errors { code } } }",
    () => ({ input: { phone: String(Math.floor(Math.random() * 1e12) + 1e12) } }),
    () => true,
    { fresh: "open", byEffect: true },
  ),
  "Mutation.requestSignInCode": operation(
    "mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { errors { code } } }",
    () => ({ input: { requestId: randomUUID(), email: `${randomUUID()}@example.org` } }),
    () => true,
    { fresh: "open" },
  ),
  "Mutation.signIn as the owner": operation(
    "mutation ($input: SignInInput!) { signIn(input: $input) { token errors { code } } }",
    ({ owner }) => ({ input: { email: owner.email, code: "000000", cookie: false } }),
    ({ signIn }) => signIn.token,
    { fresh: "open" },
  ),
  "Mutation.demoSignIn": operation(
    `mutation { demoSignIn(key: "admin", cookie: false) { token errors { code } } }`,
    () => ({}),
    ({ demoSignIn }) => demoSignIn.token,
    { fresh: "open" },
  ),
  "Mutation.preparePasskey": operation(
    "mutation { preparePasskey { options errors { code } } }",
    () => ({}),
    ({ preparePasskey }, { owner }) =>
      Buffer.from(preparePasskey.options.user.id, "base64url").toString("hex") ===
      owner.id.replaceAll("-", ""),
    { fresh: "open" },
  ),
  "Mutation.addPasskey": operation(
    "mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { errors { code } } }",
    () => ({ input: { requestId: randomUUID(), name: "Telefono", response: {} } }),
    () => true,
    { fresh: "open" },
  ),
  "Mutation.removePasskey": operation(
    "mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { errors { code } } }",
    async ({ app, owner }) => ({ input: { id: globalId("Passkey", await ownersPasskey(app, owner.id)) } }),
    () => true,
    { fresh: "open" },
  ),
  "Mutation.preparePasskeySignIn": operation(
    "mutation { preparePasskeySignIn { options errors { code } } }",
    () => ({}),
    ({ preparePasskeySignIn }) => preparePasskeySignIn.options,
    { fresh: "open" },
  ),
  "Mutation.signInWithPasskey": operation(
    "mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { errors { code } } }",
    () => ({ input: { response: {}, cookie: false } }),
    () => true,
    { fresh: "open" },
  ),
  // Not even the owner's own offer, which is another session's.
  "Mutation.mergeAccounts": operation(
    "mutation ($input: MergeAccountsInput!) { mergeAccounts(input: $input) { errors { code } } }",
    async ({ app, owner, merged }) => ({
      input: { requestId: randomUUID(), id: globalId("MergeOffer", await otherOffer(app, owner.id, merged)) },
    }),
    () => true,
    { fresh: "open" },
  ),
  "Mutation.undoMerge": operation(
    "mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { errors { code } } }",
    async ({ app, owner, merged }) => ({
      input: {
        requestId: randomUUID(),
        id: globalId("AccountMerge", await openMerge(app, owner.id, merged)),
      },
    }),
    () => true,
    { fresh: "open" },
  ),
  "Mutation.signOut the owner": operation(
    "mutation { signOut { errors { code } } }",
    () => ({}),
    async (_data, { app, owner }) => {
      const answer = await app.post("{ viewer { roles } }", {}, { token: owner.token });
      return answer.errors !== undefined;
    },
    { fresh: "open" },
  ),
  "GET /files link": http(linkOf),
  "GET /files expired": http(async (target) =>
    (await linkOf(target)).replace(/until=\d+/, "until=1000000000"),
  ),
  "GET /files other file": http(async (target) => otherFile(await linkOf(target))),
  "GET /files without key": http(async (target) => (await linkOf(target)).replace(/\?.*/, "")),
  "GET /files with a key to put": http(async (target) =>
    (await putLink(target)).replace("/uploads/", "/files/"),
  ),
  "PUT /uploads other file": http(async (target) => otherFile(await putLink(target)), "PUT"),
  "PUT /uploads without key": http(async (target) => (await putLink(target)).replace(/\?.*/, ""), "PUT"),
  "PUT /uploads with a key to read": http(
    async (target) => (await linkOf(target)).replace("/files/", "/uploads/"),
    "PUT",
  ),
};
