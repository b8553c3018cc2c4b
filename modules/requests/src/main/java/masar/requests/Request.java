package masar.requests;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One request, from draft to end. Changes of state go through {@link Life} alone. */
@Entity
@Table(name = "request", schema = "requests")
class Request {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_seq")
    @SequenceGenerator(name = "request_seq", sequenceName = "requests.request_seq", allocationSize = 50)
    Long id;
    @Version
    long version;
    /** Counts what officers and applicant do to it; decisions name the turn they were taken on. The house's own marks do not count. */
    long turn;
    /** Ten digits; null until sent. */
    String number;
    String kind;
    @Enumerated(EnumType.STRING)
    RequestState state;
    /** Applicant and kind while it is a draft, else null: unique, so there is one open draft per kind and person. */
    @Column(name = "draft_of")
    String draftOf;
    @Column(name = "send_token")
    String sendToken = "";
    @Column(name = "applicant_id")
    String applicantId;
    /** Who sent it and answers for it: the applicant, or an officer of the agency who asks for them. */
    @Column(name = "sender_id")
    String senderId;
    @Column(name = "sender_name")
    String senderName;
    @Column(name = "employee_id")
    String employeeId;
    @Column(name = "applicant_name")
    String applicantName;
    String agency;
    String unit;
    @Column(name = "item_count")
    int itemCount;
    String sections = "";
    String reason = "";
    String note = "";
    @Column(name = "terms_version")
    String termsVersion = "";
    @Column(name = "terms_at")
    LocalDateTime termsAt;
    /** Which step of the kind has it, from 0. */
    int step;
    @Column(name = "officer_id")
    String officerId = "";
    @Column(name = "officer_name")
    String officerName = "";
    @Column(name = "touched_id")
    String touchedId = "";
    @Column(name = "touched_name")
    String touchedName = "";
    @Column(name = "touched_at")
    LocalDateTime touchedAt;
    @Column(name = "created_at")
    LocalDateTime createdAt;
    @Column(name = "sent_at")
    LocalDateTime sentAt;
    @Column(name = "sent_on")
    LocalDate sentOn;
    @Column(name = "due_on")
    LocalDate dueOn;
    /** 0 for what goes before all others, else 1. */
    int place = 1;
    @Column(name = "first_due_on")
    LocalDate firstDueOn;
    @Column(name = "total_days")
    int totalDays;
    @Column(name = "returned_on")
    LocalDate returnedOn;
    @Column(name = "completion_due_on")
    LocalDate completionDueOn;
    @Column(name = "completion_days")
    int completionDays;
    @Column(name = "paused_days")
    int pausedDays;
    @Column(name = "warned_for")
    LocalDate warnedFor;
    @Column(name = "closed_at")
    LocalDateTime closedAt;
    String outcome = "";
    /** What the officer who has it means to say with the next move; kept with what was decided about fields. */
    String said = "";

    /** For the persistence provider. */
    protected Request() {
    }

    /** A new draft. */
    Request(String kind, Applicant applicant, LocalDateTime now) {
        this.kind = kind;
        state = RequestState.DRAFT;
        createdAt = now;
        touchedAt = now;
        asks(applicant);
        senderId = applicantId;
        senderName = applicantName;
        draftOf = draftOf(applicant.nationalId(), kind);
    }

    /** A new draft of an officer for one of the agency's people. */
    Request(String kind, Applicant about, Hand officer, LocalDateTime now) {
        this(kind, about, now);
        senderId = officer.id();
        senderName = officer.name();
        draftOf = draftOf(senderId, kind, applicantId);
    }

    /** What makes a person's draft of a kind the only one. */
    static String draftOf(String nationalId, String kind) {
        return nationalId + "/" + kind;
    }

    /** The same for who asks for another: one draft for each person. */
    static String draftOf(String officer, String kind, String about) {
        return draftOf(officer, kind) + "/" + about;
    }

    /** Whether an officer asks for somebody else. */
    boolean isForAnother() {
        return !senderId.equals(applicantId);
    }

    /** Whom it is about, as known now: a draft may be older than a transfer. */
    void asks(Applicant applicant) {
        applicantId = applicant.nationalId();
        employeeId = applicant.employeeId();
        applicantName = applicant.name();
        agency = applicant.agency();
        unit = applicant.unit();
    }

    /** Keeps who touched it last, and gives it a new turn. */
    void touched(Hand by, LocalDateTime now) {
        turn++;
        touchedId = by.id();
        touchedName = by.name();
        touchedAt = now;
    }

    /** The agency's clock starts: the last day is so many calendar days after the day of sending. */
    void startClock(ClockRule rule, LocalDate today) {
        sentOn = today;
        totalDays = rule.days();
        dueOn = today.plusDays(rule.days());
        firstDueOn = dueOn;
    }

    /** The decision was put off: an answer may be given until this day. */
    void putOff(LocalDate last) {
        dueOn = last;
        totalDays = (int) ChronoUnit.DAYS.between(sentOn, last);
        warnedFor = null;
    }

    /** The agency's clock stops, the applicant's starts. */
    void pauseClock(ClockRule rule, LocalDate today) {
        returnedOn = today;
        completionDays = rule.completionDays();
        completionDueOn = today.plusDays(rule.completionDays());
        warnedFor = null;
    }

    /** The agency's clock goes on: the last day moves by the days the applicant had it. */
    void resumeClock(LocalDate today) {
        int away = (int) ChronoUnit.DAYS.between(returnedOn, today);
        pausedDays += away;
        dueOn = dueOn.plusDays(away);
        returnedOn = null;
        completionDueOn = null;
        warnedFor = null;
    }

    /** Another agency decides from now on, from the first step and with the days that it gives itself; days set by law run on. */
    void follows(Applicant now, ClockRule rule, LocalDate today) {
        agency = now.agency();
        unit = now.unit();
        officerId = "";
        officerName = "";
        step = 0;
        if (rule.law().isEmpty() && state.isWithAgency()) {
            totalDays = rule.days();
            dueOn = today.plusDays(rule.days());
            warnedFor = null;
        }
    }

    Applicant applicant() {
        return new Applicant(applicantId, employeeId, applicantName, agency, unit);
    }

    /** The number as people read it, empty for a draft. */
    String grouped() {
        return number == null ? "" : new RequestNumber(number).grouped();
    }

    /** The clock that runs now; none when closed or a draft. */
    Optional<RequestClock> clock(ClockRule rule, LocalDate today) {
        if (state == RequestState.RETURNED_FOR_COMPLETION) {
            return Optional.of(clock(completionDueOn, completionDays, rule, today, false));
        }
        return state.isWithAgency() ? Optional.of(clock(dueOn, totalDays, rule, today, true)) : Optional.empty();
    }

    private static RequestClock clock(LocalDate due, int total, ClockRule rule, LocalDate today, boolean running) {
        return new RequestClock(due, total, (int) ChronoUnit.DAYS.between(today, due), rule.warnDays(), running);
    }
}
