import { Arg, Field, ObjectType, Query, Resolver } from "type-graphql";
import { DateTime, Scope } from "../../../platform/graphql/index.ts";
import type { Catalogue } from "../request-types/catalogue.ts";
import type { ChosenSlot, Slots } from "./slots.ts";

@ObjectType("Slot", { simpleResolvers: true, description: "A time that may be chosen in a form." })
export class SlotType {
  @Field(() => DateTime, { description: "The answer to the field that asks for a time." }) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
}

@Resolver()
export class SlotsResolver {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly slots: Slots,
  ) {}

  @Scope()
  @Query(() => [SlotType], {
    description:
      "The times that may still be chosen in a request type's form (its field with `slotMinutes`), by the desk's opening hours, soonest first. Empty where the type offers none.",
  })
  async freeSlots(@Arg("requestType", () => String) requestType: string): Promise<ChosenSlot[]> {
    const type = await this.catalogue.find(requestType);
    return type ? this.slots.free(type) : [];
  }
}
