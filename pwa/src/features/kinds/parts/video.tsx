import { useRef } from "preact/hooks";
import { VideoOfArticle } from "../../../gql/VideoOfArticle.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { directionOf, languageName } from "../../../lib/i18n/index.ts";
import type { PartProps } from "./part-props.ts";
import { Details } from "../../../ui/details/details.tsx";
import { clock } from "./clock.ts";
import "./kinds.css";

/** Part of an article that is a film: with captions, chapters and all that is said; it plays when the reader says so. */
export function Video({ slug, locale }: PartProps) {
  const { t } = useText();
  const preferences = usePreferences();
  const { data } = useQuery(VideoOfArticle, { slug, locale }, { keep: true, maxAge: 60_000 });
  const film = useRef<HTMLVideoElement>(null);
  const { title, video } = data?.article ?? {};
  if (!video) return null;
  const { url, type, poster, width, height, seconds, captions, chapters, transcript } = video;
  const lang = locale === preferences.locale ? undefined : locale;
  const own = captions.find((one) => one.locale === locale) ?? captions[0];
  const playFrom = (at: number): void => {
    const { current } = film;
    if (!current) return;
    current.currentTime = at;
    void current.play().catch(() => undefined);
    current.focus();
  };
  return (
    <div class="stack video">
      <video ref={film} {...{ poster, width, height }} controls preload="none" playsInline aria-label={title}>
        <source src={url} type={type} />
        <track kind="captions" {...track(own)} default />
        {captions
          .filter((one) => one !== own)
          .map((one) => (
            <track key={one.locale} kind="captions" {...track(one)} />
          ))}
      </video>
      <p class="soft">{t("kinds.video.lasts", { time: clock(seconds) })}</p>
      <div class="stack" lang={lang} dir={lang ? directionOf(lang) : undefined}>
        <section class="no-print stack stack-s" aria-labelledby="video-chapters">
          <h2 id="video-chapters">{t("kinds.video.chapters")}</h2>
          <ul role="list" class="stack stack-s">
            {chapters.map((chapter) => (
              <li key={chapter.at}>
                <button type="button" class="video-moment" onClick={() => playFrom(chapter.at)}>
                  <span class="video-time">{clock(chapter.at)}</span> {chapter.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <Details open summary={t("kinds.video.transcript")}>
          <div class="prose">
            {transcript.map(({ at, text }) => (
              <p key={at}>{text}</p>
            ))}
          </div>
        </Details>
      </div>
    </div>
  );
}

/** Captions as the player lists them, each language in its own words. */
const track = (one: { locale: string; url: string } | undefined) =>
  one && { src: one.url, srcLang: one.locale, label: languageName(one.locale, one.locale) };
