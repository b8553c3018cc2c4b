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
import masar.kernel.Decision;
import masar.promotions.law.CompetentAuthority;

/** A nomination as it is kept. */
@Entity
@Table(name = "nomination", schema = "promotions")
class NominationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-nomination")
    @SequenceGenerator(name = "promotions-nomination", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Enumerated(EnumType.STRING) NominationKind kind;
    String agency;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    @Column(name = "post_id") long postId;
    @Column(name = "from_grade") int fromGrade;
    int grade;
    @Enumerated(EnumType.STRING) CompetentAuthority authority;
    @Enumerated(EnumType.STRING) NominationState state;
    String findings;
    @Column(name = "nominated_by") String by;
    @Column(name = "nominated_at") LocalDateTime at;
    @Column(name = "decided_by") String decidedBy;
    @Column(name = "on_behalf_of") String onBehalfOf;
    @Column(name = "decision_number") String number;
    @Column(name = "decided_on") LocalDate decidedOn;
    String reason;
    @Column(name = "open_post") String openPost;
    @Column(name = "open_person") String openPerson;
    String token;

    /** For the persistence provider. */
    protected NominationRow() {
    }

    NominationRow(NewNomination asked, NominationCheck.Checked checked, String token, String by, Instant now) {
        kind = asked.kind();
        agency = checked.post().agency();
        employeeId = asked.employeeId();
        nationalId = checked.record().person().nationalId();
        postId = asked.postId();
        fromGrade = checked.fromGrade();
        grade = checked.post().grade();
        authority = CompetentAuthority.of(grade, checked.record().asOf().validOn());
        state = NominationState.NOMINATED;
        findings = checked.decision().toStorage();
        this.by = by;
        at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        decidedBy = "";
        onBehalfOf = "";
        number = "";
        reason = "";
        openPost = "post:" + postId;
        openPerson = "person:" + employeeId;
        this.token = token;
    }

    void ends(NominationState how, String who, String decisionNumber, LocalDate on, String why) {
        state = how;
        decidedBy = who;
        number = decisionNumber;
        decidedOn = on;
        reason = why;
        openPost = "ended:" + id;
        openPerson = "ended:" + id;
    }

    void decided(NominationState how, String who, String forWhom, String decisionNumber, LocalDate on, String why) {
        onBehalfOf = forWhom;
        ends(how, who, decisionNumber, on, why);
    }

    void found(Decision decision) {
        findings = decision.toStorage();
    }
}
