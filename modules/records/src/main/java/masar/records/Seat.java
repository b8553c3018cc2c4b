package masar.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The seat of a post (مقر الوظيفة): its unit, its city and where in it.
 *
 * @param agency   the agency
 * @param unit     the unit, may be nothing
 * @param position number of the post, may be empty
 * @param city     the city, may be nothing or in words alone
 * @param region   the region of the city, nothing where the city is not known
 * @param address  the place in words, may be empty
 * @param point    where exactly; empty while nobody said
 * @param shown    what a map shows: the point, else the middle of the city; empty where the city is not known
 * @param since    since when the post sits there
 * @param cause    what brought address and point; empty while nothing did
 */
public record Seat(Named agency, Named unit, String position, Named city, Named region, String address, Optional<Point> point, Optional<Point> shown,
        LocalDate since, Optional<Cause> cause) {

    /** What tells this seat from what it was before: who confirms, confirms what they saw. */
    public String key() {
        return String.join("/", agency.code(), unit.code(), position, city.code(), city.nameAr(), point.map(Point::text).orElse(""), address);
    }
}
