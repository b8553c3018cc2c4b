package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import masar.identity.Standing;
import masar.kernel.text.ArabicText;

/** A person on record: identity, and where they stand today, for lists. All but the identity is made anew from the versions. */
@Entity
@NamedQuery(name = Employee.SHOWN, query = Employee.POSTED + "e.nationalId = :id", hints = @QueryHint(name = RecordReader.READ_ONLY, value = "true"))
@Table(name = "employee", schema = "records")
@SequenceGenerator(name = "records.id", sequenceName = "records.id_seq", allocationSize = 500)
class Employee {
    /** Somebody with the versions of their post that were known at a moment; who that is comes after it. */
    static final String POSTED = "select e, j from Employee e left join JobVersion j on j.employeeId = e.id and j.knownUntil > :at and j.knownFrom <= :at where ";
    /** The same by national ID, for who only looks. */
    static final String SHOWN = "Employee.shown";
    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "national_id") String nationalId;
    @Column(name = "name_ar") String nameAr = "";
    @Column(name = "name_en") String nameEn = "";
    @Column(name = "name_folded") String nameFolded = "";
    @Column(name = "search_text") String searchText = "";
    boolean saudi;
    @Enumerated(EnumType.STRING) Standing standing = Standing.NEVER_SERVED;
    @Column(name = "agency_code") String agency = "";
    @Column(name = "employee_number") String employeeNumber = "";
    @Column(name = "unit_code") String unit = "";
    String title = "";
    String grade = "";
    @Column(name = "step_no") int step;
    /** Where they work. */
    @Column(name = "city_code") String city = "";
    /** What they say of the seat of this post. */
    @Column(name = "seat_word") @Enumerated(EnumType.STRING) SeatWord seatWord = SeatWord.NOT_SAID;
    @Column(name = "job_status") @Enumerated(EnumType.STRING) JobStatus status = JobStatus.TERMINATED;
    /** The next day on which the versions say something else than this row. */
    @Column(name = "changes_on") LocalDate changesOn = Axes.FOREVER;
    @Version long version = 1;

    protected Employee() {
    }

    Employee(String nationalId) {
        this.nationalId = nationalId;
    }

    void isNamed(PersonVersion person) {
        nameAr = cut(person.nameAr().text(), 250);
        nameEn = cut(person.nameEn().text(), 250);
        nameFolded = cut(ArabicText.fold(nameAr), 250);
        searchText = cut(nameFolded + " " + ArabicText.fold(nameEn), 500);
        saudi = person.nationality.equals("SA");
    }

    /** Stands as the versions known now say for this day. */
    void stands(java.util.List<JobVersion> versions, LocalDate today) {
        standing = standing(versions, today);
        changesOn = versions.stream().map(v -> v.validFrom).filter(d -> d.isAfter(today)).min(LocalDate::compareTo).orElse(Axes.FOREVER);
        versions.stream().filter(v -> v.holdsOn(today)).findFirst().or(() -> versions.stream().findFirst()).ifPresent(v -> {
            agency = v.post.agency;
            employeeNumber = v.post.employeeNumber;
            unit = v.post.unit;
            title = v.post.title;
            grade = v.post.grade;
            step = v.post.step;
            city = v.post.city;
            status = v.status;
        });
    }

    static Standing standing(java.util.List<JobVersion> versions, LocalDate day) {
        return versions.stream().filter(v -> v.holdsOn(day)).findFirst()
                .map(v -> v.status == JobStatus.TERMINATED ? Standing.FORMER : Standing.SERVING).orElse(Standing.NEVER_SERVED);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
