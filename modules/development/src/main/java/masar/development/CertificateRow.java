package masar.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import masar.development.law.TrainingSort;

/** A certificate or hours of volunteering, verified. */
@Entity
@Table(name = "certificate", schema = "development")
class CertificateRow {
    /** The far end of the second axis: still known. */
    static final LocalDateTime STILL = LocalDateTime.of(9999, 12, 31, 0, 0);
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    Long id;
    @Version
    long version;
    @Enumerated(EnumType.STRING) Certificate.Kind kind;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    String title;
    String provider;
    @Enumerated(EnumType.STRING) TrainingSort sort;
    int hours;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    String paper;
    Integer score;
    String source;
    @Column(name = "verified_by") String verifiedBy;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = STILL;
    @Column(name = "closed_why") String closedWhy = "";

    /** For the persistence provider. */
    protected CertificateRow() {
    }

    CertificateRow(String nationalId, long employeeId, String agency, CertificateAsk said, String source) {
        kind = said.kind();
        this.nationalId = nationalId;
        this.employeeId = employeeId;
        this.agency = agency;
        title = said.title();
        provider = said.provider();
        sort = said.sorted();
        hours = said.hours();
        firstDay = said.first();
        lastDay = said.last();
        paper = said.paper();
        this.source = source;
    }

    Certificate told() {
        return new Certificate(id, kind, title, provider, sort.name(), hours, firstDay, lastDay, paper, Optional.ofNullable(score), source,
                verifiedBy, knownFrom.toInstant(ZoneOffset.UTC), knownUntil.equals(STILL), closedWhy);
    }
}
