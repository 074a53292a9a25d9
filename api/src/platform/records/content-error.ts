/** A file that somebody wrote for us is not right; the message names the place, and no stack is wanted. */
export class ContentError extends Error {}
