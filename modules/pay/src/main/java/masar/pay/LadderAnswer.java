package masar.pay;

import java.time.Instant;

/**
 * An edition of an answered question about the ladder.
 *
 * @param no      number of the question
 * @param edition 1 for what was written first
 * @param state   how it stands with this edition
 * @param words   question and answer in both languages
 * @param by      national ID of who wrote it; empty for the house
 * @param at      when
 */
public record LadderAnswer(long no, int edition, AnswerState state, Words words, String by, Instant at) {
    /** Question and answer in both languages. */
    public record Words(String questionAr, String answerAr, String questionEn, String answerEn) {
        /** Nothing yet. */
        public static final Words NONE = new Words("", "", "", "");
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
