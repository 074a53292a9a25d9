import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { Viewer } from "../../identity/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { ExportRow } from "../privacy.repository.ts";
import { EXPORT_DAYS, type ExportService } from "./export.service.ts";
import { DataExport, RequestDataExportInput, RequestDataExportPayload } from "./export.type.ts";

@Resolver(() => Viewer)
export class ExportResolver {
  constructor(private readonly service: ExportService) {}

  @FieldResolver(() => [DataExport], { description: "Copies of your data of the last days, newest first." })
  async dataExports(@Ctx() { principal }: RequestContext): Promise<DataExport[]> {
    if (principal.personId === null) return [];
    return (await this.service.of(principal.personId)).map(shown);
  }

  @Mutation(() => RequestDataExportPayload, { description: "Asks for a copy of all that is kept of you." })
  async requestDataExport(
    @Arg("input", () => RequestDataExportInput) input: RequestDataExportInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestDataExportPayload> {
    return { dataExport: shown(await this.service.request(context, input.requestId)) };
  }
}

const shown = ({ id, requestedAt, readyAt }: ExportRow): DataExport => ({
  id,
  requestedAt,
  expiresAt: new Date(Date.parse(requestedAt) + EXPORT_DAYS * 86_400_000),
  jsonUrl: readyAt && `/exports/${id}.json`,
  htmlUrl: readyAt && `/exports/${id}.html`,
});
