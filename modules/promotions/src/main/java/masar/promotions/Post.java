package masar.promotions;

import java.time.LocalDate;
import masar.records.Named;

/**
 * A post of an agency.
 *
 * @param id              its id in addresses
 * @param agency          code of the agency
 * @param number          its number in the budget
 * @param jobCode         code of its class in the classification of jobs
 * @param title           its title, in Arabic as the classification has it
 * @param grade           its grade
 * @param level           the lowest qualification that its classification demands; nothing when it demands none
 * @param specialty       the field of study it demands; empty for any
 * @param experienceYears years of experience it demands
 * @param unit            the unit it belongs to
 * @param city            the city it sits in
 * @param status          whether it can be had
 * @param since           since when it is so
 */
public record Post(long id, String agency, String number, String jobCode, String title, int grade, Named level, String specialty, int experienceYears,
        Named unit, Named city, PostStatus status, LocalDate since) {
}
