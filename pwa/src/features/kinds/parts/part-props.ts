/** The article that a part is of, in the language in which it is read. */
export interface PartProps {
  slug: string;
  locale: string;
}
