package masar.records;

import masar.identity.Standing;

/** One person in a list, as of today. */
public record PersonRow(long employeeId, String nationalId, String nameAr, String nameEn, Standing standing, Named agency,
        String employeeNumber, Named unit, String title, String grade, int step, JobStatus status) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
