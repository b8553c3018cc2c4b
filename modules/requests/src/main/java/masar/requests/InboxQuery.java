package masar.requests;

import java.util.Objects;

/**
 * What an officer wants to see of the inbox.
 *
 * @param shown    which states
 * @param kind     code of a kind, empty for all
 * @param text     a number, a national ID or a name, as typed; empty for all
 * @param unit     name of the applicant's unit, empty for all
 * @param assigned whose
 * @param due      how urgent
 * @param sort     in which order
 * @param cursor   what the last slice said, empty for the first
 * @param size     how many, 1 to 100
 */
public record InboxQuery(Shown shown, String kind, String text, String unit, Assigned assigned, Due due, Sort sort, String cursor, int size) {

    /** Which states: with the agency, returned to applicants, closed, all that was ever sent, or one of the agency's own. */
    public enum Shown { WITH_AGENCY, SUBMITTED, UNDER_REVIEW, VERIFIED, RETURNED, CLOSED, ALL }

    /** Whose. */
    public enum Assigned { ANY, ME, NOBODY }

    /** How urgent. */
    public enum Due { ANY, LATE, NEAR }

    /** In which order. */
    public enum Sort {
        /** What goes before all others, then the nearest deadline. */
        DUE("DUE", "dueOn", true),
        /** Farthest deadline first. */
        DUE_LAST("-DUE", "dueOn", false),
        /** Newest first. */
        SENT("-SENT", "sentAt", false),
        /** Oldest first. */
        SENT_FIRST("SENT", "sentAt", true),
        /** By the applicant's name. */
        NAME("NAME", "applicantName", true),
        /** By the applicant's name, backwards. */
        NAME_LAST("-NAME", "applicantName", false);

        private final String address;
        private final String column;
        private final boolean upward;

        Sort(String address, String column, boolean upward) {
            this.address = address;
            this.column = column;
            this.upward = upward;
        }

        /** As it stands in an address: the column, a minus before it turns the order. */
        public String address() {
            return address;
        }

        String column() {
            return column;
        }

        boolean upward() {
            return upward;
        }
    }

    public InboxQuery {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(assigned);
        Objects.requireNonNull(due);
        Objects.requireNonNull(sort);
        Objects.requireNonNull(cursor);
        size = Math.max(1, Math.min(size, 100));
    }

    /** All that the agency has now, nearest deadline first. */
    public static InboxQuery first(int size) {
        return new InboxQuery(Shown.WITH_AGENCY, "", "", "", Assigned.ANY, Due.ANY, Sort.DUE, "", size);
    }

    /** The same in pieces of another size. */
    public InboxQuery size(int rows) {
        return new InboxQuery(shown, kind, text, unit, assigned, due, sort, cursor, rows);
    }

    /** The same, further on. */
    public InboxQuery at(String place) {
        return new InboxQuery(shown, kind, text, unit, assigned, due, sort, place, size);
    }
}
