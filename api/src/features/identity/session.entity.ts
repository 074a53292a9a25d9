import { Column, Entity, PrimaryColumn } from "typeorm";

export type Transport = "COOKIE" | "TOKEN";

/** Somebody signed in, in one browser or app. */
@Entity("sessions")
export class SessionRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  /** SHA-256 of the token, which is kept nowhere. */
  @Column({ type: "bytea", name: "token_hash" }) tokenHash!: Buffer;
  @Column({ type: "uuid", name: "person_id" }) personId!: string;
  @Column({ type: "text" }) transport!: Transport;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: Date;
  @Column({ type: "timestamptz", name: "expires_at" }) expiresAt!: Date;
}
