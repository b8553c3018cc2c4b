package masar.retirement.law;

/** What the agency is asked when it opens a case of leaving; which of it for which reason says {@link OpenedReason}. */
public enum Asked {
    /** Number of the paper on which the case rests: the Commission's decision, the certificate, the order. */
    PAPER("paper", Kind.TEXT),
    /** Its day. */
    PAPER_ON("paperOn", Kind.PAST),
    /** The day on which the agency was told of it. */
    TOLD_ON("toldOn", Kind.PAST),
    /** The day on which it happened: the death, the disappearance. */
    HAPPENED_ON("happenedOn", Kind.PAST),
    /** The day on which the employee was given notice. */
    NOTICED_ON("noticedOn", Kind.PAST),
    /** The last day of work that the paper sets. */
    ENDS_ON("endsOn", Kind.DAY),
    /** The day of the statutory age, where it rises by steps and the pension body has told it. */
    AGE_ON("ageOn", Kind.MAYBE_DAY),
    /** The days of absence, as spells. */
    ABSENCES("absences", Kind.SPELLS),
    /** Whether the employee brought an excuse that was accepted. */
    EXCUSED("excused", Kind.YES_NO),
    /** Whether another post or an assignment was tried first. */
    OTHER_POST("otherPost", Kind.YES_NO),
    /** Whether it came of the work. */
    WORK_RELATED("workRelated", Kind.YES_NO),
    /** Whether the paper says that it is disciplinary. */
    SAID_DISCIPLINARY("saidDisciplinary", Kind.YES_NO),
    /** Whether a grievance against an appraisal was accepted. */
    GRIEVANCE("grievance", Kind.YES_NO),
    /** Whom the agency speaks with for the heirs. */
    CONTACT("contact", Kind.TEXT),
    /** Their mobile. */
    CONTACT_PHONE("contactPhone", Kind.PHONE);

    /** What an answer looks like; PAST is a day that is not in the future. */
    public enum Kind { TEXT, PHONE, PAST, DAY, MAYBE_DAY, SPELLS, YES_NO }

    private final String key;
    private final Kind kind;

    Asked(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its name in forms and texts. */
    public String key() {
        return key;
    }

    /** What its answer looks like. */
    public Kind kind() {
        return kind;
    }
}
