package masar.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What pages need of the kinds of grievance. */
public final class GrievanceKinds {
    /** The version of the terms that is accepted. */
    public static final String TERMS = GrievanceKind.TERMS;
    /** How long what is asked for may be. */
    public static final int LONGEST_WANTED = GrievanceKind.LONGEST_WANTED;
    /** The kind that the ministry decides. */
    public static final String MINISTRY = MinistryGrievance.CODE;
    private static final List<String> ALL = List.of(DecisionGrievance.CODE, RatingGrievance.CODE, RightGrievance.CODE, MinistryGrievance.CODE);

    private static final String FIRST_GREGORIAN = "1700";

    private GrievanceKinds() {
    }

    /** What a draft of one of these kinds is about; empty for drafts of others. */
    public static Optional<Brought> read(String kind, String oldValue) {
        return ALL.contains(kind) ? Brought.read(oldValue) : Optional.empty();
    }

    /** The day that a fact is, kept as ISO; empty for facts of another kind, and for Hijri dates, which are shown as they are. */
    public static Optional<LocalDate> day(String fact) {
        return fact.matches("\\d{4}-\\d{2}-\\d{2}") && fact.compareTo(FIRST_GREGORIAN) > 0 ? Optional.of(LocalDate.parse(fact)) : Optional.empty();
    }
}
