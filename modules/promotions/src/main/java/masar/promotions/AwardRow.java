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

/** A line of a list that was decided, or a nomination that was approved: its findings, the offer, its answer and the start of duty. */
@Entity
@Table(name = "award", schema = "promotions")
class AwardRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-award")
    @SequenceGenerator(name = "promotions-award", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "round_id") Long roundId;
    @Column(name = "act_id") Long actId;
    @Column(name = "card_id") Long cardId;
    @Column(name = "nomination_id") Long nominationId;
    @Column(name = "post_id") long postId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    String agency;
    int grade;
    @Enumerated(EnumType.STRING) CompetentAuthority authority;
    String findings;
    @Enumerated(EnumType.STRING) AwardState state;
    @Column(name = "answer_by") LocalDate answerBy;
    @Column(name = "answered_at") LocalDateTime answeredAt;
    @Column(name = "started_on") LocalDate startedOn;
    @Column(name = "effective_on") LocalDate effectiveOn;
    @Column(name = "event_id") Long eventId;

    /** For the persistence provider. */
    protected AwardRow() {
    }

    /** A nomination that was approved: offered. */
    AwardRow(NominationRow nomination, LocalDate answerBy) {
        nominationId = nomination.id;
        postId = nomination.postId;
        employeeId = nomination.employeeId;
        nationalId = nomination.nationalId;
        agency = nomination.agency;
        grade = nomination.grade;
        authority = nomination.authority;
        findings = nomination.findings;
        state = AwardState.OFFERED;
        this.answerBy = answerBy;
    }

    /** Decided: offered where no rule refuses. */
    AwardRow(DecisionActRow act, FrozenCardRow card, String nationalId, String agency, Decision decision, LocalDate answerBy) {
        roundId = act.roundId;
        actId = act.id;
        cardId = card.id;
        postId = card.postId;
        employeeId = card.employeeId;
        this.nationalId = nationalId;
        this.agency = agency;
        grade = card.grade;
        authority = CompetentAuthority.of(card.grade, act.decidedOn);
        findings = decision.toStorage();
        state = decision.refusals().isEmpty() ? AwardState.OFFERED : AwardState.REFUSED;
        this.answerBy = answerBy;
    }

    /** The employee, or the end of their days, has answered. */
    void answer(AwardState answer, Instant at) {
        state = answer;
        answeredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    boolean isNominated() {
        return nominationId != null;
    }

    /** What the trail calls it. */
    String kind() {
        return isNominated() ? "nomination" : "award";
    }

    /** The id under which the desk knows it: of the nomination, or of the line. */
    long deskId() {
        return isNominated() ? nominationId : cardId;
    }

    /** Its page at the desk. */
    String deskPage() {
        return (isNominated() ? "/agency/nomination?id=" : "/agency/decision?line=") + deskId();
    }

    void start(LocalDate on, LocalDate effective, long event) {
        state = AwardState.STARTED;
        startedOn = on;
        effectiveOn = effective;
        eventId = event;
    }
}
