import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { EditedArticleTextFragment } from "../../../gql/operations.ts";
import { SaveArticleDraft } from "../../../gql/SaveArticleDraft.ts";
import { useApp } from "../../../lib/app/index.ts";
import { contentOf, type Written, writtenOf } from "./written.ts";

/** Milliseconds after the last letter until a draft is kept, and until that is tried again. */
const PAUSE = 900;
const AGAIN = 5_000;
/** Steps back that are remembered. */
const STEPS = 50;

export type Keeping = "kept" | "changed" | "keeping" | "failed" | "conflict" | "refused";

interface Options {
  slug: string;
  locale: string;
  text: EditedArticleTextFragment | undefined;
  /** The Italian revision beside which is written. */
  italian: number | null;
  start: Written;
}

/**
 * A text being written: kept on the server as it is written, never over what somebody else has kept meanwhile, kept also
 * when the page is left, and every step can be taken back.
 */
export function useArticleDraft({ slug, locale, text, italian, start }: Options) {
  const { client } = useApp();
  const [written, setWritten] = useState(start);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const [message, setMessage] = useState<string | null>(null);
  const [past, setPast] = useState<readonly Written[]>([]);
  const version = useRef(text?.draft?.version ?? 0);
  const latest = useRef(start);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);

  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    if (!dirty.current) return true;
    dirty.current = false;
    setKeeping("keeping");
    const act = async (): Promise<boolean> => {
      try {
        const { saveArticleDraft: done } = await client.mutate(SaveArticleDraft, {
          input: {
            slug,
            locale,
            version: version.current,
            sourceRevision: italian,
            ...contentOf(latest.current),
          },
        });
        const [error] = done.errors;
        if (error) {
          dirty.current = true;
          setMessage(done.errors.map((one) => one.message).join(" "));
          setKeeping(error.code === "DRAFT_CHANGED" ? "conflict" : "refused");
          return false;
        }
        const draft = done.article?.texts.find((one) => one.locale === locale)?.draft;
        version.current = draft?.version ?? version.current;
        setMessage(null);
        setKeeping(dirty.current ? "changed" : "kept");
        return true;
      } catch {
        dirty.current = true;
        setKeeping("failed");
        return false;
      }
    };
    running.current = act();
    const done = await running.current;
    running.current = null;
    return done;
  }, [client, slug, locale, italian]);

  const change = (next: Written): void => {
    setPast((before) => [...before.slice(-STEPS), latest.current]);
    put(next);
  };
  const put = (next: Written): void => {
    latest.current = next;
    dirty.current = true;
    setWritten(next);
    if (keeping !== "conflict") setKeeping("changed");
  };
  const undo = (): void => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    put(before);
  };
  /** After a conflict: takes their draft, or writes over it knowingly. */
  const settle = (theirs: EditedArticleTextFragment | undefined, mine: boolean): void => {
    version.current = theirs?.draft?.version ?? 0;
    setMessage(null);
    if (mine) {
      dirty.current = true;
      setKeeping("changed");
      return;
    }
    setPast((before) => [...before, latest.current]);
    latest.current = writtenOf(theirs?.draft?.content ?? theirs?.published ?? null);
    dirty.current = false;
    setWritten(latest.current);
    setKeeping("kept");
  };

  useEffect(() => {
    if (keeping !== "changed" && keeping !== "failed") return;
    const timer = setTimeout(() => void save(), keeping === "failed" ? AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [keeping, written, save]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (dirty.current || running.current) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
      // Another page of ours: what is not kept yet is kept now.
      void save();
    };
  }, [save]);

  return { written, change, undo: past.length > 0 ? undo : null, keeping, message, save, settle, version };
}
