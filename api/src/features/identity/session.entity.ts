import { Column, Entity, PrimaryColumn } from "typeorm";

export type Transport = "COOKIE" | "TOKEN";
/** How somebody showed who they are. */
export type SignInMethod = "CODE" | "PASSKEY" | "SPID" | "CIE" | "DEMO";

/** Somebody signed in, in one browser or app. */
@Entity("sessions")
export class SessionRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  /** SHA-256 of the token, which is kept nowhere. */
  @Column({ type: "bytea", name: "token_hash" }) tokenHash!: Buffer;
  @Column({ type: "uuid", name: "person_id" }) personId!: string;
  @Column({ type: "text" }) transport!: Transport;
  @Column({ type: "text" }) method!: SignInMethod;
  /** How sure a SPID or CIE sign-in was, 1 to 3; 0 where nobody has proved who they are. */
  @Column({ type: "integer" }) level!: number;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: Date;
  @Column({ type: "timestamptz", name: "expires_at" }) expiresAt!: Date;
}
