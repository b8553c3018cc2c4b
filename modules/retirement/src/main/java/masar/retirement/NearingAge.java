package masar.retirement;

import java.time.LocalDate;
import java.util.Optional;
import masar.records.BornPerson;
import masar.retirement.law.AgeForecast;

/**
 * Somebody who comes to the statutory age in the coming months.
 *
 * @param person who
 * @param on     the day on which service ends by force of law, as far as it is extended by then; empty where a person must look
 */
public record NearingAge(BornPerson person, Optional<LocalDate> on) {
    static NearingAge of(BornPerson person) {
        return new NearingAge(person, AgeForecast.on(person.born(), person.appointed(), person.extended()));
    }
}
