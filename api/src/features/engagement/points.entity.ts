import { Column, Entity, PrimaryColumn } from "typeorm";

/** One line of the ledger: never changed, only reversed by another. */
@Entity("point_entries")
export class PointEntryRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "uuid", name: "person_id" }) personId!: string;
  @Column({ type: "text" }) rule!: string;
  /** What it is given for: with the person and the rule it makes a line unique. */
  @Column({ type: "text" }) cause!: string;
  /** Negative in a reversal. */
  @Column({ type: "integer" }) points!: number;
  @Column({ type: "uuid", name: "case_id", nullable: true }) caseId!: string | null;
  /** The line this one takes back. */
  @Column({ type: "uuid", nullable: true }) reverses!: string | null;
  /** Code of the text that says why it was taken back. */
  @Column({ type: "text", nullable: true }) reason!: string | null;
  @Column({ type: "timestamptz" }) at!: Date;
}

@Entity("badges")
export class BadgeRow {
  @PrimaryColumn({ type: "uuid", name: "person_id" }) personId!: string;
  @PrimaryColumn({ type: "text" }) badge!: string;
  @Column({ type: "timestamptz", name: "earned_at" }) earnedAt!: Date;
}
