import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import { below, type Reader, selectionOf } from "../../../platform/look-ahead/index.ts";
import type { Signing } from "./signing.ts";
import type { UploadService } from "./upload.service.ts";
import { CreateUploadInput, CreateUploadPayload, Upload } from "./upload.type.ts";
import { uploadView } from "./upload.view.ts";

/** What the view puts under url and thumbnailUrl: the name of the file, still to be signed. */
interface Readable {
  url: string | null;
  thumbnailUrl: string | null;
}

@Resolver(() => Upload)
export class UploadResolver {
  constructor(
    private readonly service: UploadService,
    private readonly reader: Reader,
    private readonly signing: Signing,
  ) {}

  @Scope("cases:write")
  @Mutation(() => CreateUploadPayload)
  async createUpload(
    @Arg("input", () => CreateUploadInput) input: CreateUploadInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partial<CreateUploadPayload>> {
    const id = await this.service.create(context, input);
    const selection = below(selectionOf(info), "upload");
    const where = (bind: (value: unknown) => string, alias: string) => `${alias}.id = ${bind(id)}`;
    const upload =
      selection && (await this.reader.one<Upload>(uploadView, selection, context.principal, where));
    return { upload, uploadUrl: this.signing.uploadPath(id) };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A link good for ten minutes, relative to the API's origin.",
  })
  url(@Root() { url }: Readable): string | null {
    return url && this.signing.filePath(url);
  }

  @FieldResolver(() => String, { nullable: true })
  thumbnailUrl(@Root() { thumbnailUrl }: Readable): string | null {
    return thumbnailUrl && this.signing.filePath(thumbnailUrl);
  }
}
