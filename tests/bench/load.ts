import autocannon from "autocannon";

/** One kind of request, made anew each time. */
export interface Load {
  url: string;
  body(index: number): string;
  token(index: number): string;
}

export interface Measured {
  /** Answers per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  failed: number;
}

let next = 0;

/** Sends requests over 8 kept connections, for a time or a number; every answer must be 200 and hold no `errors`. */
export async function fire(load: Load, until: { seconds: number } | { answers: number }): Promise<Measured> {
  let wrong = 0;
  const result = await autocannon({
    url: load.url,
    connections: 8,
    ...("seconds" in until ? { duration: until.seconds } : { amount: until.answers }),
    requests: [
      {
        method: "POST",
        path: "/graphql",
        setupRequest: (request) => {
          const index = next++;
          return {
            ...request,
            body: load.body(index),
            headers: { "content-type": "application/json", authorization: `Bearer ${load.token(index)}` },
          };
        },
        onResponse: (status, body) => {
          if (status !== 200 || !body.startsWith('{"data"') || /"errors":\[\{/.test(body)) wrong += 1;
        },
      },
    ],
  });
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    failed: wrong + result.errors + result.non2xx,
  };
}
