package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow.PersonData;
import masar.records.law.BirthDateForService;

/** Personal data between two days, as known between two moments. */
@Entity
@NamedQuery(name = PersonVersion.SHOWN, query = PersonVersion.WHO_AND_WHAT, hints = @QueryHint(name = RecordReader.READ_ONLY, value = "true"))
@Table(name = "person_version", schema = "records")
class PersonVersion {
    /** Who somebody is beside what they hold, as known at a moment. */
    static final String WHO_AND_WHAT = "select p, q from PersonVersion p left join QualificationVersion q on q.employeeId = p.employeeId and q.knownUntil > :at"
            + " and q.knownFrom <= :at where p.employeeId = :id and p.knownUntil > :at and p.knownFrom <= :at";
    /** The same for who only looks. */
    static final String SHOWN = "PersonVersion.shown";
    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "valid_from") LocalDate validFrom;
    @Column(name = "valid_until") LocalDate validUntil = Axes.FOREVER;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = Axes.STILL;
    @Column(name = "cause_kind") @Enumerated(EnumType.STRING) Cause.Kind causeKind;
    @Column(name = "cause_reference") String causeReference;
    @Column(name = "entered_by") String enteredBy = "";
    @Column(name = "first_ar") String firstAr = "";
    @Column(name = "father_ar") String fatherAr = "";
    @Column(name = "grandfather_ar") String grandfatherAr = "";
    @Column(name = "family_ar") String familyAr = "";
    @Column(name = "first_en") String firstEn = "";
    @Column(name = "father_en") String fatherEn = "";
    @Column(name = "grandfather_en") String grandfatherEn = "";
    @Column(name = "family_en") String familyEn = "";
    String birth = "";
    @Column(name = "birth_for_service") LocalDate birthForService;
    @Enumerated(EnumType.STRING) Sex sex;
    String nationality = "";
    @Column(name = "marital_status") String maritalStatus = "";
    String mobile = "";
    String email = "";
    String building = "";
    String street = "";
    String district = "";
    @Column(name = "address_city") String addressCity = "";
    @Column(name = "postal_code") String postalCode = "";
    String additional = "";
    @Column(name = "short_address") String shortAddress = "";
    String iban = "";

    protected PersonVersion() {
    }

    /** The first version of a person: true since birth as far as anybody knows. Freezes the date of birth for the career. */
    PersonVersion(long employeeId, PersonData data, Cause cause, LocalDateTime knownFrom) {
        this.employeeId = employeeId;
        this.validFrom = data.birth().earliest();
        this.knownFrom = knownFrom;
        this.causeKind = cause.kind();
        this.causeReference = cause.reference();
        firstAr = data.nameAr().first();
        fatherAr = data.nameAr().father();
        grandfatherAr = data.nameAr().grandfather();
        familyAr = data.nameAr().family();
        firstEn = data.nameEn().first();
        fatherEn = data.nameEn().father();
        grandfatherEn = data.nameEn().grandfather();
        familyEn = data.nameEn().family();
        birth = data.birth().toStorage();
        birthForService = BirthDateForService.frozen(data.birth());
        sex = data.sex();
        nationality = data.nationality();
        maritalStatus = data.maritalStatus().map(Enum::name).orElse("");
        mobile = data.mobile();
        email = data.email();
        building = data.building();
        street = data.street();
        district = data.district();
        addressCity = data.city();
        postalCode = data.postalCode();
        additional = data.additional();
        shortAddress = data.shortAddress();
        iban = data.iban();
    }

    /** A copy for other days or newer knowledge. */
    PersonVersion(PersonVersion other, LocalDate validFrom, LocalDate validUntil, Cause cause, LocalDateTime knownFrom) {
        this.employeeId = other.employeeId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.knownFrom = knownFrom;
        this.causeKind = cause.kind();
        this.causeReference = cause.reference();
        enteredBy = other.enteredBy;
        firstAr = other.firstAr;
        fatherAr = other.fatherAr;
        grandfatherAr = other.grandfatherAr;
        familyAr = other.familyAr;
        firstEn = other.firstEn;
        fatherEn = other.fatherEn;
        grandfatherEn = other.grandfatherEn;
        familyEn = other.familyEn;
        birth = other.birth;
        birthForService = other.birthForService;
        sex = other.sex;
        nationality = other.nationality;
        maritalStatus = other.maritalStatus;
        mobile = other.mobile;
        email = other.email;
        building = other.building;
        street = other.street;
        district = other.district;
        addressCity = other.addressCity;
        postalCode = other.postalCode;
        additional = other.additional;
        shortAddress = other.shortAddress;
        iban = other.iban;
    }

    FullName nameAr() {
        return new FullName(firstAr, fatherAr, grandfatherAr, familyAr);
    }

    FullName nameEn() {
        return new FullName(firstEn, fatherEn, grandfatherEn, familyEn);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    void close(LocalDateTime moment) {
        knownUntil = moment;
    }
}
