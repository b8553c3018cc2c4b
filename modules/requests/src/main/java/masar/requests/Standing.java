package masar.requests;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something stands that a person asked for, said for every kind alike, of the engine or beside it. */
public enum Standing {
    /** Being written. */
    DRAFT,
    /** Whoever decides has it. */
    WAITING,
    /** The person has to do something. */
    YOURS,
    /** Granted, or answered. */
    GRANTED,
    /** Refused. */
    REFUSED,
    /** Over without a decision: taken back, lapsed, closed. */
    ENDED;

    /** Where a request in this state stands. */
    public static Standing of(RequestState state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case SUBMITTED, UNDER_AGENCY_REVIEW, VERIFIED -> WAITING;
            case RETURNED_FOR_COMPLETION -> YOURS;
            case APPROVED, APPLIED -> GRANTED;
            case REJECTED -> REFUSED;
            case WITHDRAWN, LAPSED, CLOSED_AT_DEATH -> ENDED;
        };
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return ordinal() < GRANTED.ordinal();
    }

    /** Those of the open ones, of the closed ones, or all. */
    static Set<Standing> of(MyQuery.Shown shown) {
        return Stream.of(values()).filter(s -> shown == MyQuery.Shown.ALL || s.isOpen() == (shown == MyQuery.Shown.OPEN)).collect(Collectors.toSet());
    }
}
