package masar.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.PartialDate;

/**
 * All that is held about one person, as of one day and as known at one moment.
 *
 * @param employeeId     the id in addresses
 * @param asOf           the day and the moment this answers for
 * @param standing       serving, former or never served on that day
 * @param person         the personal section
 * @param job            the job section; {@link Job#NONE} when they held no post on that day
 * @param pay            the pay section, by the ladder in force on that day
 * @param qualifications newest first
 * @param career         every event known then that had begun by that day, newest first
 * @param service        length of service up to that day
 * @param texts          every field's value as plain text, for forms; qualifications by {@code FIELD.id}
 */
public record EmployeeRecord(long employeeId, AsOf asOf, Standing standing, Person person, Job job, Pay pay,
        List<Qualification> qualifications, List<CareerEvent> career, ServiceSoFar service, Map<String, String> texts) {

    /** Names of four parts: first, father, grandfather, family. Parts may be empty. */
    public record FullName(String first, String father, String grandfather, String family) {
        /** The parts in a row. */
        public String text() {
            return String.join(" ", java.util.stream.Stream.of(first, father, grandfather, family).filter(p -> !p.isEmpty()).toList());
        }
    }

    /** National address: building and additional number of four digits, postal code of five, short address of 4 letters and 4 digits. */
    public record Address(String building, String street, String district, Named city, String postalCode, String additional,
            String shortAddress) {
    }

    /**
     * The personal section.
     *
     * @param birth           as the civil register has it, perhaps partial
     * @param birthForService the day that counts for the career, frozen by HR Regulation art 36
     * @param nationality     ISO 3166 code, {@code SA}
     * @param bank            read off the IBAN, {@link Named#NONE} without one
     */
    public record Person(String nationalId, FullName nameAr, FullName nameEn, PartialDate birth, LocalDate birthForService, Sex sex,
            String nationality, Optional<MaritalStatus> maritalStatus, String mobile, String email, Address address, String iban, Named bank) {
        /** Full name in this language, Arabic where the other is missing. */
        public String name(String language) {
            return "en".equals(language) && !nameEn.text().isEmpty() ? nameEn.text() : nameAr.text();
        }
    }

    /**
     * The job section.
     *
     * @param basic     SAR a month, as decided or by the ladder of that day; empty when not known
     * @param since     first day of this version of the post
     * @param until     last day of it when one is known
     * @param knownFrom when the record came to know it
     * @param cause     what brought it
     */
    public record Job(Named agency, String employeeNumber, Named unit, String positionNumber, Named title, Named ladder, Named grade, int step,
            Optional<BigDecimal> basic, Named city, String workUnit, JobStatus status, Optional<LocalDate> appointedOn, Optional<LocalDate> gradeSince, LocalDate since,
            Optional<LocalDate> until, Instant knownFrom, Optional<Cause> cause) {
        /** No post on that day. */
        public static final Job NONE = new Job(Named.NONE, "", Named.NONE, "", Named.NONE, Named.NONE, Named.NONE, 0, Optional.empty(), Named.NONE, "",
                JobStatus.TERMINATED, Optional.empty(), Optional.empty(), LocalDate.MIN, Optional.empty(), Instant.EPOCH, Optional.empty());

        /** Whether a post was held. */
        public boolean held() {
            return !agency.isEmpty();
        }
    }

    /**
     * The pay section, in SAR a month.
     *
     * @param steps           how many steps the grade has, 0 when its ladder is not known
     * @param basic           empty when not known
     * @param increment       what one step adds; empty on the last step
     * @param nextIncrementOn first day of the next fiscal year; empty on the last step and when not serving
     * @param nextBasic       the basic salary then
     * @param transport       monthly transport allowance; empty when the grade has none
     */
    public record Pay(Named grade, int step, int steps, Optional<BigDecimal> basic, Optional<BigDecimal> increment,
            Optional<LocalDate> nextIncrementOn, Optional<BigDecimal> nextBasic, Optional<BigDecimal> transport) {
    }

    /** One qualification; {@code graduated} may be partial, {@code gpa} and {@code scale} are as on the certificate. */
    public record Qualification(long id, Named level, String major, String institution, String country, Optional<PartialDate> graduated,
            String gpa, String scale, String studyMode, String equivalence) {
    }

    /**
     * One event of the career.
     *
     * @param asWritten the first day as its paper writes it, when that says less or other than a whole day
     * @param until     last day, for spells
     * @param decidedOn date of the decision in the calendar of its paper
     * @param counted   whether the spell counts as service; true for what is no spell
     * @param article   by which article it does not count, empty otherwise
     * @param endReason for ends of service
     * @param knownFrom when it was entered
     * @param enteredBy who entered it
     * @param corrects  id of the event that this one replaced, 0 for none
     * @param set       what it set, as it was entered
     */
    public record CareerEvent(long id, EventKind kind, LocalDate from, Optional<PartialDate> asWritten,
            Optional<LocalDate> until, String decisionNumber, Optional<PartialDate> decidedOn, Named agency, Named unit, Named title,
            Named grade, int step, Optional<BigDecimal> basic, Named city, boolean counted, String article, Optional<EndReason> endReason,
            String remarks, Instant knownFrom, String enteredBy, long corrects, NewCareerEvent.JobChange set) {

        /** The same, with the salary that it set left to the ladder. */
        CareerEvent byLadder() {
            return new CareerEvent(id, kind, from, asWritten, until, decisionNumber, decidedOn, agency, unit, title, grade, step, basic, city,
                    counted, article, endReason, remarks, knownFrom, enteredBy, corrects, set.byLadder());
        }
    }

    /** A field's value as plain text, the form in which {@link FieldChange} speaks; empty when there is none. */
    public String text(Field field) {
        return texts.getOrDefault(field.name(), "");
    }

    /** The same for a field of one qualification. */
    public String text(Field field, long item) {
        return texts.getOrDefault(field.name() + "." + item, "");
    }
}
