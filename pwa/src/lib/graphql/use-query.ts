import { useCallback, useEffect } from "preact/hooks";
import { useApp } from "../app/context.ts";
import type { LoadOptions } from "./client.ts";
import type { TrustedOperation } from "./operation.ts";
import type { RequestError } from "./request-error.ts";

/** Data this young is shown without asking again when a page is opened, milliseconds. */
const FRESH = 5_000;

export interface QueryOptions extends LoadOptions {
  /** Do not load (the variables are not known yet, the reader is not signed in). */
  skip?: boolean;
}

export interface QueryResult<TResult> {
  data: TResult | undefined;
  error: RequestError | undefined;
  /** For data kept on the device, as it was then: when it came, epoch milliseconds. */
  keptAt: number | undefined;
  /** True until there is data or an error; never true while older data is shown. */
  loading: boolean;
  refetch: () => Promise<void>;
}

/**
 * The answer of a query, loaded when the component is shown (also on the server, so that pages may carry their
 * data). Shows what is known at once and loads again behind it.
 */
export function useQuery<TResult, TVariables extends object>(
  operation: TrustedOperation<TResult, TVariables>,
  variables: TVariables,
  { skip = false, keep = false, maxAge = FRESH }: QueryOptions = {},
): QueryResult<TResult> {
  const { client } = useApp();
  const key = JSON.stringify(variables);
  const { data, error, loading, at, keptAt } = client.state(operation, variables).value;
  const outdated = data === undefined ? error === undefined && !loading : at === 0;
  const refetch = useCallback(
    () => client.load(operation, variables, { keep }),
    [client, operation, key, keep],
  );
  useEffect(() => {
    if (!skip) void client.load(operation, variables, { keep, maxAge });
  }, [client, operation, key, skip, keep, maxAge, outdated]);
  if (import.meta.env.SSR && !skip && data === undefined && error === undefined) {
    void client.load(operation, variables);
  }
  return {
    data,
    error,
    keptAt,
    loading: !skip && data === undefined && (loading || error === undefined),
    refetch,
  };
}
