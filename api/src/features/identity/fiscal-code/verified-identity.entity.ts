import { Column, Entity, PrimaryColumn } from "typeorm";

export type IdentitySource = "SPID" | "CIE";

/** Who somebody has proved to be; nobody else can prove to be the same. */
@Entity("verified_identities")
export class VerifiedIdentityRow {
  @PrimaryColumn({ type: "uuid", name: "person_id" }) personId!: string;
  /** Encrypted for this person. */
  @Column({ type: "bytea", name: "fiscal_code" }) fiscalCode!: Buffer;
  /** Keyed hash, by which it is found. */
  @Column({ type: "bytea", name: "fiscal_code_hash" }) fiscalCodeHash!: Buffer;
  @Column({ type: "text" }) source!: IdentitySource;
  /** How sure it was, 1 to 3. */
  @Column({ type: "integer" }) level!: number;
  @Column({ type: "timestamptz", name: "verified_at" }) verifiedAt!: Date;
}
