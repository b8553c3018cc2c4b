package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A post as it is kept. What it is never changes here; whether it can be had does, and where it sits as the record has it. */
@Entity
@Table(name = "post", schema = "promotions")
class PostRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions")
    @SequenceGenerator(name = "promotions", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    String agency;
    @Column(name = "post_number") String number;
    @Column(name = "job_code") String jobCode;
    String title;
    int grade;
    @Column(name = "level_code") String level;
    String specialty;
    @Column(name = "experience_years") int experienceYears;
    @Column(name = "unit_code") String unit;
    @Column(name = "city_code") String city;
    @Enumerated(EnumType.STRING) PostStatus status;
    @Column(name = "since_day") LocalDate since;
    String token;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "entered_at") LocalDateTime enteredAt;

    /** For the persistence provider. */
    protected PostRow() {
    }

    PostRow(NewPost entered, String title, String token, String by, Instant at, LocalDate since) {
        agency = entered.agency();
        number = entered.number().strip();
        jobCode = entered.jobCode();
        this.title = title;
        grade = entered.grade();
        level = entered.level();
        specialty = entered.specialty().strip();
        experienceYears = entered.experienceYears();
        unit = entered.unit();
        city = entered.city();
        status = PostStatus.VACANT;
        this.since = since;
        this.token = token;
        enteredBy = by;
        enteredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void sits(String where) {
        city = where;
    }

    void become(PostStatus next, LocalDate on) {
        status = next;
        since = on;
    }
}
