/** How a result is cited, and the SQL that gives its figures: to be copied. */
export interface Citation {
  readonly title: string;
  /** One paragraph: what, where from, version, sources, day, link. */
  readonly words: string;
  /** One statement over the public tables and views, with its question and its meaning as comments. */
  readonly sql: string;
  /** Does the statement give the figures of the sentence? Else it shows the tables that the result was made from. */
  readonly answersSentence: boolean;
}
