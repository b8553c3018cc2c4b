package masar.requests;

import java.util.Objects;

/**
 * Who asks, as known when the request was begun.
 *
 * @param nationalId ten digits
 * @param employeeId the person's id in the records, as it stands in addresses
 * @param name       four-part name in Arabic
 * @param agency     code of the agency that decides
 * @param unit       name of the organisational unit in Arabic, empty when unknown
 */
public record Applicant(String nationalId, String employeeId, String name, String agency, String unit) {
    public Applicant {
        Objects.requireNonNull(nationalId);
        Objects.requireNonNull(employeeId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(agency);
        Objects.requireNonNull(unit);
    }
}
