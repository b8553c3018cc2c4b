package masar.kernel;

import java.util.Collection;

/** What a rule, or a decision as a whole, comes to. */
public enum Outcome {
    /** The law says yes. */
    GRANTED,
    /** The law says no. */
    REFUSED,
    /** The law leaves it to somebody's judgement, or a fact is missing that only a person can find. */
    NEEDS_PERSON;

    /** The outcome of several together: one refusal refuses, else one open question needs a person, else granted. */
    public static Outcome of(Collection<Outcome> all) {
        if (all.contains(REFUSED)) {
            return REFUSED;
        }
        return all.contains(NEEDS_PERSON) ? NEEDS_PERSON : GRANTED;
    }
}
