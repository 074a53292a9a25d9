import { Column, Entity, PrimaryColumn } from "typeorm";

/** A one-time code sent to an address. */
@Entity("sign_in_codes")
export class SignInCodeRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "text" }) email!: string;
  /** Keyed hash of the code, which is kept nowhere. */
  @Column({ type: "bytea", name: "code_hash" }) codeHash!: Buffer;
  /** How often it was tried. */
  @Column({ type: "integer" }) attempts!: number;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: Date;
  @Column({ type: "timestamptz", name: "expires_at" }) expiresAt!: Date;
  @Column({ type: "timestamptz", name: "used_at", nullable: true }) usedAt!: Date | null;
}
