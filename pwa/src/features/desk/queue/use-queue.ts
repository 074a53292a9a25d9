import { useEffect } from "preact/hooks";
import { DeskQueue } from "../../../gql/DeskQueue.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { type QueueAddress, queueVariables } from "./queue-address.ts";

/** While the page is looked at it is loaded again this often, milliseconds: colleagues work on the same queue. */
const REFRESH = 20_000;

/** The page of the queue at an address, kept fresh. */
export function useQueue(address: QueueAddress) {
  const query = useQuery(DeskQueue, queueVariables(address));
  const { refetch } = query;
  useEffect(() => {
    const refresh = (): void => {
      if (document.visibilityState === "visible") void refetch();
    };
    const timer = setInterval(refresh, REFRESH);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [refetch]);
  return query;
}
