/** Loaded only where a bucket is named: it takes its share of the time to start. */
export { DeleteObjectCommand, GetObjectCommand, S3Client, S3ServiceException } from "@aws-sdk/client-s3";
export { Upload } from "@aws-sdk/lib-storage";
