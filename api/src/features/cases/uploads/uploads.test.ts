import { createServer } from "node:http";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadePerson, testApp, type TestApp } from "../../../testing/index.ts";
import { newId } from "../../../platform/ids/index.ts";

const CREATE = /* GraphQL */ `
  mutation Create($input: CreateUploadInput!) {
    createUpload(input: $input) {
      upload {
        id
        fileName
        url
      }
      uploadUrl
      errors {
        code
        path
        message
      }
    }
  }
`;

interface Created {
  createUpload: {
    upload: { id: string; fileName: string; url: string | null } | null;
    uploadUrl: string | null;
    errors: { code: string; path: string[]; message: string }[];
  };
}

/** A photo with a place in its metadata, as a phone takes it. */
const photo = () =>
  sharp({ create: { width: 3_000, height: 1_500, channels: 3, background: "#3366aa" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "Ada Bianchi" }, IFD3: { GPSLatitude: "44/1 54/1 0/1" } })
    .toBuffer();

let app: TestApp;
let ada: MadePerson;

beforeAll(async () => {
  app = await testApp();
  ada = await app.make.person();
});
afterAll(() => app.stop());

const input = (over: object = {}) => ({
  requestId: newId(),
  fileName: "buca.jpg",
  mediaType: "image/jpeg",
  size: 1_000,
  ...over,
});

const create = async (over: object = {}) => {
  const { data } = await app.post<Created>(CREATE, { input: input(over) }, { token: ada.token });
  return data.createUpload;
};

const put = (path: string, body: Buffer | string) =>
  fetch(`${app.url}${path}`, {
    method: "PUT",
    body: new Uint8Array(Buffer.from(body)),
    headers: { "accept-language": "it" },
  });

describe("createUpload", () => {
  it("refuses a file that is too large, in plain words", async () => {
    const { errors, upload } = await create({ size: 11 * 1024 * 1024 });
    expect(upload).toBeNull();
    expect(errors).toMatchObject([{ code: "TOO_LARGE", path: ["input", "size"] }]);
  });

  it("answers the first result to a replay", async () => {
    const same = input();
    const send = () => app.post<Created>(CREATE, { input: same }, { token: ada.token });
    const [first, second] = [await send(), await send()];
    expect(first.data.createUpload.errors).toEqual([]);
    expect(second.data.createUpload).toEqual(first.data.createUpload);
  });
});

describe("PUT /uploads", () => {
  it("refuses bytes that are no photo, whatever they are called", async () => {
    const { uploadUrl } = await create();
    const answer = await put(uploadUrl ?? "", "<script>alert(1)</script>");
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({ code: "UPLOAD_TYPE" });
  });

  it("refuses a photo that does not open", async () => {
    const { uploadUrl } = await create();
    const answer = await put(uploadUrl ?? "", (await photo()).subarray(0, 900));
    expect(answer.status).toBe(422);
  });

  it("counts bytes as they come and stops at the limit", async () => {
    const { uploadUrl } = await create();
    const answer = await put(uploadUrl ?? "", Buffer.alloc(10 * 1024 * 1024 + 2)).catch(() => null);
    expect([413, undefined]).toContain(answer?.status);
  });

  it("frees the connection of a file that is too large: the next request is answered", async () => {
    const { uploadUrl } = await create();
    await put(uploadUrl ?? "", Buffer.alloc(11 * 1024 * 1024)).catch(() => null);
    const before = Date.now();
    expect((await put(`${uploadUrl}x`, "x")).status).toBe(403);
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  it("takes the same bytes sent twice at once", async () => {
    const { uploadUrl } = await create();
    const bytes = await photo();
    const answers = await Promise.all(Array.from({ length: 4 }, () => put(uploadUrl ?? "", bytes)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
  });

  it("refuses a link with another key", async () => {
    const { uploadUrl } = await create();
    expect((await put(`${uploadUrl}x`, await photo())).status).toBe(403);
  });

  it("keeps a photo turned, small and without its metadata, and gives it to whoever holds a link", async () => {
    const request = { requestId: newId() };
    const { uploadUrl } = await create(request);
    expect((await put(uploadUrl ?? "", await photo())).status).toBe(204);
    expect((await put(uploadUrl ?? "", await photo())).status).toBe(204);
    const again = await create(request);
    const answer = await fetch(`${app.url}${again.upload?.url}`);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    const kept = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([kept.width, kept.height, kept.exif]).toEqual([2_000, 1_000, undefined]);
  });
});

describe("GET /files", () => {
  it("refuses a link that is over", async () => {
    const request = { requestId: newId() };
    const { uploadUrl } = await create(request);
    await put(uploadUrl ?? "", await photo());
    const { upload } = await create(request);
    const over = upload?.url?.replace(/until=\d+/, "until=1000000000");
    expect((await fetch(`${app.url}${over}`)).status).toBe(403);
  });
});

describe("S3", () => {
  it("speaks to anything that speaks S3", async () => {
    const objects = new Map<string, Buffer>();
    const bucket = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const key = new URL(request.url ?? "", "http://s3").pathname;
      if (request.method === "PUT") objects.set(key, Buffer.concat(chunks));
      const found = objects.get(key);
      response.writeHead(request.method === "GET" && !found ? 404 : 200, { etag: '"1"' });
      response.end(request.method === "GET" ? (found ?? "<Error><Code>NoSuchKey</Code></Error>") : undefined);
    });
    await new Promise<void>((resolve) => bucket.listen(0, "127.0.0.1", resolve));
    const { port } = bucket.address() as { port: number };
    process.env["AWS_ACCESS_KEY_ID"] = "test";
    process.env["AWS_SECRET_ACCESS_KEY"] = "test";
    const { S3Storage } = await import("./s3-storage.ts");
    const storage = new S3Storage(new URL(`s3://town?region=eu-south-1&endpoint=http://127.0.0.1:${port}`));
    await storage.put("a.txt", new URL(import.meta.url).pathname, "text/plain");
    const chunks: Buffer[] = [];
    for await (const chunk of (await storage.get("a.txt")) ?? []) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain("speaks to anything");
    expect(await storage.get("b.txt")).toBeNull();
    bucket.close();
  });
});
