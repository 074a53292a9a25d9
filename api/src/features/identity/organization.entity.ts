import { Column, Entity, PrimaryColumn } from "typeorm";

/** The organisation whose desk this is: one row a schema. */
@Entity("organizations")
export class OrganizationRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "text" }) name!: string;
  @Column({ type: "text" }) kind!: string;
  @Column({ type: "text" }) phone!: string;
  @Column({ type: "text" }) email!: string;
  @Column({ type: "text" }) address!: string;
  /** Text by language. */
  @Column({ type: "jsonb", name: "opening_hours" }) openingHours!: Record<string, string>;
  @Column({ type: "text", name: "emergency_phone" }) emergencyPhone!: string;
  /** When the desk works; read by whoever promises dates. */
  @Column({ type: "jsonb" }) calendar!: object;
  /** The mark of the demo town. */
  @Column({ type: "boolean" }) demo!: boolean;
}

/** An office. */
@Entity("teams")
export class TeamRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "text" }) code!: string;
  /** Text by language. */
  @Column({ type: "jsonb" }) name!: Record<string, string>;
}
