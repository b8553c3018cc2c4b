package masar.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Power;

/**
 * A power handed on in writing (تفويض) to somebody of the same agency, for a term (HR Regulation, arts 235–241).
 *
 * @param id             number of the delegation
 * @param power          which power
 * @param agency         agency code; empty for a power over the whole ministry
 * @param grantor        who hands it on
 * @param delegate       who receives it
 * @param from           first day
 * @param until          last day, both counted; always there
 * @param services       codes of the services it is limited to; empty for all
 * @param documentNumber number of the written delegation
 * @param documentDay    its date
 * @param givenWhen      when it was entered
 * @param end            how it ended early, if it did
 */
public record Delegation(long id, Power power, String agency, Side grantor, Side delegate, LocalDate from, LocalDate until, Set<String> services, String documentNumber,
                         LocalDate documentDay, Instant givenWhen, Optional<Grant.End> end) {
    public Delegation {
        services = Set.copyOf(services);
    }

    /**
     * One of the two.
     *
     * @param nationalId who
     * @param nameAr     their Arabic name when it was given
     * @param nameEn     and in English, empty where the record had none
     */
    public record Side(String nationalId, String nameAr, String nameEn) {
        /** The name in this language, Arabic where the other is missing. */
        public String name(String language) {
            return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
        }
    }

    /** Where it stands on this day. */
    public Grant.State state(LocalDate day) {
        return Grant.stateOf(from, Optional.of(until), end, day);
    }
}
