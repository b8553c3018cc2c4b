package masar.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Power;

/**
 * A power granted to a person, past, present or to come.
 *
 * @param id             number of the grant
 * @param nationalId     who holds it
 * @param nameAr         the holder's Arabic name when it was granted
 * @param nameEn         and in English, empty where the record had none
 * @param power          which power
 * @param agency         agency code; empty for a power over the whole ministry
 * @param from           first day, Riyadh
 * @param until          last day, both counted; empty when open-ended
 * @param documentNumber number of the decision that grants it
 * @param documentDay    date of that decision
 * @param grantedBy      name of the officer
 * @param grantedById    national ID of the officer, empty for the house
 * @param grantedWhen    when it was entered
 * @param end            how it ended early, if it did
 */
public record Grant(long id, String nationalId, String nameAr, String nameEn, Power power, String agency, LocalDate from, Optional<LocalDate> until,
                    String documentNumber, LocalDate documentDay, String grantedBy, String grantedById, Instant grantedWhen, Optional<End> end) {

    /**
     * An early end.
     *
     * @param when   the moment from which the power is gone
     * @param by     name of the officer
     * @param byId   national ID of the officer, empty for the house
     * @param reason why, in words
     */
    public record End(Instant when, String by, String byId, String reason) {
    }

    /** Where a grant or a delegation stands on a day. */
    public enum State { TO_COME, IN_FORCE, EXPIRED, ENDED }

    /** The holder's name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }

    /** Where it stands on this day. */
    public State state(LocalDate day) {
        return stateOf(from, until, end, day);
    }

    static State stateOf(LocalDate from, Optional<LocalDate> until, Optional<End> end, LocalDate day) {
        if (end.isPresent()) {
            return State.ENDED;
        }
        if (day.isBefore(from)) {
            return State.TO_COME;
        }
        return until.isPresent() && day.isAfter(until.get()) ? State.EXPIRED : State.IN_FORCE;
    }
}
