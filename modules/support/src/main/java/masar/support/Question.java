package masar.support;

import java.time.Instant;

/**
 * An answered question for everybody.
 *
 * @param id      in addresses
 * @param subject what it is about
 * @param state   whether everybody sees it
 * @param words   question and answer in both languages
 * @param from    number of the message it was made from; empty for none
 * @param changed when it was last changed
 * @param version for who changes it at the same time
 */
public record Question(long id, ContactSubject subject, QuestionState state, Words words, String from, Instant changed, long version) {
    /** Question and answer in both languages. */
    public record Words(String questionAr, String answerAr, String questionEn, String answerEn) {
        /** Nothing yet. */
        public static final Words NONE = new Words("", "", "", "");

        /** All of it, for the trail and for searching. */
        public String all() {
            return String.join("\n", questionAr, answerAr, questionEn, answerEn);
        }
    }

    /** The question in this language. */
    public String question(String language) {
        return "en".equals(language) ? words.questionEn : words.questionAr;
    }

    /** The answer in this language. */
    public String answer(String language) {
        return "en".equals(language) ? words.answerEn : words.answerAr;
    }
}
