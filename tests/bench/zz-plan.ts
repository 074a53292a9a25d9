import pg from "pg";
import { startEmbeddedPostgres } from "/work/h/lead/tests/bench/built.ts";
import { readFileSync } from "node:fs";
const p = await startEmbeddedPostgres({ dataDir: "/tmp/perf/data", log: { debug() {}, info() {}, error: console.error } as never });
const c = new pg.Client({ connectionString: p.url, options: "-c search_path=sportello,public -c timezone=UTC" });
await c.connect();
const t = readFileSync("/tmp/perf/sql.log", "utf8").split(/\n  -- (\[.*?\])\n/);
const seen = new Map<string, any[]>();
for (let i = 0; i + 1 < t.length; i += 2) { const k = t[i]!.trim(); if (/^select (r\.\*|t0\.|session)/.test(k)) seen.set(k, [...(seen.get(k) ?? []), JSON.parse(t[i + 1]!, (_k, v) => v?.type === "Buffer" ? Buffer.from(v.data) : v)]); }
const { CASE_BY_CODE, TIMELINE, CASES, LAST_ENTRIES, SESSION } = await import("/work/h/lead/tests/bench/peers/sql.ts");

await c.query("set plan_cache_mode = force_generic_plan");
let n=0;
for (const [k, v] of seen) { await c.query({name:"e"+n,text:k,values:v[0]}); const lit=v[0].map((x:any)=> Buffer.isBuffer(x)? `'\\x${x.toString("hex")}'` : `'${x}'`).join(","); for(let i=0;i<3;i++) await c.query(`execute e${n}(${lit})`); console.log(k.slice(0,100)); const r= await c.query(`explain (analyze, buffers, costs off) execute e${n}(${lit})`); console.log(r.rows.map((x:any)=>x["QUERY PLAN"]).join("\n")); n++; }
await c.end(); await p.stop();
