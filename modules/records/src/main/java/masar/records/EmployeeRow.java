package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;

/**
 * One person with career and qualifications, as a bulk import brings them. Codes are those of the reference data.
 *
 * @param line where it stands in its source, for the report
 */
public record EmployeeRow(long line, PersonData person, List<EventData> career, List<QualificationData> qualifications) {

    /** Personal data; empty texts and optionals mean not known. */
    public record PersonData(String nationalId, EmployeeRecord.FullName nameAr, EmployeeRecord.FullName nameEn, PartialDate birth, Sex sex,
            String nationality, Optional<MaritalStatus> maritalStatus, String mobile, String email, String building, String street,
            String district, String city, String postalCode, String additional, String shortAddress, String iban) {
    }

    /** A career event; {@code from} and {@code decidedOn} may be partial, {@code unitName} makes the unit when its code is new. */
    public record EventData(long line, EventKind kind, PartialDate from, Optional<LocalDate> until, String decisionNumber,
            Optional<PartialDate> decidedOn, NewCareerEvent.JobChange change, String unitName, Optional<Boolean> counted,
            Optional<EndReason> endReason, String remarks) {
    }

    /** A qualification. */
    public record QualificationData(long line, String level, String major, String institution, String country,
            Optional<PartialDate> graduated, Optional<BigDecimal> gpa, String scale, String studyMode, String equivalence) {
    }
}
