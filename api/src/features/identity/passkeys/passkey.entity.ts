import { Column, Entity, PrimaryColumn } from "typeorm";

/** A key that a person's device or password keeper holds (WebAuthn credential); the secret half never leaves it. */
@Entity("passkeys")
export class PasskeyRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "uuid", name: "person_id" }) personId!: string;
  @Column({ type: "bytea", name: "credential_id" }) credentialId!: Buffer;
  /** What the device was told to call the person when the key was made; it stays when accounts are joined. */
  @Column({ type: "bytea", name: "user_handle" }) userHandle!: Buffer;
  /** COSE. */
  @Column({ type: "bytea", name: "public_key" }) publicKey!: Buffer;
  /** How often the device says it has signed; 0 for ever where it does not count. A bigint, so text. */
  @Column({ type: "bigint" }) counter!: string;
  /** How browsers may reach it: internal, hybrid, usb, … */
  @Column({ type: "text", array: true }) transports!: string[];
  /** What its owner calls it. */
  @Column({ type: "text" }) name!: string;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: Date;
  @Column({ type: "timestamptz", name: "last_used_at", nullable: true }) lastUsedAt!: Date | null;
}
