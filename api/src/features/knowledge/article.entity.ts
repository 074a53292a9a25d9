import { Column, Entity, PrimaryColumn } from "typeorm";
import type { SectionKindName } from "./article-source.ts";
import type { ArticleDetails, ArticleKindName } from "./kinds/details.ts";

/** An article, whatever its language. */
@Entity("articles")
export class ArticleRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "text" }) slug!: string;
  @Column({ type: "text" }) category!: string;
  /** Code of the request type that it speaks of. */
  @Column({ type: "text", name: "request_type", nullable: true }) requestType!: string | null;
  /** Where it was brought from, with its id there. */
  @Column({ type: "text", nullable: true }) source!: string | null;
  @Column({ type: "text", name: "external_id", nullable: true }) externalId!: string | null;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: Date;
  /** Shown before anybody searches. */
  @Column({ type: "boolean" }) frequent!: boolean;
  @Column({ type: "text" }) kind!: ArticleKindName;
  @Column({ type: "text", array: true }) audiences!: string[];
  @Column({ type: "text", name: "life_events", array: true }) lifeEvents!: string[];
}

/** A section as it is kept: what was written, and the words of it that are searched. */
export interface StoredSection {
  kind: SectionKindName;
  markdown: string;
  text: string;
}

/** An article in one language, as published now. */
@Entity("article_texts")
export class ArticleTextRow {
  @PrimaryColumn({ type: "uuid", name: "article_id" }) articleId!: string;
  @PrimaryColumn({ type: "text" }) locale!: string;
  @Column({ type: "integer" }) revision!: number;
  /** The Italian revision that a translation follows. */
  @Column({ type: "integer", name: "source_revision" }) sourceRevision!: number;
  @Column({ type: "text" }) title!: string;
  @Column({ type: "text" }) summary!: string;
  @Column({ type: "jsonb" }) sections!: StoredSection[];
  /** The structured part of a guide, a decision, a video or questions and answers. */
  @Column({ type: "jsonb", nullable: true }) details!: ArticleDetails | null;
  @Column({ type: "text", array: true }) keywords!: string[];
  /** Gulpease, 0 to 100; Italian only. */
  @Column({ type: "smallint", nullable: true }) readability!: number | null;
  @Column({ type: "integer" }) words!: number;
  @Column({ type: "timestamptz", name: "published_at" }) publishedAt!: Date;
  /** Read by releases before the index in tables (`api/sql`); written no more. */
  @Column({ type: "tsvector", select: false, nullable: true }) terms!: string | null;
}

/** A text as it was published once; never changed. */
@Entity("article_versions")
export class ArticleVersionRow {
  @PrimaryColumn({ type: "uuid", name: "article_id" }) articleId!: string;
  @PrimaryColumn({ type: "text" }) locale!: string;
  @PrimaryColumn({ type: "integer" }) revision!: number;
  @Column({ type: "timestamptz", name: "published_at" }) publishedAt!: Date;
  /** Title, summary, sections, keywords, details. */
  @Column({ type: "jsonb" }) content!: object;
}
