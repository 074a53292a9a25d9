import { Column, Entity, PrimaryColumn } from "typeorm";

/** Whether an article solved it, for one person or device. */
@Entity("article_ratings")
export class ArticleRatingRow {
  @PrimaryColumn({ type: "uuid" }) id!: string;
  @Column({ type: "uuid", name: "article_id" }) articleId!: string;
  @Column({ type: "text" }) locale!: string;
  /** `person:<id>` or `device:<hash>`: one rating each. */
  @Column({ type: "text" }) rater!: string;
  @Column({ type: "uuid", name: "person_id", nullable: true }) personId!: string | null;
  @Column({ type: "boolean" }) solved!: boolean;
  /** The request type of the draft that was closed because the article solved it. */
  @Column({ type: "text", name: "draft_of", nullable: true }) draftOf!: string | null;
  @Column({ type: "timestamptz" }) at!: Date;
}
