package masar.promotions;

/**
 * A post as HR enters it, see {@link Post}. It is entered vacant.
 *
 * @param agency          code of the agency
 * @param number          its number in the budget
 * @param jobCode         code of its class in the classification of jobs
 * @param grade           its grade
 * @param level           code of the lowest qualification it demands; empty for none
 * @param specialty       the field of study it demands; empty for any
 * @param experienceYears years of experience it demands
 * @param unit            code of its unit; empty when not said
 * @param city            code of its city
 */
public record NewPost(String agency, String number, String jobCode, int grade, String level, String specialty, int experienceYears, String unit, String city) {
}
