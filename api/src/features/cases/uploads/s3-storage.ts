import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import type { Storage } from "./storage.ts";

/** A bucket of anything that speaks S3; credentials come from the environment as the AWS SDK finds them. */
export class S3Storage implements Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(url: URL) {
    const endpoint = url.searchParams.get("endpoint");
    this.bucket = url.hostname;
    this.client = new S3Client({
      region: url.searchParams.get("region") ?? "eu-south-1",
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    });
  }

  async put(key: string, path: string, mediaType: string): Promise<void> {
    const params = { Bucket: this.bucket, Key: key, Body: createReadStream(path), ContentType: mediaType };
    await new Upload({ client: this.client, params }).done();
  }

  async get(key: string): Promise<Readable | null> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return (Body as Readable | undefined) ?? null;
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }
}
