import { Field, InputType, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";

@ObjectType({ simpleResolvers: true, description: "One thing that an app may do, in the reader's words." })
export class AppPermission {
  @Field(() => String, { description: "The OAuth scope, e.g. cases:read." }) scope!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What an app asks a person for, in the browser to which the app sent them.",
})
export class AuthorizationRequest {
  @Field(() => String, { description: "Name of the app, as its developer gave it." }) appName!: string;
  @Field(() => String) appDescription!: string;
  @Field(() => String, { nullable: true }) appWebsite!: string | null;
  @Field(() => String, {
    description: "Where the person goes back to: a host, or a scheme of an app on the device.",
  })
  returnsTo!: string;
  @Field(() => [AppPermission], {
    description:
      "What the app would be allowed; empty where it asks for nothing that this person could allow.",
  })
  permissions!: AppPermission[];
  @Field(() => [String], { description: "What the app will not be able to do." }) limits!: string[];
  @Field(() => Boolean, { description: "Whether it may act also while the person does not use it." })
  lasting!: boolean;
}

@InputType({ description: "A person's answer to an app." })
export class DecideAuthorizationInput {
  @Field(() => String, { description: "Of the request, from the address of the page." }) uid!: string;
  @Field(() => Boolean) allow!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class DecideAuthorizationPayload extends Payload {
  @Field(() => String, { nullable: true, description: "Where the browser goes on, towards the app." })
  redirectTo?: string | null;
}
