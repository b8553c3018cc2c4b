package masar.support;

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

    private GrievanceKinds() {
    }

    /** What a draft of one of these kinds is about; empty for drafts of others. */
    public static Optional<Brought> read(String kind, String oldValue) {
        return ALL.contains(kind) ? Brought.read(oldValue) : Optional.empty();
    }
}
