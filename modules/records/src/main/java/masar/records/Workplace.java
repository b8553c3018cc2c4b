package masar.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody works: the seat of their post, and what they say of it.
 *
 * @param employeeId the id in addresses
 * @param nationalId ten digits
 * @param nameAr     the name in Arabic
 * @param nameEn     the name in English, may be empty
 * @param seat       the seat; empty when no post is held
 * @param postSince  since when this post is held: a report cannot reach further back
 * @param word       what they say of the seat
 * @param saidOn     when; empty while nothing was said
 * @param request    number of the report that it is about; empty for none
 * @param said       what was said before and now, the latest first
 */
public record Workplace(long employeeId, String nationalId, String nameAr, String nameEn, Optional<Seat> seat, LocalDate postSince, SeatWord word,
        Optional<LocalDate> saidOn, String request, List<Said> said) {

    /**
     * What was said once.
     *
     * @param word    what
     * @param on      when
     * @param city    of which city
     * @param request number of the report, empty for none
     */
    public record Said(SeatWord word, LocalDate on, Named city, String request) {
    }

    public Workplace {
        said = List.copyOf(said);
    }

    /** The name in this language. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
