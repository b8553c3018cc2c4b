package masar.support;

/** How an answered question stands. */
public enum QuestionState {
    /** Seen by the ministry alone. */
    DRAFT,
    /** Seen by everybody. */
    PUBLISHED,
    /** Published once, and no more. */
    WITHDRAWN;

    /** Text key of its name. */
    public String key() {
        return "questions.state." + name();
    }

    /** Look of its tag. */
    public String look() {
        return this == PUBLISHED ? "good" : this == DRAFT ? "info" : "none";
    }
}
