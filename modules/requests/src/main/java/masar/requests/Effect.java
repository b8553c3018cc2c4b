package masar.requests;

/**
 * One thing that approval will change, in words for the officer.
 *
 * @param what   the thing
 * @param before how it is
 * @param after  how it will be
 * @param basis  why: the article, or a sentence
 */
public record Effect(String what, String before, String after, String basis) {
}
