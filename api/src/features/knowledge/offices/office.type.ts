import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { WEEKDAYS } from "../../identity/index.ts";

type WeekdayName = Uppercase<(typeof WEEKDAYS)[number]>;
export const Weekday = Object.fromEntries(WEEKDAYS.map((day) => [day.toUpperCase(), day.toUpperCase()])) as {
  readonly [Day in WeekdayName]: Day;
};
registerEnumType(Weekday, { name: "Weekday" });

@ObjectType({ simpleResolvers: true, description: "Local times, 08:30." })
export class OfficeOpening {
  @Field(() => String) opens!: string;
  @Field(() => String) closes!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "When an office is open on a day of every week; never where openings is empty.",
})
export class OfficeWeekday {
  @Field(() => Weekday) weekday!: WeekdayName;
  @Field(() => [OfficeOpening]) openings!: OfficeOpening[];
}

@ObjectType({
  simpleResolvers: true,
  description: "A day with other hours than every week; closed where openings is empty.",
})
export class OfficeException {
  @Field(() => String, { description: "ISO 8601 date." }) date!: string;
  @Field(() => [OfficeOpening]) openings!: OfficeOpening[];
  @Field(() => String, { nullable: true, description: "Why; null for a public holiday." }) reason!:
    string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A place that people can go to or call. Texts are in the reader's language.",
})
export class Office {
  @Field(() => String, { description: "Stays when words change." }) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) address!: string;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true, description: "How to get in, and what there is for whom." })
  accessibility!: string | null;
  @Field(() => [String], { description: "Codes of the languages spoken there." }) languages!: string[];
  @Field(() => [OfficeWeekday], { description: "All seven days, Monday first." }) hours!: OfficeWeekday[];
  @Field(() => [OfficeException], {
    description: "Days of the next four weeks with other hours: holidays too.",
  })
  exceptions!: OfficeException[];
  @Field(() => Boolean, { description: "Whether it is open as this is answered." }) openNow!: boolean;
  @Field(() => Date, {
    nullable: true,
    description: "When it closes, or opens next; null where it does not open within four weeks.",
  })
  changesAt!: Date | null;
}
