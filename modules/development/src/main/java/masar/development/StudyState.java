package masar.development;

import java.time.LocalDate;

/** Where a scholarship stands on a day. */
public enum StudyState {
    /** Decided, and not begun. */
    AHEAD,
    /** It runs. */
    RUNNING,
    /** Over, and the return is awaited. */
    AWAITED,
    /** Over, not returned, and the days for that are over too. */
    LATE,
    /** Returned: the bond runs down. */
    BOND,
    /** The bond is served. */
    DONE,
    /** Given up before it began. */
    CANCELLED;

    static StudyState of(StudyRow row, LocalDate day, boolean served) {
        if (row.state == StudyRow.State.CANCELLED) {
            return CANCELLED;
        } else if (row.state == StudyRow.State.RETURNED) {
            return served ? DONE : BOND;
        }
        return day.isBefore(row.firstDay) ? AHEAD : !day.isAfter(row.lastDay) ? RUNNING
                : day.isAfter(masar.development.law.StudyMoves.returnsBy(row.lastDay)) ? LATE : AWAITED;
    }

    /** Text key of its name. */
    public String textKey() {
        return "study.state." + name();
    }

    /** Its look. */
    public String look() {
        return this == LATE ? "bad" : this == AWAITED ? "warn" : this == DONE ? "good" : this == CANCELLED ? "none" : "info";
    }

    /** Whether something of it may still be changed by a request. */
    public boolean isChangeable() {
        return this == AHEAD || this == RUNNING;
    }

    /** Whether its person is to return. */
    public boolean isReturning() {
        return this == AWAITED || this == LATE;
    }
}
