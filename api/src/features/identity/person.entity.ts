import { Column, Entity, PrimaryColumn } from "typeorm";

/** Anybody we know: who asks, who answers, or both. */
@Entity("persons")
export class PersonRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "text", name: "given_name", nullable: true }) givenName!: string | null;
  @Column({ type: "text", name: "family_name", nullable: true }) familyName!: string | null;
  /** Unique, whatever its case. */
  @Column({ type: "text", nullable: true }) email!: string | null;
  @Column({ type: "text", nullable: true }) phone!: string | null;
  @Column({ type: "text", array: true }) roles!: string[];
  /** The office of whoever answers. */
  @Column({ type: "uuid", name: "team_id", nullable: true }) teamId!: string | null;
  /** Where answers come from: ITALY, COOPERATIVE, ABROAD, or the organisation's own words. */
  @Column({ type: "text", nullable: true }) location!: string | null;
  /** What the person has chosen; complete it with `completeSettings`. */
  @Column({ type: "jsonb" }) settings!: object;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: Date;
  /** When nothing was left of them but the row that their cases name. */
  @Column({ type: "timestamptz", name: "erased_at", nullable: true }) erasedAt?: Date | null;
  /** The account that this one became a part of. */
  @Column({ type: "uuid", name: "merged_into", nullable: true }) mergedInto?: string | null;
}
