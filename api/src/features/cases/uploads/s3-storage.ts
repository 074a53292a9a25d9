import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import type { Storage } from "./storage.ts";

const loadSdk = () => import("./s3-sdk.ts");

/** A bucket of anything that speaks S3; credentials come from the environment as the AWS SDK finds them. */
export class S3Storage implements Storage {
  private readonly sdk = loadSdk();
  private readonly client: Promise<S3Client>;
  private readonly bucket: string;

  constructor(url: URL) {
    const endpoint = url.searchParams.get("endpoint");
    this.bucket = url.hostname;
    const region = url.searchParams.get("region") ?? "eu-south-1";
    const settings = { region, ...(endpoint ? { endpoint, forcePathStyle: true } : {}) };
    this.client = this.sdk.then((sdk) => new sdk.S3Client(settings));
  }

  async put(key: string, path: string, mediaType: string): Promise<void> {
    const { Upload } = await this.sdk;
    const client = await this.client;
    const params = { Bucket: this.bucket, Key: key, Body: createReadStream(path), ContentType: mediaType };
    await new Upload({ client, params }).done();
  }

  async get(key: string): Promise<Readable | null> {
    const { GetObjectCommand, S3ServiceException } = await this.sdk;
    try {
      const { Body } = await (
        await this.client
      ).send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return (Body as Readable | undefined) ?? null;
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await this.sdk;
    await (await this.client).send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }
}
