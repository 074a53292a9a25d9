export { connectionOf, type Connection } from "./connection.ts";
export { PageInfo, connectionType, PageArgs } from "./connection.type.ts";
export { decodeCursor, encodeCursor, MAX_PAGE, windowOf, type PageArguments, type Window } from "./window.ts";
